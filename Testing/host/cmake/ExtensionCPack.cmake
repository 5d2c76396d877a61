# The extension index refuses an extension without these.
foreach(_required EXTENSION_HOMEPAGE EXTENSION_CATEGORY EXTENSION_CONTRIBUTORS EXTENSION_DESCRIPTION EXTENSION_ICONURL
    EXTENSION_SCREENSHOTURLS EXTENSION_DEPENDS)
  if("${${_required}}" STREQUAL "")
    message(FATAL_ERROR "${_required} is either NOT defined or empty.")
  endif()
endforeach()
foreach(_file EXTENSION_README_FILE EXTENSION_LICENSE_FILE)
  if(NOT EXISTS ${${_file}})
    message(FATAL_ERROR "${_file} points to an inexistent file: ${${_file}}")
  endif()
endforeach()
file(APPEND ${CMAKE_BINARY_DIR}/configured.txt "EXTENSION ${EXTENSION_NAME}\n")
