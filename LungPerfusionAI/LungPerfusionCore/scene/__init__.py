"""Adapters between the Slicer scene and the science: MRML nodes on one side, ``SimpleITK.Image`` and arrays on the other.

The only package of this extension's libraries that imports ``slicer`` and ``vtk``. It works the same in the
application, in ``Slicer --python-script`` and on the PyPI wheel slicer-core, because it uses storage nodes and MRML
logics alone. Coordinates: MRML nodes are in RAS, SimpleITK images in LPS, both in mm; arrays are (k, j, i).

=====================  =======================================================================
``grids``              where voxels are: IJK to world through oblique axes and parent transforms
``volumes``            scalar and label volumes, units, window and colours, files
``segmentations``      labels to segments and back, in place on a re-run
``labelmaps``          one segment's voxels, written in place while a slider moves
``segment_voxels``     a segment's own labelmap shown from a threshold index; notices what others write
``live_segment``       a segment that follows a threshold and what a person decided, with its table
``terminology``        coded names, standard colours, coded units
``tables``             typed columns with units, cells updated in place
``plots``              line charts, histograms, the movable threshold line
``hierarchy``          the study an output belongs to, and how a re-run finds its outputs
``scenes``             the whole scene to a file and back
``text_nodes``         plain data as JSON in a text node, saved with the scene
``node_provenance``    command, parameters and model on every output
``remembered_inputs``  with which nodes and choices an output was made
``node_suggestions``   what an empty selector of a panel fills itself with
``shown_result``       what a panel shows, beside the inputs that it was made from and nowhere else
=====================  =======================================================================
"""
