<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>LungPerfusionAI</name>
    <message>
        <source>Lungs and regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest CT in Hounsfield units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobe segmentation, for instance from TotalSegmentator; if none is given, each lung is divided into three zones of equal volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Segment lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Segment lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment the lungs to see volumes and attenuation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume and attenuation of each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECT/CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion SPECT of this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the SPECT is registered to the CT (rigid). Free breathing against breath hold is not a rigid motion, so SPECT and CT of one hybrid scanner are not registered unless requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register SPECT to CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Register SPECT to CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Register SPECT to CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT, as acquired and current; the table is also stored in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual registration in views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction handles in the slice and 3D views; the alignment is measured when they are released. The Transforms module edits the same transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show over CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the SPECT over the CT in all slice views, with its colour legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Update alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Update alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed models for unenhanced chest CT (DL-CTPM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MC dropout samples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MC dropout samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of Monte Carlo dropout samples for the standard-deviation map; 0 for no such map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Predict perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Predict perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted perfusion by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted perfusion of each region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show map over CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map over the CT in all slice views, with its colour legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion map predicted from this CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map of the same patient (mg/mL), registered to this CT; measured in parenchyma only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference by which each map is divided before subtraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Compute differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Compute differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential perfusion by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, mean and percent of total of each region for every map; the table is also stored in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional percentages of total, or Bland-Altman plot of two maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxelwise difference, first minus second map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show difference map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference map over the CT: red where the first map is higher, blue where the second is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted postoperative function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEV1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured preoperative FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference FEV1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted normal FEV1 of the patient; adds the result in percent predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion map for ppo FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map whose regional percentages are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resect this lobe (3 segments); all lobes of one lung make a pneumonectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed segments, right upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of 3 obstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed, non-ventilated segments (tumour, atelectasis); not counted before or after resection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resect this lobe (2 segments); all lobes of one lung make a pneumonectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed segments, right middle lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of 2 obstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resect this lobe (5 segments); all lobes of one lung make a pneumonectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed segments, right lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of 5 obstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed segments, left upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resect this lobe (4 segments); all lobes of one lung make a pneumonectomy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstructed segments, left lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of 4 obstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1 by the perfusion method and by segment counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map that defines functional lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published threshold (0.66 of the 75th percentile, Ren et al.), or the part of the lung with the highest function, to be spared in radiotherapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment low and high function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Segment low and high function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Segment low and high function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-function threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low-function threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function below this value, high function at or above it; segments and table update while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the threshold of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: low-function threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of threshold (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: low-function threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional lung by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume of low and high function in each region; the table is also stored in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic CT perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT perfusion scan as a volume sequence in Hounsfield units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4D NRRD or NIfTI file, or DICOM folder; loaded as a volume sequence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading; the scene is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region that is analysed if no mask is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps are computed inside all segments; if none is given, the region is segmented on the unenhanced frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deconvolution with the arterial input function, or a network applied to the time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register every frame to the first (rigid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial smoothing of each frame within tissue of similar attenuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporal smoothing over neighbouring frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input function:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale AIF to VOF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial-volume correction: scale the area under the arterial input function to that of the venous output function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect AIF and VOF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the manually placed points and detect artery and vein automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Compute maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Compute maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion map to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map that is shown over the time average of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the map with its colour legend, the input functions and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arterial input and venous output functions, or the time-attenuation curve under the mouse with its fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core: rCBF &lt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core: CBF below this percentage of the contralateral side; segment and table update while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra: Tmax ≥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra: tissue with Tmax at or above this value; segment and table update while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to rCBF below 30 % and Tmax of at least 6 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: core and penumbra thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: core and penumbra thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core, penumbra and mismatch by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes by region; the regional means of the maps are in the table stored in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print patient name in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print patient and study from the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Write report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation or structure set for planning systems, or a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation to export, for instance low- and high-functional lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map to export, in the frame of reference of the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table whose measurements are exported, with region, unit, method and version; the segmentation is referenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader of the exported report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader named in the report; may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT series:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM folder of the CT that the exported object references; found automatically for a CT from the DICOM database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT series in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT series in this folder that the exported object references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM objects contain the patient identifiers of the CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Export and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Export and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the exported report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the exported report, read back from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung Perfusion AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of dynamic CT perfusion. Research use only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If frames of reference differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never (measure alignment only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75th percentile of the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation (DICOM SEG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure set (RTSTRUCT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structured report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load as perfusion SPECT into Lung Perfusion AI</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LungPerfusionCore.sentence</name>
    <message>
        <source>No bolus passes in {who}: no voxel changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bolus is faint: the vessels rise by {height:.0f} HU only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has one unenhanced frame only; its noise is in every enhancement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dynamic series has {count} frames; too few to see a bolus pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask holds too little tissue to find the bolus in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bolus of contrast is seen in the dynamic series; its vessels do not enhance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {count} time point; a bolus cannot be followed by fewer than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {count} time points; a bolus cannot be followed by fewer than {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has frames of {shape} x {other} pixels, which show no organ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {bad} voxels that are NaN or infinite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is empty: every voxel is {low:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {count} frames only; flow and Tmax are coarse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has one slice; motion cannot be corrected, and volumes are those of the slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} shows the same image twice: frame {twice} equals the frame before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown method &apos;{method}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of two scans cannot be compared voxel by voxel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input function has no area under it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown {name} &apos;{value}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are taken for Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {count} frames, but {total} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading image {done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in {listed}, but a dynamic series is needed in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is {modality_of}, but CT is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes images of one and of many frames, or does not say where its frames lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has damaged or truncated pixel data in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing folder for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds one image at each of {count} positions: one volume, not a dynamic series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} numbers its {most} time points but does not say when they were taken; give their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is incomplete; time points left out: {named} (missing slices: {lacking}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has time points whose order differs from slice to slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {most} images at one position, and nothing in them says which was taken when: some share their time, so there are duplicates or several reconstructions among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A point of the input function lies outside the dynamic series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The points of the {kind} function do not enhance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No artery was found in {who}; choose its points by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input was not scaled: no vein was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the scan ends before the bolus has passed the vein.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the vein&apos;s area is {factor:.0f} % of its own, so it is not diluted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no core at this threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tissue that could be core or penumbra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps hold NaN or infinite values in the tissue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesions {shape} and {other} are not on one grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cohort&apos;s agreement needs at least one case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown reference &apos;{reference}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The core&apos;s share of flow must be 0 to 1, the penumbra&apos;s Tmax above 0 and the smallest island not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of the {name} side fills late as well, so it is a poor reference for the other side&apos;s flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown region &apos;{region}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {shape} is not on the grid of {who} {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of the dynamic series is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask has holes ({holes:.0f} % of it); nothing is computed in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No skull with a brain inside was found in {who}; give a mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds nothing but air.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating motion in frame {n} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} transforms do not fit the {total} frames of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no mask of its own grid with anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not stored in axial slices, which the network needs; reformat it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s input cannot be made so: {self}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card describes an input that is not understood: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model {model}: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} has no range for the map {lacking}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} gives {frames} time points to a network of {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running the network on {describe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not say when its {count} frames were taken; give their times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no unit of time; use s, ms or min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of times {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of times {file} holds something that is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in {units}, but a dynamic series is needed in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds complex numbers, not Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is one volume, not a series: it has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a colour picture, not CT images in Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of times {file} has no column time_s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has times in its header that are no numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames {shape} are not on the grid of their volume {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a series of volumes in 32-bit float: {dtype} {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {shape} frames, but {size} times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of {who} do not rise from frame to frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no time for each of its {shape} x {other} slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown preset &apos;{name}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series can be smoothed by 0 to 20 mm and by 0 to 10 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {unknown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s architecture makes the maps {maps}; known are {maps2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make a network: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights to begin with are of a network of another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says how the maps were made; compute them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the lesions is no longer in the scene; compute the maps again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} has no points; place one in a vessel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point {point!r} lies outside the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is neither a sequence of volumes nor a multi-volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence {name!r} holds no volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multi-volume {name!r} has {count} times, but not as many volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {n} of the sequence {name!r} is not on the grid of the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence {name!r} holds colours, not CT numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volumes of {name!r} have no times: one of them is called {text!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frames were moved as the scene&apos;s motion says, which was set by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask {name!r} has no voxel inside the series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the maps again first: a scene keeps them, not the series made ready for another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table!r} holds no measurement of this extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two of the maps have the same name; rename one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments are exported as seg or rtstruct, not as {kind}; maps as map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says on which CT {name!r} was made; give the CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} belongs to another patient than the CT series in &quot;{folder}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map is normalised to {listed}, not to {normalisation}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential perfusion needs at least one map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summing the {name} map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a CT, vessels are included in the {name} map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown preset {preset}; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perfusion map is not on the grid of the lung regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map shows no perfusion in the lungs: its 75th percentile there is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the lobes that are to be resected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five lobes are chosen; at least one must remain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perfusion of {missing} is not known; give a segmentation of the lobes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little of the lungs lies inside the map for the perfusion of what is to be resected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resected lobes hold {share:.0f} % of the perfusion, which cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every segment is called obstructed; there is no function to predict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No perfusion map was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} must be a positive number of litres, not {value:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has; is it in millilitres?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lobe} cannot have {number} obstructed segments; it has {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resection is of lobes ({listed}) or of the right or left lung, not of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT and SPECT have different frames of reference: their positions need not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the CT nor the SPECT states a frame of reference, so positions may not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT and SPECT share one frame of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {image} states no frame of reference, so positions may not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} map must be one 3D volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} map holds NaN or infinite values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} map holds no counts in the lungs; is it registered to this CT?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total (below {least:g} % covered).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: {share:.0f} % of the lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative values of the {name} map take away {negative:.0f} % of its total.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration did not improve the alignment; the SPECT was not moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPECT holds no counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration can be {listed}, not {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration was not requested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT shows no lungs to register the SPECT to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT&apos;s lungs are too small to register the SPECT to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPECT could not be registered: too little of it lies over the CT&apos;s lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ensemble has 2 to {most} members, not {members}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARNN takes an odd kernel, not {kernel}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make an ARNN: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT and the regions are not on the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs are too small for the SPECT&apos;s voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT and the lungs are not on the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the spine beside it, so its side cannot be known; give a CT of the whole chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lung to map: neither the right nor the left lung has a voxel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {name} lung was given; the map is of the other lung alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standard deviation needs at least two samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT does not cover the whole lungs: they reach its {end} slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample {n} of {draws} for the uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} lung is too small or too thin to be resampled to {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SPECT holds no counts in the lungs of the CT; is it registered to this CT?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grid must have three sizes divisible by 8, none above {largest}, not {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median window must have 1 to {largest_window} voxels and the uniform one at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preprocessing&apos;s HU range, levels or percentile make no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s input contract has unknown names: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s input contract has a &apos;{name}&apos; of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT&apos;s slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a soft-tissue kernel is closer to what such networks are trained on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects an unenhanced CT, and lung density is raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arms lie beside the chest; their streaks can look like changes of density.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arteries of the two lungs are not connected in the given segmentation; each lung&apos;s tree was tracked from its widest point, and emboli proximal to it are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tissue} to {hu:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which brings {tissues} HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual offset of stored values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, so its scale or offset is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was given in {given}, but {words}, which is the range of a map in {likely}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {image} &quot;{file}&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {image}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of its positive values are below {middle:.3g} and 99 % below {top:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not 3D: it has {dimensions} dimensions ({size}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is empty: its size is {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not 3D: its size is {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: it holds {kind} voxels with {components} components.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {refused}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in {units}, but iodine is given in mg/mL or HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds no positive value, so no iodine at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their sizes are {first} and {second}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} (1st and 99th percentile), without lung near -800 and soft tissue near 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} HU on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mm:.0f} mm {way}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no map of perfusion: choose the emission image beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} shows too little of the lungs for its place to be compared with that of the {image}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: give the images of one scan, in one position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or the tube voltages are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of two energies, the tube voltages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts as defect all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); its numbers belong to other parts of the lungs by as much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes and lengths with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions lie outside the {image}: they belong to another scan or have lost their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they lie {mm:.0f} mm away from its lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only {share:.0f} % of them lie in its lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions do not fit the {image}: {how}; give those of this scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions lie about {mm:.0f} mm away from the {image}&apos;s lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of {second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): check that the two are not exchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the {image}&apos;s {other} lung; rename the segments, or correct the orientation of their file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the {side} regions lie in the {image}&apos;s {other} lung: check their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the regions are aerated lung on the {image}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds no series {which}, only: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} series of {who} are meant by {which!r}; choose by UID: {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was resampled (linear) onto the series&apos; voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map in {unit} has no DICOM unit code here; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM object does not lie on the grid of this CT series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM segmentation did not come back from the file as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM parametric map did not come back from the file as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DICOM segmentation {name} has two segments called {other!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name!r} to write {other!r} into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has an image orientation that is not two perpendicular directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not 3D: it holds one slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a slice whose position or orientation is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not 3D: its {count} slices all lie at one position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has {frames} frames but describes {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is an attenuation map (a transmission image), not a map of perfusion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a gap: its slice vector is not 1 to {frames}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on which side of the first frame the others lie: export it with frames in the order of its slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: its detector information has no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} gives a position for each detector; that of the first was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has no PixelSpacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has neither slice spacing nor slice thickness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} has no {attribute}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read, and the manufacturer&apos;s pixel scale {scale:.6g} is recorded but not applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {frames} frames of {stated} slices: several volumes in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a colour image, not a scalar volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no pixel data in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: its pixel data have {ndim} dimensions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, and {file} cannot be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has damaged pixel data in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a multi-frame image that does not say where its frames lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is {modality}, but {words} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is labelled {get} but is a {modality} image by its SOP class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {count} multi-frame images in one series, not one volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no rescale; its values are as stored and their units unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are those of Hounsfield units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measurement to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} of {region} stands twice among the measurements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval of {quantity} of {region} has one bound only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a structured report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structured report {name} holds no imaging measurements (TID 1500).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {count} DICOM headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A structure set can only be written for a CT with square pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure {worst} came back from the file with a Dice of {dice:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure set has contours that do not lie on the slices of this CT series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} lies for the most part beside the CT series in &quot;{folder}&quot;; choose the folder of its own series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not the CT series in &quot;{folder}&quot;, or was moved or changed since it was read ({words}); choose the folder of its own series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is resampled from the series in &quot;{folder}&quot;: their details correlate with {alike:.3f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not lie where the CT series in &quot;{folder}&quot; lies; choose the folder of its own series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is a part of the series in &quot;{folder}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series in &quot;{folder}&quot; holds the values of {who} {shift:+.0f}: a rescale was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.1f} % of the voxels that both have differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation {file} holds no segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments to export need different names (in their first 64 letters).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name} has no voxels on the CT series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading DICOM headers ({number} of {count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds no DICOM images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading slice {k} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {n} localizer images, not only slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds {n} localizer image, not only slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes images of {listed} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has a pixel spacing that is not positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changes the sign of its RescaleSlope from image to image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} mixes images of {count} frames of reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changes its rescale from image to image; each was scaled by its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds a damaged or truncated DICOM file, {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: {lacking} of {count} images have no {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} states its {name} for {stating} of {count} images only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be exported does not lie within the CT series that it should refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a CT series stored a slice a file, which exported objects refer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} holds slices of several studies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} states no frame of reference, so nothing can be placed in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structured report did not come back from the file as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A structured report can refer to DICOM segmentations only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation that the report should refer to belongs to another study than the CT series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} changes its units from slice to slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was converted from {spelled} to {unit}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} offers its values in {others} as well; {unit} was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} maps its values by a lookup table, which is not a linear scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and would be replaced{what}; move it away, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has appeared in the folder {folder} meanwhile; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path is empty; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {what}, not {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a file; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of {name} leads through a file; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a link to nothing; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is named as a folder; give {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {name} cannot be written: the folder {there} is not writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output {name} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} keV) to tell iodine from tissue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}); its axes were taken to run towards {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says that its voxels begin inside its header (vox_offset {begin:g})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its qform_code and sform_code are 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has voxel sizes that are no lengths (its pixdim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an sform that is no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sheared axes, which a voxel grid in mm cannot represent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states its voxel sizes in {unit}, not in mm: save it anew in mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say how large its voxels are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has no space directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an origin that is no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header has no TransformMatrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a qform that is no position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read: the field &apos;{name}&apos; of its header is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its space is {space}, which names no side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header names no space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: use one of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not a NRRD, NIfTI, MetaImage or DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be read: the file is damaged, truncated or of another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is truncated: {present} of {expected} bytes of image data are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is truncated or damaged: its compressed data do not end as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown material &apos;{material}&apos;; known are {materials}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown tube voltage &apos;{kvp}&apos;; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} was read by {source}: {used}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel&apos;s list of segments, or with --labels at the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} calls none of its {count} labels {role}; {count2} of them count as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lungs were found in the CT: nothing inside the body looks like aerated lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lungs were found in the CT: it holds no body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}; the numbers are those of that part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {covered} % of it lies in the map&apos;s field of view; a percentage needs {covered_percent:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below {limit:g} % no percentage is given ({regions}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, effusion, vessels or emphysema). Below {limit:g} % no percentage is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{region} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, and its numbers are those of the part that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of the part that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstructed circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field of view at its {border} border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs hold no voxels, so there are no regions to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs to know the right lung from the left, but the CT holds one lung and does not show the spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} must be one 3D label volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {role} are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the given lobes: {lobes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lobes that were named hold no voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lobes must be non-negative whole numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the given segments is a lobe of the lung (their names: {listed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was given to the nearest lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the given segments is a lobe, a zone or a lung (their names: {listed}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} lung lies on too few slices for three zones ({levels}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lobes and the lungs do not lie on the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is reported as {side} rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {side} lung among the regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the given zones: {absent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lungs were found in the CT: what air it holds inside the body belongs to the airways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT must be one 3D volume with one number in each voxel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT is only {size} voxels; at least 2 along each axis are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT holds voxels that are not finite numbers (NaN or infinite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all aerated lung was assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measured lung was assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called lung, neither right nor left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trachea was found; central airways may be counted as lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs and the CT do not lie on the same grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {name} lung was found; {rest} to the {other} lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{orientation}&apos; is no orientation; give three letters such as LPS or RAS, or &apos;{stored}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s result has no usable geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s result has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable NVIDIA GPU or driver was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this PyTorch is built without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built without CUDA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text!r} is no device; use auto, cpu or cuda:N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {text} cannot be used: {why_no_cuda}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPUs, from cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPU, from cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {name} ({hardware}) was too small; the CPU was used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ran out of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server answered {code} {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} would be downloaded from {host}; nobody has agreed to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} needs {needed} on the disk, which has {free}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} could not be downloaded from {host}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} from {host} does not have the checksum that {whose}; it was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is {needed} on {host} and not about {size}: it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model}: {host} passes the download on to an address without https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {model} needs {size}. What has come stays and is gone on with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading {name}: {there} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} from {host} is longer than about {size}: it is another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not fetched from here; it comes with {way}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching {model} needs consent. {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no downloaded model &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} needs the file {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not have the checksum of {model}; it is damaged or another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be removed: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be copied: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} has &apos;labels&apos; that are not a map from label to meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not say what its labels mean; name them in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several labels of the model {model} mean {twice} ({same}); say in its card which one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} gives a meaning to &apos;{key}&apos;, which is no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net v2), nor configs/metadata.json (MONAI bundle).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The architecture &apos;{architecture}&apos; is none of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured {count} structures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the model itself labels as emboli has {sum2:.2f} ml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds several models; choose one of {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is not where its card says: there is no folder {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} trusts it without saying what: it holds no checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the model {model} do not match the checksum in its card: they were changed after it was trusted. Register it again if the change is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already; give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} is for {task}, not for {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model found none of its structures in this CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of {name} cannot be written to {folder}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes by lungmask need the Python package lungmask (pip install lungmask).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lungmask returned {shape} voxels for a CT of {tuple}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lungmask found no lobes in this CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of lungmask are not on this computer ({part}); fetch them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lungmask cannot load its weights; remove the downloaded model and fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} failed: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state &quot;output&quot; ({outputs}) in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} is incomplete: there is no configs/{names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} needs {channels} input channels, not one CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} has no weights in its folder models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} has an &apos;output&apos; that is none of {outputs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned no segmentation with a geometry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned values that are not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set of the nnU-Net model {name} names no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} is not one of nnU-Net version 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model {name} needs {count} input images ({listed}), not one CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nnU-Net returned {shape} voxels for a CT of {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left are not exchanged, or state &quot;orientation&quot; in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one stage (3d_fullres, 3d_lowres or 2d).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} has a &apos;checkpoint&apos; that is no file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;folds&apos; that are not a list of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has overlapping regions without their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nnU-Net model in {name} is incomplete: {name2} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nnU-Net cannot load the model {name}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model for {wanted} is installed; train one, or give the folder of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; none is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {where} is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {where} names the unknown task &apos;{values}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} has no {weights}{hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} do not match the checksum in its card; the file is damaged or another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} has the architecture &apos;{architecture}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its architecture {architecture}: they {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {folder} is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {folder} has no readable {card}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {folder} is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {where} lacks &apos;{name}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {where} has a &apos;{name}&apos; of the wrong kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} are not a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} hold values that are not finite ({key}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plans name another network than nnU-Net&apos;s ResidualEncoderUNet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the network does not have one entry a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the network holds a number that is too small or too large, or an even kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the network has a stride larger than its kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameters of the residual-encoder U-Net cannot be used ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network takes sides that are multiples of {divisor}, not {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} names no labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {name} are not in its folder: {weights} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s result is not a number; its weights do not belong to this kind of image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} prepares a scan with numbers that cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs {channels} input images, not one CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patch of the model {name} is no multiple of {divisor}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;weights&apos; that are no file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {name} does not say how a scan is prepared ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the look of the image to the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}: {accounts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model&apos;s scans are described by {fewest} of them at least; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measure} cannot be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the training scans in the model&apos;s card cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no named tensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit its architecture: they {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights of the model {model} hold values that are not finite ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours:.1f} hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tiles, {time} on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two series have {size} and {size2} values; every patient needs one of each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} complete pairs are too few; at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {name} is not text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {name} is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {name} has two columns {twice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {text!r} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {name} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, line {line}: there are more cells than columns in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error ({kind}): {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; free some space and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{job} is still running; wait until it has finished, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The volume {name!r} has no voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voxel axes of {name!r} span no volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheared axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a non-linear transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image has {dimensions} dimensions; a volume of 3 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volume is given as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No volume is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} and {reference!r} are not under the same transform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name!r} has no voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name!r} is not on the voxel grid of {reference!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result table is no longer in the scene; run the analysis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is not ready to run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the segments of {name} are was said by hand: {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a label map volume that holds voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label map {name} holds no label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {contradiction}; its place in the scene may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requester} needs {listed}; install with: PythonSlicer -m pip install &apos;{command}&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requester} needs {listed}, which was not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} could not be installed: {failed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {name!r} to save the scene in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name!r} exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name!r} has {count} scene files instead of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; run the analysis again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of {name!r} are not on the voxel grid of {reference!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot become voxels of {reference!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels could not be put into the segmentation {name!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation {name!r} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot be converted to voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the lung there cannot be assigned; correct the segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name!r} is of another kind or a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of {name!r} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requester} needs PyTorch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed}, which is not installed; install it with the PyTorch extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed}, which was not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{needed}; install the PyTorch extension from the Extensions Manager first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {failed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TotalSegmentator is not installed: get its extension from the Extensions Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TotalSegmentator found nothing of its task {task} in this CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TotalSegmentator that is installed is not Slicer&apos;s extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TotalSegmentator failed: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform is not linear, so a linear transform node cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform&apos;s matrix cannot be inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear any more; register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear; harden it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deformable transform could not be put into the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be read back; register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no volume file {file!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file!r} is none of the volume formats {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file!r} cannot be read as a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} is not a kind of node that is saved to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {name!r} is not on the voxel grid of {other!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} could not be written to {file!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {shape} and the regions {other} are not on one 3D grid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of measured voxels {shape} is not on the grid of the map {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of type {dtype} cannot be thresholded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions hold no voxel, so there is nothing to threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs&apos; bounding box has more than 2^31 voxels; crop or resample the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values inside the lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name for the preset first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the module; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not one of your presets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A threshold must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PyTorch is not installed; it is asked for when a model is first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given); lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstruction: filled fraction of the arteries&apos; cross-sections, the narrowest of each clot on the way from the trunk, open fractions of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung, taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Qanadli-like index was estimated from embolus size alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the given arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} ({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary bifurcation); a scan of the whole chest is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan begins below the lung apices; lung above it was not examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives no result for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its probability is less certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} states no threshold for {missing}; {without_threshold:g} was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli, or is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} is not on this computer; {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The embolus probability is not on the voxel grid of the CT pulmonary angiogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level, so the obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level; the obstruction is that of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No arteries were given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arteries that were given hold no tree that carries lung and clots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emboli go without a region: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slices computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A detector has 1 to 20 folds, not {folds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The detector takes {length} slices and the preparation made {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled up to {length} with zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every fold needs one slice network and one sequence network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract that is not made of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing {count} slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the model&apos;s card is {rows} x {columns}, no multiples of {stride}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not three weights and an offset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card takes its boxes from {source!r}, which is neither localisation nor mask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract whose window is not two numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not made of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {missing} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decoder needs {count} widths, one a map and one for the slice, not {count2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every level of the pyramid is a map of the encoder and has one side of anchors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoder &apos;{encoder}&apos;; known are {encoders}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The integrated network&apos;s {name} is not what it must be: {value!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} slices of {thickness_mm:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting {thickness_mm:g} mm slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lungs were found, so there are no slices to examine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slab thickness, number, size, window and field of the preparation must be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved probability curve cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation of the {name} holds no voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was painted, removed and kept on the emboli of the earlier run stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a segmentation that holds the emboli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation {segmentation!r} has no segment {chosen!r}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the segments of {name!r} is called {term} or coded as pulmonary artery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold that {name!r} keeps cannot be read; run its model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join them in the Segment Editor (Logical operators, Add) and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by a transform?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is {here:.2f} ml: it reaches beyond the scan or is finer than its voxels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored puts it onto that of the CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was painted on the emboli of the earlier run stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These emboli have no probability, so there is no threshold to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is open in which a line could be placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as TotalSegmentator&apos;s heart chambers do), so no line can be proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table {table!r} does not hold the segments as this module keeps them; delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lung segment {unknown!r}; they are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sequence network takes {length} slices of {features} features, not {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image network &apos;{name}&apos;; known are {compact}, {fine}, {published} and the others of timm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; gives no maps (channels first) and is no backbone for slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {missing} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice network has 1 or 3 channels, not {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slice network pools by {average}, {attention} or {focus}, not by {pooling}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; takes one image size only and is no backbone for slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network needs the Python packages timm and torchvision, which are not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network needs the Python package torchvision, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score of their surest embolus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} gives emboli as labels, without the probability that its score is made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card of the model {model} has a rule that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the model {model} cannot be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule of the model {model} is not made of numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intraclass correlation needs the scores of at least two raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intraclass correlation needs at least two patients scored by every rater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All patients have the same score, so agreement between raters cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variance that it divides by is estimated at 0 or less: the patients differ too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two raters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rater&apos;s values are all the same, so nothing can be tested against their spread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The variables have different numbers of patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two values of rater {name}, not {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: patient or rater is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: a defect of {percent:g} % of the lung is impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table holds no readings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers&apos; mean of {fewer} of {cases} cases is that of fewer than {raters} readers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no column {needed}; it has: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interval of {kinds} has no lower or no upper end: the patients differ too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No correlation, for fewer than 3 common values or a constant one: {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column cannot be called {name}: so the study calls the values of raters; give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient&apos;s, the same for every rater: keep one value, or leave the column out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases: {cases}, readers: {readers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n {n} of {cases}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calibration of embolus probabilities in the model&apos;s card is not three numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emboli are not on the voxel grid of their probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability map of emboli holds values that are not between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {model} found no embolus. It may have missed some, so nothing is concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a reader&apos;s. Where it found none, nothing is concluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the emboli either as a segmentation or as those of a model with their probabilities, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A probability of emboli is not between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {emboli} emboli and {given} probabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown scale &apos;{scale}&apos; of expected iodine; known are {best_perfused} and {percentile75}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a CT, emphysema, consolidation and dense contrast cannot be assessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lost:.0f} % of the lung that no artefact disturbs holds too little iodine for its place: much of the lung may be lost. Candidates are compared with the best perfused lung; the rule &apos;For candidate proposals&apos; finds all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75th percentile of iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of iodine over the lung, of its 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {model} does not judge this map, so the measures do. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}; the measures say what speaks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} judges iodine maps; this map is in another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network {name} needs the CT of the same scan to judge candidate defects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s card has filters that no network of lost lung can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} does not judge candidate defects (its task is {task}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} takes other channels than this version gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (an embolus of a model, probability {probability:.0f} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{likely:.0f} % likely lost to the network: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} small islands below {ml:g} ml each, within noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no embolus was found in this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin sheet along pleura, fissure or vessels, under {mm:g} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % dense lung: consolidation or atelectasis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens towards the hilum (wedge index {index:+.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % less iodine than the lung around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away from streaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no embolus upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not beyond any embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tissue, height and depth do not explain so little iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens towards the pleura (wedge index {index:+.2f})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lung around it to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the streaks of dense contrast {mm:.0f} mm away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of it opens away from an embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tissue, height and depth explain so little iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; though {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the iodine expected there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of it is almost without iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of its outer half lies under the pleura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tissue {share:.0f} % of normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes {share:.0f} % of its lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share:.0f} % of the lung that nothing disturbs is lost elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins {mm:.0f} mm from an embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is weighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold no tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fall into pieces (their tree carries {percent:.0f} % of the lung)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given arteries {held}, so lung downstream of an embolus was determined by direction alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no candidate {candidate_id}; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved decisions belong to another map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved decisions cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown smoothing &apos;{smoothing}&apos;; known are {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lung lies inside the iodine map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The regions were resampled to the grid of the map (nearest neighbour).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT was resampled to the grid of the map (linear).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold {rule} is a concentration in one scan and a share of the lungs&apos; own perfusion in the other; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not have; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {map} holds no counts inside the lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scans could not be registered: {wrong}. No lesion was compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the transform folds {percent:.1f} % of the lung (at most {most:g} % may)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): are these scans of one patient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two scans shows no lungs, so they cannot be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two scans could not be registered: their lungs do not overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vessels were found inside the lungs by which it could be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the {which} scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier scan: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later scan: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli are known in the {scan} scan only, so they were not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The high-energy image was resampled to the grid of the low-energy image (linear).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iodine map is in mg/mL or HU, not in &apos;{unit}&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a segmentation with lobes or lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either an iodine map or a low and high kVp pair, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dual-energy pair needs both the low-kVp and the high-kVp CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an iodine map, or the low and high kVp CT of a dual-energy acquisition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved reading cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} {unit}): much of the lung may be lost, and the percentage too low. The rule &apos;Half of the best perfused lung&apos; does not depend on how much is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is {max:.3g} {unit}. Check the threshold and its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold &apos;{text}&apos; is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole lung has a single iodine value, so no threshold can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lung is left to measure, so no threshold can be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mixture rule needs the Python package scikit-learn; install it or choose another rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A drawn reference region needs a relative rule, such as relative:0.5:mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference region is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iodine map {name} does not say its units; choose mg/mL or HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the segment of a reference region first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reference region contains no measured lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two scans have no transform yet: register them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name} does not say its units; set them to mg/mL, HU or counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different scans: the earlier and the later one share a volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished readings that were kept: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings back the threshold and the decisions from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no finished reading in this scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {reader}; give each map its own case number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing folder for the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier reading was replaced: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers hold no defect percentage of the whole lung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session needs the reader&apos;s name or initials and the patient&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reader cannot be called {automatic}: the agreement study calls the method so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading time must be a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of {reader} on {patient} is closed; reopen it to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader} already has a session on {case}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second reader reads blinded: others&apos; values are shown once this session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved reader session cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader sessions of format {stated} cannot be read, only {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The saved reader sessions cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT angiogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low-kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high-kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virtual monoenergetic image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region labelmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung labelmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dynamic series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artery labelmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the right of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the air around the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muscle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in no order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planar dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planar gated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planar whole-body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw projection (TOMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw gated projection (GATED TOMO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gated reconstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defect segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of low or high function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted FEV1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its publisher states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was recorded at the first download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on simulated data; not for clinical use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slice spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>height of the lungs in the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast within the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analysing the CT at low resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying the motion correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the network which lung is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Averaging over SPECT voxels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the CT&apos;s grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTPA checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the lungs over their vessels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the CT with the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed the perfusion maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core and penumbra ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cutting 3 mm slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DICOM series read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deconvolving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defects quantified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential perfusion computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the lungs into regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dividing the lungs into zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhancing the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting and verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding connected defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding small islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the lobes (lungmask)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the lungs (lungmask)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the mid-sagittal plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitting the lungs to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing core and penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing the lung voxels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexing the tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping lungs and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laying the lungs over each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the weights (lungmask)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low and high function segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the virtual non-contrast image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marking the lungs and the heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring coverage and enhancement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring distances to pleura, fissures and diaphragm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring shape and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the map&apos;s noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion mapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the map on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing the maps on the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing CT and SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing both scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the CT (nnU-Net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the scan on the network&apos;s time points and pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the dynamic series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the CT around the defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining the lungs at full resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering the SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECT registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching for emboli upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenting (MONAI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenting (nnU-Net)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmenting the region and detecting the bolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selecting the parenchyma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separating iodine from tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separating right and left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing the iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing the map by less and by more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting MONAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting nnU-Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surroundings of the defects measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the rim of the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold index ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TotalSegmentator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking the airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking the arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right apical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left apical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left basal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PEDetection</name>
    <message>
        <source>CT pulmonary angiogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTPA:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CTPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast-enhanced chest CT in Hounsfield units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check CTPA, mark lungs and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Check CTPA, mark lungs and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Check CTPA, mark lungs and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability of embolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed detection models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect embolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Detect embolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Detect embolism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slices with at least this probability are positive; the line in the plot follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is positive at this probability or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the slice probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to show its slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slice probabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to show its slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party segmentation model (nnU-Net, MONAI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model registered on this computer, or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of a trained nnU-Net v2 model (with plans.json and fold_0), or of a MONAI bundle (with configs and models)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I trust it: it can run any program on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered as trusted on this computer; its checksum is verified before it runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device of the third-party model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device on which the model runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Segment with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Segment with this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation of emboli: from an integrated model, from another tool, or manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From model or manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobe segmentation; if none is given, emboli are listed by lung zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arteries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary artery segmentation, from which embolus level and obstruction are estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that segment the pulmonary arteries on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: List emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: List emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embolus probability threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embolus probability threshold: voxels at or above it are embolus. The segment updates while dragging, the list on release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of threshold, painting or decision (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to centre the views on the embolus; checked emboli are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as embolus and go to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude from segment and results: no embolus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounding boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bounding boxes of emboli predicted by the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of bounding boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to centre the views on its box; checked boxes are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits of the emboli in the Segment Editor update the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obstruction score by segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of each segmental artery; a proximal embolus counts in every segment downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the right ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the right ventricle, where it is widest on an axial slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw line across the right ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the two points of this line with the next two clicks in a slice view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LV:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the left ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the left ventricle, where it is widest on an axial slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw line across the left ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary trunk:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk, at its bifurcation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw line across the pulmonary trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ascending aorta:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the ascending aorta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line across the ascending aorta, on the slice of the pulmonary trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw line across the ascending aorta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation of the heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation with the ventricles and the pulmonary trunk, e.g. TotalSegmentator&apos;s heart chambers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the lines automatically from the segmentation; they can be adjusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CTPA to see its coverage and enhancement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings on this CTPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PE Detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an estimate of obstruction where the pulmonary arteries are given. Research use only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PerfusionDefectQuant</name>
    <message>
        <source>Saved reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps in this scene with a saved reading that is not shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume saved reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene holds an analysis with its threshold, decisions and reader sessions: recompute what is not saved and continue from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion source:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map from the scanner, low- and high-kVp images of a dual-energy acquisition, or a perfusion map predicted by Lung Perfusion AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map in mg/mL or HU, or a predicted perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units of the iodine map; required if the volume does not state them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low kVp CT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisition at the lower tube voltage, in HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High kVp CT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acquisition at the higher tube voltage, in HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube voltages:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube voltage of the low kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kVp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube voltage of the low-energy CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube voltage of the high kVp CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tube voltage of the high-energy CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest CT of the same acquisition, on which the lungs are segmented; not needed with a dual-energy pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-energy pair or regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes or lungs; if none are given, the lungs are segmented on the CT and divided into zones of equal volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label map with regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign meanings to the region segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanings of the region segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli, for instance from PE Detection, with the pulmonary arteries if available: a defect downstream of an embolus is proposed to be kept. Emboli of a model count with its probability, those of a segmentation as certain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold rule:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule for the automatic threshold, which can be adjusted afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantify perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Quantify perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Quantify perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantify perfusion defects to see the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs or of a reference region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxels below this value are perfusion defect; table and overlay update while dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the automatic threshold; excluded candidates stay excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change of threshold or decision (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit, reference region, presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxels below this value are not counted as defect, for instance air trapping or bullae</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference region:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment drawn in normally perfused lung; its mean is the reference for the unit “% of reference region”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select saved limits, or type a name to save the current limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the current limits under the name above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the preset of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content of the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect per slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of each region at the current and at the automatic threshold; the table is also stored in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show map over CT, with plot and table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View layout: three slices with the map over the CT and its colour legend, the plot and the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidate defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update candidates automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the defects into candidates whenever the threshold is released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: Find candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: Find candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a row to centre the views on the candidate; checked candidates count as perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous candidate (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next candidate (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this candidate as a perfusion defect (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude this candidate from the results: no perfusion defect (Ctrl+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What proposes to keep or exclude a candidate: its measures, or a network that sees the whole lung and needs the CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates with at least this score are proposed to be kept; a lower value keeps more. The score ranks candidates; it is not a probability of embolism.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the proposal to every candidate without a manual decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a defect in a slice view and press Ctrl+E to select it. Edits in the Segment Editor update the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case number for the table of readings; do not enter a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the timer; decisions of earlier readers are stored and hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the timer and save this reading in the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinded: hide other readings until this one is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers and decisions of other readers are not shown to a reader who has not finished this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings in this scene; hidden during a reading session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier map:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine map, SPECT (registered to its CT) or perfusion map of the earlier scan; the later scan is the one selected under Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier CT:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier CT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest CT of the earlier scan, by which the lungs are registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier regions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes or lungs of the earlier scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier emboli:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli of the earlier scan; they are compared where the later scan has some as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the earlier scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: compare with the earlier scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress: compare with the earlier scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use current transform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the transforms in the scene, including manual edits, without registering again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of each lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of each lesion; click a row to centre both views on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the defect percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect percentage of both scans and its change; a change whose interval includes zero is reported as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier scan on the left, later scan on the right, with linked views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write follow-up report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) in the folder of section Report and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report and export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print patient name and study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) of the current results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All readings of this scene as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader agreement over the readings of this scene, with tables and figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion Defect Quantification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed: lower limit of normal controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-component Gaussian mixture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode minus 2 SD of normal lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the lung&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the lung&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the lung&apos;s 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the lung&apos;s most frequent value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the best perfused lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function: 66 % of the 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For candidate proposals: 85 % of the best perfused lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment the perfusion defects and measure them in every region, starting anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load as iodine map into Perfusion Defect Quantification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.analysis</name>
    <message>
        <source>The segmentation of the defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bland-Altman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers&apos; distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is quantified; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.candidate_search</name>
    <message>
        <source>Network {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate the defects into candidates, each with a proposal to keep or exclude it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of each candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} candidates; {dropped} proposed for exclusion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.candidates</name>
    <message>
        <source>There is no candidate defect at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed to keep: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed for exclusion: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enough iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shallow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no wedge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off the pleura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the pleura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no streaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normal tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexplained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much of its lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little of its lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost elsewhere too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intact elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clot upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not downstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emphysema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consolidation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided: {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ml:.1f} ml of it were excluded before; click to include them again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.check</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure coverage and vascular attenuation, and mark lungs and heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is checked; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; check the CTPA again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.context</name>
    <message>
        <source>SPECT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>predicted map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iodine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the {map} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CT is selected as {map}; select another volume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.differential</name>
    <message>
        <source>zones of equal volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a SPECT (section SPECT/CT), a predicted map or an iodine map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same volume is selected as two maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of differential perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} minus {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage of total by region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, mean and percent of total of every region, and the agreement of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lobes of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{maps} over {regions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential perfusion of {name} is computed; the results are shown when its maps are selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bland-Altman: {first} minus {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plot {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {first} minus {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute differential perfusion again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.dynamic</name>
    <message>
        <source>Load a CT perfusion scan and select it as series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The series is not a sequence of several volumes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of {name} are in the scene; their results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time average of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute the maps again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.dynamic_curves</name>
    <message>
        <source>Arterial input and venous output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voxel under the mouse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.dynamic_files</name>
    <message>
        <source>Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the scan as a sequence, with the acquisition times of its files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.dynamic_lesions</name>
    <message>
        <source>Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mismatch
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right hemisphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left hemisphere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.embolus_boxes</name>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.embolus_list</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure every embolus of the segment and the arterial obstruction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking the arteries at the added emboli ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary table of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The emboli of {name} are listed; the list is shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability map of the emboli</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.embolus_rows</name>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lobar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subsegmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.export</name>
    <message>
        <source>Select what is to be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the CT series does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the DICOM file, read it back and compare it with the scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that the data are simulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exported and verified; Dice: {back}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} exported and verified; largest difference {difference:.2g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} written and read back: {count} numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to the segments in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.exports</name>
    <message>
        <source>No view layout is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.followup</name>
    <message>
        <source>One of the scans was moved or changed since; compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the map and the CT of the later scan under Input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the map and the CT of the earlier scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier and the later scan are the same volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of lesions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared; the result comes when these scans are selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change, points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines: {earlier} earlier scan, {later} later scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compare again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.followup_words</name>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persisting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:+.1f} to {high:+.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>defect {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>embolus {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.function</name>
    <message>
        <source>The segmentation of the functional lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment of high function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of functional lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.66 of the 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest 50 % of the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest 30 % of the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest 10 % of the lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments of low and high function and a table, at the threshold of the preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional lung of {name} is segmented; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment functional lung again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.input</name>
    <message>
        <source>The scene is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The iodine map does not say its units: choose mg/mL or HU as Units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the low and the high kVp CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The low and the high kVp CT are the same volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load an iodine map and select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the predicted perfusion map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.interval</name>
    <message>
        <source>It holds neither differences between readers nor the scanner&apos;s calibration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where more than 30 % of the lung is lost, the truth may lie above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (most)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval, nominal {level:g} %: how far the number moves by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline of the lung, half a voxel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candidates that are in doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lung that lost part of its perfusion and lies above the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders between the regions, half a voxel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>position of the map, half a voxel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surface of the emboli, half a voxel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a segment, which counting does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.library_model</name>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment the CTPA with this model, using its own library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configuration of a MONAI bundle can name and run any Python code on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its weights are read as tensors alone and run nothing, but nobody here knows how good they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {kind} for {structures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on: {data}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation of {name} is in the scene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires {library}, which is not installed; Slicer asks before downloading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segmentation of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.lungs</name>
    <message>
        <source>Segment both lungs and measure their regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lungs of {name} are measured; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment the lungs again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.number_table</name>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAA-950</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perc15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.perfusion</name>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict the perfusion map from the CT; a SPECT selected above is compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perfusion map of {name} is in the scene; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; predict the map again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.postoperative</name>
    <message>
        <source>Enter the FEV1 and select the lobes to be resected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By perfusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resected
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEV1
L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval
L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEV1
% pred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppo FEV1 by segment counting: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ({percent:.0f} % predicted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: compute differential perfusion of the {map} first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.presets</name>
    <message>
        <source>Half of the 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function (66 % of the 75th percentile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For candidate proposals (70 % of the 75th percentile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This preset is in {unit}, which is not available for this map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.readers</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autom. %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defect %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hidden until the reader has finished this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} readings in this scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.reading</name>
    <message>
        <source>Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: {percent:.1f} %&lt;/b&gt;{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: no percentage.&lt;/b&gt; Too little of the lungs was measured ({measured:.0f} % of {lung:.0f} ml); {ml:.0f} ml of that are defect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.regions</name>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Def.
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto
%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Def.
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vol.
ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meas
%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.resume</name>
    <message>
        <source>Resume saved reading of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.right_heart</name>
    <message>
        <source>Draw a line across each ventricle where it is widest, on axial slices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next line makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the right heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line has two points yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line} measures another structure already; draw a line of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {length:.1f} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ascending aorta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RV/LV ratio {ratio:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trunk/aorta ratio {ratio:.2f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pulmonary trunk is wider than {limit:.0f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, above {limit:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.segment_scores</name>
    <message>
        <source>Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the segmental arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the obstruction scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list&apos;s Qanadli-like index counts the arteries&apos; branches, this score the segments by their place in the lobes: the two differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next choice makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S1 apical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S2 posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S3 anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S4 lateral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S5 medial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S6 superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S7 medial basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S8 anterior basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S9 lateral basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R S10 posterior basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S1 apical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S2 posterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S3 anterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S4 superior lingular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S5 inferior lingular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S6 superior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S7 medial basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S8 anterior basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S9 lateral basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L S10 posterior basal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where its arteries are to 80 % or more on the mean, partly from 10 % on or where a tenth of it lies behind an embolus. A reader&apos;s ticks replace a proposal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occluded (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} of {count} segments are not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arteries: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.sentences</name>
    <message>
        <source>Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. {positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emboli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One embolus, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from embolus size alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; select the pulmonary arteries for embolus level and obstruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by the arteries&apos; branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {value:.{digits}f} ml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found: {structures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found: {structures}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(one embolus)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({number} emboli)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.series_list</name>
    <message>
        <source>Choose the series of this CT ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder holds {count} CT series: choose the one of this CT.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.services</name>
    <message>
        <source>Lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Airways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trachea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.slice_curve</name>
    <message>
        <source>integrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voxels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute the probability of embolism for every 3 mm slice and for the patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was moved since, so there is no probability to show. Run the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no probability to show. Run the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The probability curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The threshold line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the patient-level result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The markers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of {name} is in the scene; it is shown when its CTPA and model are selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slices, scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels.spect</name>
    <message>
        <source>Register the SPECT first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the SPECT to the CT by a rigid transform, or state why it is not moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure the alignment of the SPECT at its current position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is registered; the results are shown when it is selected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by {shift:.1f} mm and {angle:.1f} degrees. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As acquired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual information, nats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dice of SPECT and CT lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of lung centres, mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; register again, or update the alignment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>qSlicerAbstractCoreModule</name>
    <message>
        <source>Quantification</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.dynamic_choices</name>
    <message>
        <source>Oscillation-index SVD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block-circulant SVD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard SVD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tikhonov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, model-free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brain, with core and penumbra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lungs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is not air</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.input_choices</name>
    <message>
        <source>Iodine map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scene.suitable_nodes</name>
    <message>
        <source>List all nodes / only suitable ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.defaults</name>
    <message>
        <source>All settings already have their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored: {names}. Results in the scene are unchanged; select their settings again to show them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.job_panel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: {name} was removed from the scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.meaning_table</name>
    <message>
        <source>Assign an anatomical meaning to each segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign labels ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered as ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the segments of {name} is {what}: assign their meaning below the selector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lobe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lobe, a zone or a lung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As named: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.model_chooser</name>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.model_offers</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model in the catalogue segments this structure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the model first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a CT and select it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is installed; load a CT and run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this model on the CT; its segmentation is selected in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lobes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emboli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{about} Source: {source}. Download now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated run time on this computer: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed; {size} of disk space freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.threshold_panel</name>
    <message>
        <source>{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets.threshold_slider</name>
    <message>
        <source>The mean of the reference region is not above zero, so no percentage of it can be a threshold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of reference region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the lung&apos;s mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the lung&apos;s median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of the lung&apos;s 75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
