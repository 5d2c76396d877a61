if("${EXTENSION_NAME}" STREQUAL "")
  message(FATAL_ERROR "EXTENSION_NAME is empty")
endif()
