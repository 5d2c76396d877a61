<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LungPerfusionAI</name>
    <message>
        <source>Lungs and regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones y regiones</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC:</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC</translation>
    </message>
    <message>
        <source>Chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de tórax en unidades Hounsfield</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos</translation>
    </message>
    <message>
        <source>Lobe segmentation, for instance from TotalSegmentator; if none is given, each lung is divided into three zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación de los lóbulos, por ejemplo de TotalSegmentator; sin ella, cada pulmón se divide en tres zonas de igual volumen</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonas de igual volumen</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de etiquetas de los lóbulos</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir un mapa de etiquetas en segmentación y usarla</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Usar un mapa de etiquetas ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Asignar significado a los segmentos de los lóbulos</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de los lóbulos</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de la herramienta que hizo la segmentación</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado de los segmentos de los lóbulos</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado anatómico de cada segmento; se guarda con la escena</translation>
    </message>
    <message>
        <source>Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar los pulmones</translation>
    </message>
    <message>
        <source>Cancel: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Segmentar los pulmones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar el cálculo; la escena no cambia</translation>
    </message>
    <message>
        <source>Progress: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Segmentar los pulmones</translation>
    </message>
    <message>
        <source>Segment the lungs to see volumes and attenuation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmente los pulmones para ver volúmenes y atenuación.</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Volume and attenuation of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen y atenuación de cada región</translation>
    </message>
    <message>
        <source>SPECT/CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT/TC</translation>
    </message>
    <message>
        <source>SPECT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT:</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>Perfusion SPECT of this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT de perfusión de este paciente</translation>
    </message>
    <message>
        <source>No SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin SPECT</translation>
    </message>
    <message>
        <source>Registration:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registro:</translation>
    </message>
    <message>
        <source>Registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registro</translation>
    </message>
    <message>
        <source>When the SPECT is registered to the CT (rigid). Free breathing against breath hold is not a rigid motion, so SPECT and CT of one hybrid scanner are not registered unless requested</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuándo se registra el SPECT con la TC (rígido). Respiración libre y apnea no difieren en un movimiento rígido; por eso SPECT y TC de un mismo equipo híbrido solo se registran si se pide</translation>
    </message>
    <message>
        <source>Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrar SPECT con TC</translation>
    </message>
    <message>
        <source>Cancel: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Registrar SPECT con TC</translation>
    </message>
    <message>
        <source>Progress: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Registrar SPECT con TC</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alineación de SPECT y TC</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT, as acquired and current; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alineación de SPECT y TC, adquirida y actual; la tabla también está en la escena</translation>
    </message>
    <message>
        <source>Manual registration in views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registro manual en las vistas</translation>
    </message>
    <message>
        <source>Interaction handles in the slice and 3D views; the alignment is measured when they are released. The Transforms module edits the same transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Controles en los cortes y la vista 3D; la alineación se mide al soltarlos. El módulo Transforms edita la misma transformación</translation>
    </message>
    <message>
        <source>Show over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar sobre la TC</translation>
    </message>
    <message>
        <source>Show the SPECT over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el SPECT sobre la TC en todos los cortes, con su leyenda de color</translation>
    </message>
    <message>
        <source>Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actualizar la alineación</translation>
    </message>
    <message>
        <source>Cancel: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Actualizar la alineación</translation>
    </message>
    <message>
        <source>Progress: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Actualizar la alineación</translation>
    </message>
    <message>
        <source>Perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo:</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Installed models for unenhanced chest CT (DL-CTPM)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos instalados para TC de tórax sin contraste (DL-CTPM)</translation>
    </message>
    <message>
        <source>MC dropout samples:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Muestras MC dropout:</translation>
    </message>
    <message>
        <source>MC dropout samples</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Muestras MC dropout</translation>
    </message>
    <message>
        <source>Number of Monte Carlo dropout samples for the standard-deviation map; 0 for no such map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Número de muestras Monte Carlo dropout para el mapa de desviación estándar; 0 para ningún mapa</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dispositivo:</translation>
    </message>
    <message>
        <source>Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Predecir el mapa de perfusión</translation>
    </message>
    <message>
        <source>Cancel: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Predecir el mapa de perfusión</translation>
    </message>
    <message>
        <source>Progress: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Predecir el mapa de perfusión</translation>
    </message>
    <message>
        <source>Predicted perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión predicha por región</translation>
    </message>
    <message>
        <source>Predicted perfusion of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión predicha de cada región</translation>
    </message>
    <message>
        <source>Show map over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el mapa sobre la TC</translation>
    </message>
    <message>
        <source>Show the map over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el mapa sobre la TC en todos los cortes, con su leyenda de color</translation>
    </message>
    <message>
        <source>Differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión diferencial</translation>
    </message>
    <message>
        <source>Predicted map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa predicho:</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa predicho</translation>
    </message>
    <message>
        <source>Perfusion map predicted from this CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión predicho a partir de esta TC</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Iodine map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo:</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo</translation>
    </message>
    <message>
        <source>Iodine map of the same patient (mg/mL), registered to this CT; measured in parenchyma only</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo del mismo paciente (mg/mL), registrado con esta TC; medido solo en el parénquima</translation>
    </message>
    <message>
        <source>Normalisation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normalización:</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normalización</translation>
    </message>
    <message>
        <source>Reference by which each map is divided before subtraction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referencia por la que se divide cada mapa antes de restar</translation>
    </message>
    <message>
        <source>Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcular la perfusión diferencial</translation>
    </message>
    <message>
        <source>Cancel: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Calcular la perfusión diferencial</translation>
    </message>
    <message>
        <source>Progress: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Calcular la perfusión diferencial</translation>
    </message>
    <message>
        <source>Differential perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión diferencial por región</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of each region for every map; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Total, media y porcentaje del total de cada región para cada mapa; la tabla también está en la escena</translation>
    </message>
    <message>
        <source>Plot:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico:</translation>
    </message>
    <message>
        <source>Plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico</translation>
    </message>
    <message>
        <source>Regional percentages of total, or Bland-Altman plot of two maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Porcentajes regionales del total, o gráfico de Bland-Altman de dos mapas</translation>
    </message>
    <message>
        <source>Plot of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico de la perfusión diferencial</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de diferencias</translation>
    </message>
    <message>
        <source>Voxelwise difference, first minus second map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diferencia vóxel a vóxel, primer mapa menos segundo</translation>
    </message>
    <message>
        <source>Show difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el mapa de diferencias</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar</translation>
    </message>
    <message>
        <source>The difference map over the CT: red where the first map is higher, blue where the second is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de diferencias sobre la TC: rojo donde el primer mapa es mayor, azul donde lo es el segundo</translation>
    </message>
    <message>
        <source>Predicted postoperative function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función posoperatoria predicha</translation>
    </message>
    <message>
        <source>FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1:</translation>
    </message>
    <message>
        <source>FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1</translation>
    </message>
    <message>
        <source> L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> L</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>Measured preoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 preoperatorio medido</translation>
    </message>
    <message>
        <source>Reference FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 de referencia:</translation>
    </message>
    <message>
        <source>Reference FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 de referencia</translation>
    </message>
    <message>
        <source>Predicted normal FEV1 of the patient; adds the result in percent predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 teórico del paciente; añade el resultado en porcentaje del teórico</translation>
    </message>
    <message>
        <source>Perfusion map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión:</translation>
    </message>
    <message>
        <source>Perfusion map for ppo FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión para FEV1 ppo</translation>
    </message>
    <message>
        <source>Map whose regional percentages are used</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa cuyos porcentajes regionales se usan</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo superior derecho</translation>
    </message>
    <message>
        <source>Resect this lobe (3 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resecar este lóbulo (3 segmentos); todos los lóbulos de un pulmón son una neumonectomía</translation>
    </message>
    <message>
        <source>Obstructed segments, right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, lóbulo superior derecho</translation>
    </message>
    <message>
        <source> of 3 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> de 3 obstruidos</translation>
    </message>
    <message>
        <source>Obstructed, non-ventilated segments (tumour, atelectasis); not counted before or after resection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, no ventilados (tumor, atelectasia); no se cuentan ni antes ni después de la resección</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo medio</translation>
    </message>
    <message>
        <source>Resect this lobe (2 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resecar este lóbulo (2 segmentos); todos los lóbulos de un pulmón son una neumonectomía</translation>
    </message>
    <message>
        <source>Obstructed segments, right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, lóbulo medio</translation>
    </message>
    <message>
        <source> of 2 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> de 2 obstruidos</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo inferior derecho</translation>
    </message>
    <message>
        <source>Resect this lobe (5 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resecar este lóbulo (5 segmentos); todos los lóbulos de un pulmón son una neumonectomía</translation>
    </message>
    <message>
        <source>Obstructed segments, right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, lóbulo inferior derecho</translation>
    </message>
    <message>
        <source> of 5 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> de 5 obstruidos</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo superior izquierdo</translation>
    </message>
    <message>
        <source>Obstructed segments, left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, lóbulo superior izquierdo</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo inferior izquierdo</translation>
    </message>
    <message>
        <source>Resect this lobe (4 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resecar este lóbulo (4 segmentos); todos los lóbulos de un pulmón son una neumonectomía</translation>
    </message>
    <message>
        <source>Obstructed segments, left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos obstruidos, lóbulo inferior izquierdo</translation>
    </message>
    <message>
        <source> of 4 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> de 4 obstruidos</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 posoperatorio predicho</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1 by the perfusion method and by segment counting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 posoperatorio predicho por el método de perfusión y por recuento de segmentos</translation>
    </message>
    <message>
        <source>Functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón funcional</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa:</translation>
    </message>
    <message>
        <source>Map that defines functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa que define el pulmón funcional</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preajuste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preajuste</translation>
    </message>
    <message>
        <source>Published threshold (0.66 of the 75th percentile, Ren et al.), or the part of the lung with the highest function, to be spared in radiotherapy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral publicado (0.66 del percentil 75, Ren et al.), o la parte del pulmón con mayor función, que debe preservarse en radioterapia</translation>
    </message>
    <message>
        <source>Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar función baja y alta</translation>
    </message>
    <message>
        <source>Cancel: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Segmentar función baja y alta</translation>
    </message>
    <message>
        <source>Progress: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Segmentar función baja y alta</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad del mapa, o porcentaje de un valor de referencia de los pulmones</translation>
    </message>
    <message>
        <source>Low-function threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de función baja:</translation>
    </message>
    <message>
        <source>Low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de función baja</translation>
    </message>
    <message>
        <source>Low function below this value, high function at or above it; segments and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja por debajo de este valor, alta a partir de él; segmentos y tabla siguen al arrastrar</translation>
    </message>
    <message>
        <source>Return to the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volver al umbral del preajuste</translation>
    </message>
    <message>
        <source>Undo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer: umbral de función baja</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of threshold (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer el último cambio de umbral (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer: umbral de función baja</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer el cambio deshecho (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Functional lung by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón funcional por región</translation>
    </message>
    <message>
        <source>Volume of low and high function in each region; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen de función baja y alta en cada región; la tabla también está en la escena</translation>
    </message>
    <message>
        <source>Dynamic CT perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de perfusión dinámica</translation>
    </message>
    <message>
        <source>Series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie:</translation>
    </message>
    <message>
        <source>Series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie</translation>
    </message>
    <message>
        <source>CT perfusion scan as a volume sequence in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de perfusión como secuencia de volúmenes en unidades Hounsfield</translation>
    </message>
    <message>
        <source>No series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin serie</translation>
    </message>
    <message>
        <source>File or folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo o carpeta:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo o carpeta</translation>
    </message>
    <message>
        <source>4D NRRD or NIfTI file, or DICOM folder; loaded as a volume sequence</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo NRRD o NIfTI 4D, o carpeta DICOM; se carga como secuencia de volúmenes</translation>
    </message>
    <message>
        <source>Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargar</translation>
    </message>
    <message>
        <source>Cancel: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Cargar</translation>
    </message>
    <message>
        <source>Cancel loading; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar la carga; la escena no cambia</translation>
    </message>
    <message>
        <source>Progress: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Cargar</translation>
    </message>
    <message>
        <source>Region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región:</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Region that is analysed if no mask is given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región que se analiza sin máscara</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Máscara:</translation>
    </message>
    <message>
        <source>Mask</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Máscara</translation>
    </message>
    <message>
        <source>Maps are computed inside all segments; if none is given, the region is segmented on the unenhanced frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los mapas se calculan dentro de todos los segmentos; sin máscara, la región se segmenta en los tiempos sin contraste</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Method:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Método:</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Deconvolution with the arterial input function, or a network applied to the time series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deconvolución con la función de entrada arterial, o una red aplicada a la serie temporal</translation>
    </message>
    <message>
        <source>Preprocessing:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preprocesamiento:</translation>
    </message>
    <message>
        <source>Motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corrección de movimiento</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Movimiento</translation>
    </message>
    <message>
        <source>Register every frame to the first (rigid)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrar cada tiempo con el primero (rígido)</translation>
    </message>
    <message>
        <source>Spatial smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizado espacial</translation>
    </message>
    <message>
        <source>Spatial filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Filtro espacial</translation>
    </message>
    <message>
        <source>Spatial smoothing of each frame within tissue of similar attenuation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizado espacial de cada tiempo dentro de tejido de atenuación similar</translation>
    </message>
    <message>
        <source>Temporal smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizado temporal</translation>
    </message>
    <message>
        <source>Temporal filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Filtro temporal</translation>
    </message>
    <message>
        <source>Temporal smoothing over neighbouring frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizado temporal sobre tiempos vecinos</translation>
    </message>
    <message>
        <source>Input function:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función de entrada:</translation>
    </message>
    <message>
        <source>Scale AIF to VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escalar AIF a VOF</translation>
    </message>
    <message>
        <source>Partial-volume correction: scale the area under the arterial input function to that of the venous output function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corrección de volumen parcial: escalar el área bajo la función de entrada arterial a la de la función de salida venosa</translation>
    </message>
    <message>
        <source>Detect AIF and VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Detectar AIF y VOF</translation>
    </message>
    <message>
        <source>Discard the manually placed points and detect artery and vein automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descartar los puntos colocados a mano y detectar arteria y vena automáticamente</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcular mapas</translation>
    </message>
    <message>
        <source>Cancel: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Calcular mapas</translation>
    </message>
    <message>
        <source>Progress: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Calcular mapas</translation>
    </message>
    <message>
        <source>Perfusion map to show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión que se muestra</translation>
    </message>
    <message>
        <source>Map that is shown over the time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa que se muestra sobre la media temporal de la serie</translation>
    </message>
    <message>
        <source>Show perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el mapa de perfusión</translation>
    </message>
    <message>
        <source>Show the map with its colour legend, the input functions and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar el mapa con su leyenda de color, las funciones de entrada y la tabla</translation>
    </message>
    <message>
        <source>Curves:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Curvas:</translation>
    </message>
    <message>
        <source>Curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Curvas</translation>
    </message>
    <message>
        <source>Arterial input and venous output functions, or the time-attenuation curve under the mouse with its fit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Funciones de entrada arterial y salida venosa, o curva tiempo-atenuación bajo el ratón con su ajuste</translation>
    </message>
    <message>
        <source>Plot of the curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico de las curvas</translation>
    </message>
    <message>
        <source>Core: rCBF &lt;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo: rCBF &lt;</translation>
    </message>
    <message>
        <source>Infarct core: CBF below this percentage of the contralateral side; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto: CBF por debajo de este porcentaje del lado contralateral; segmento y tabla siguen al arrastrar</translation>
    </message>
    <message>
        <source>Penumbra: Tmax ≥</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra: Tmax ≥</translation>
    </message>
    <message>
        <source>Penumbra: tissue with Tmax at or above this value; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra: tejido con Tmax igual o mayor que este valor; segmento y tabla siguen al arrastrar</translation>
    </message>
    <message>
        <source>Default thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbrales por defecto</translation>
    </message>
    <message>
        <source>Return to rCBF below 30 % and Tmax of at least 6 s</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volver a rCBF menor del 30 % y Tmax de al menos 6 s</translation>
    </message>
    <message>
        <source>Undo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer: umbrales de núcleo y penumbra</translation>
    </message>
    <message>
        <source>Undo the last change of threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer el último cambio de umbral</translation>
    </message>
    <message>
        <source>Redo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer: umbrales de núcleo y penumbra</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer el cambio deshecho</translation>
    </message>
    <message>
        <source>Core, penumbra and mismatch by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo, penumbra y mismatch por región</translation>
    </message>
    <message>
        <source>Volumes by region; the regional means of the maps are in the table stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volúmenes por región; las medias regionales de los mapas están en la tabla de la escena</translation>
    </message>
    <message>
        <source>Report folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta del informe:</translation>
    </message>
    <message>
        <source>Report folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta del informe</translation>
    </message>
    <message>
        <source>An existing folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una carpeta existente</translation>
    </message>
    <message>
        <source>Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escribir informe</translation>
    </message>
    <message>
        <source>Print patient name in the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimir el nombre del paciente en el informe</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nombre del paciente</translation>
    </message>
    <message>
        <source>Print patient and study from the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimir paciente y estudio de la jerarquía de sujetos; sin marcar, el informe no contiene identificadores del paciente</translation>
    </message>
    <message>
        <source>Cancel: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Escribir informe</translation>
    </message>
    <message>
        <source>Progress: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Escribir informe</translation>
    </message>
    <message>
        <source>DICOM export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportación DICOM</translation>
    </message>
    <message>
        <source>Object type:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tipo de objeto:</translation>
    </message>
    <message>
        <source>Object type</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tipo de objeto</translation>
    </message>
    <message>
        <source>Segmentation or structure set for planning systems, or a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación o conjunto de estructuras para sistemas de planificación, o un mapa</translation>
    </message>
    <message>
        <source>Segmentation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación:</translation>
    </message>
    <message>
        <source>Segmentation to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación para exportar</translation>
    </message>
    <message>
        <source>Segmentation to export, for instance low- and high-functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación para exportar, por ejemplo pulmón de función baja y alta</translation>
    </message>
    <message>
        <source>Select a segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elegir una segmentación</translation>
    </message>
    <message>
        <source>Map to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa para exportar</translation>
    </message>
    <message>
        <source>Map to export, in the frame of reference of the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa para exportar, en el marco de referencia de la TC</translation>
    </message>
    <message>
        <source>Select a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elegir un mapa</translation>
    </message>
    <message>
        <source>Table:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabla:</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabla para exportar</translation>
    </message>
    <message>
        <source>Table whose measurements are exported, with region, unit, method and version; the segmentation is referenced</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabla cuyas mediciones se exportan, con región, unidad, método y versión; se referencia la segmentación</translation>
    </message>
    <message>
        <source>Select a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elegir una tabla</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector:</translation>
    </message>
    <message>
        <source>Reader of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector del informe exportado</translation>
    </message>
    <message>
        <source>Reader named in the report; may be left empty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector nombrado en el informe; puede quedar vacío</translation>
    </message>
    <message>
        <source>CT series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie de TC:</translation>
    </message>
    <message>
        <source>CT series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie de TC</translation>
    </message>
    <message>
        <source>DICOM folder of the CT that the exported object references; found automatically for a CT from the DICOM database</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta DICOM de la TC que el objeto exportado referencia; se encuentra automáticamente para una TC de la base DICOM</translation>
    </message>
    <message>
        <source>CT series in the folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie de TC de la carpeta</translation>
    </message>
    <message>
        <source>CT series in this folder that the exported object references</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie de TC de esta carpeta que el objeto exportado referencia</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta:</translation>
    </message>
    <message>
        <source>Folder for the exported file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta del archivo exportado</translation>
    </message>
    <message>
        <source>DICOM objects contain the patient identifiers of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los objetos DICOM contienen los identificadores del paciente de la TC.</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportar y verificar</translation>
    </message>
    <message>
        <source>Cancel: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Exportar y verificar</translation>
    </message>
    <message>
        <source>Progress: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Exportar y verificar</translation>
    </message>
    <message>
        <source>Content of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenido del informe exportado</translation>
    </message>
    <message>
        <source>Content of the exported report, read back from the file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenido del informe exportado, leído de nuevo del archivo</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restablece cada ajuste de este panel a su valor predeterminado; las entradas, los datos del paciente y los resultados se conservan</translation>
    </message>
    <message>
        <source>Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los métodos se citan en el README de la extensión LungPerfusion.</translation>
    </message>
    <message>
        <source>Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of dynamic CT perfusion. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones, lóbulos o zonas de una TC de tórax con volúmenes y densidades; perfusión predicha a partir de la TC; SPECT de perfusión registrado y comparado, función diferencial y posoperatoria, pulmón funcional para planificación; mapas, núcleo y penumbra de la TC de perfusión dinámica. Solo para investigación.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentación, tutoriales y límites de este módulo</translation>
    </message>
    <message>
        <source>If frames of reference differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Si los marcos de referencia difieren</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siempre</translation>
    </message>
    <message>
        <source>Never (measure alignment only)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nunca (solo medir la alineación)</translation>
    </message>
    <message>
        <source>Mean of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Media de los pulmones</translation>
    </message>
    <message>
        <source>75th percentile of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Percentil 75 de los pulmones</translation>
    </message>
    <message>
        <source>Segmentation (DICOM SEG)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structure set (RTSTRUCT)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conjunto de estructuras (RTSTRUCT)</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa paramétrico</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe estructurado</translation>
    </message>
    <message>
        <source>Perfusion SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT de perfusión</translation>
    </message>
    <message>
        <source>Load as perfusion SPECT into Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargar como SPECT de perfusión en Lung Perfusion AI</translation>
    </message>
</context>
<context>
    <name>LungPerfusionCore.sentence</name>
    <message>
        <source>No bolus passes in {who}: no voxel changes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no pasa ningún bolo, ningún vóxel cambia.</translation>
    </message>
    <message>
        <source>No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no pasa ningún bolo, los vasos aumentan {height:.0f} UH con un ruido de {noise:.0f} UH.</translation>
    </message>
    <message>
        <source>{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: empieza cuando el contraste ya está presente; sin fotograma basal, realce, flujo y volumen son demasiado bajos.</translation>
    </message>
    <message>
        <source>The bolus is faint: the vessels rise by {height:.0f} HU only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bolo es débil: los vasos suben solo {height:.0f} HU.</translation>
    </message>
    <message>
        <source>{who} has one unenhanced frame only; its noise is in every enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un solo fotograma basal; su ruido está en cada realce.</translation>
    </message>
    <message>
        <source>The dynamic series has {count} frames; too few to see a bolus pass.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La serie dinámica tiene {count} fotogramas; demasiado pocos para ver pasar un bolo.</translation>
    </message>
    <message>
        <source>The mask holds too little tissue to find the bolus in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara contiene muy poco tejido para encontrar el bolo.</translation>
    </message>
    <message>
        <source>No bolus of contrast is seen in the dynamic series; its vessels do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se ve ningún bolo de contraste en la serie dinámica; sus vasos no se realzan.</translation>
    </message>
    <message>
        <source>{who} has {count} time point; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} tiempo; un bolo no puede seguirse con menos de {least}.</translation>
    </message>
    <message>
        <source>{who} has {count} time points; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} tiempos; un bolo no puede seguirse con menos de {least}.</translation>
    </message>
    <message>
        <source>{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {span:.4g} s con {step:.3g} s entre fotogramas, en los que no puede seguirse un bolo.</translation>
    </message>
    <message>
        <source>{who} has frames of {shape} x {other} pixels, which show no organ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: fotogramas de {shape} x {other} píxeles, que no muestran ningún órgano.</translation>
    </message>
    <message>
        <source>{who} holds {bad} voxels that are NaN or infinite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene {bad} vóxeles NaN o infinitos.</translation>
    </message>
    <message>
        <source>{who} is empty: every voxel is {low:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: vacío, todos los vóxeles valen {low:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no está en unidades Hounsfield, los valores están entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: valores almacenados sin su reescalado a unidades Hounsfield, entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no está en unidades Hounsfield, o muestra un solo material: los valores están entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <source>{who} has {count} frames only; flow and Tmax are coarse.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: solo {count} fotogramas; flujo y Tmax son aproximados.</translation>
    </message>
    <message>
        <source>{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: termina a los {span:.0f} s; el tejido tardío queda cortado y su volumen y tiempo de tránsito son demasiado bajos.</translation>
    </message>
    <message>
        <source>{who} has one slice; motion cannot be corrected, and volumes are those of the slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un solo corte; no puede corregirse el movimiento y los volúmenes son los del corte.</translation>
    </message>
    <message>
        <source>{who} shows the same image twice: frame {twice} equals the frame before it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: la misma imagen dos veces; el fotograma {twice} es igual al anterior.</translation>
    </message>
    <message>
        <source>{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: pausa de {widest:.0f} s entre dos fotogramas; lo ocurrido en ella se interpola.</translation>
    </message>
    <message>
        <source>{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {span:g} s con {step:g} s entre fotogramas: los tiempos están probablemente en {unit} y se necesitan en segundos.</translation>
    </message>
    <message>
        <source>Unknown method &apos;{method}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Método desconocido «{method}»; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>Maps of two scans cannot be compared voxel by voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los mapas de dos estudios no pueden compararse vóxel a vóxel.</translation>
    </message>
    <message>
        <source>The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El truncamiento debe ser de 0 a 1, el índice de oscilación mayor que 0 y el tiempo anterior a la entrada no negativo.</translation>
    </message>
    <message>
        <source>The arterial input function has no area under it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La función de entrada arterial no tiene área bajo la curva.</translation>
    </message>
    <message>
        <source>Unknown {name} &apos;{value}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Desconocido: {name} «{value}»; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen en color de un mapa de otro sistema, no imágenes de TC en unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un mapa terminado ({what}{said}) de otro sistema, no la serie de imágenes de TC de la que procede.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: espaciados de píxel mezclados: {listed}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are taken for Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin reescalado; los valores guardados se toman como unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} has {count} frames, but {total} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} fotogramas, pero {total} tiempos.</translation>
    </message>
    <message>
        <source>{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: tiempos cuyos cortes distan {max:.1f} mm: varias adquisiciones en una serie.</translation>
    </message>
    <message>
        <source>Reading image {done} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo la imagen {done} de {count}</translation>
    </message>
    <message>
        <source>{who} is in {listed}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: en {listed}, pero una serie dinámica debe estar en unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is {modality_of}, but CT is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: modalidad {modality_of}, pero se necesita TC.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: el fotograma {n} de {file} no tiene posición, orientación o espaciado de píxel.</translation>
    </message>
    <message>
        <source>{who} mixes images of one and of many frames, or does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: mezcla imágenes de uno y de varios fotogramas, o no indica dónde están sus fotogramas.</translation>
    </message>
    <message>
        <source>{who} has damaged or truncated pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: datos de píxeles dañados o truncados en {file}.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija una carpeta existente para el informe.</translation>
    </message>
    <message>
        <source>{who} holds one image at each of {count} positions: one volume, not a dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen en cada una de las {count} posiciones: un volumen, no una serie dinámica.</translation>
    </message>
    <message>
        <source>{who} numbers its {most} time points but does not say when they were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {most} tiempos numerados, pero sin indicar cuándo se adquirieron; indique los tiempos.</translation>
    </message>
    <message>
        <source>{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: faltan cortes en {count} de {total} tiempos, por lo que no son volúmenes de un mismo estudio.</translation>
    </message>
    <message>
        <source>{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: incompleta; el último tiempo se interrumpió y se excluye (cortes que faltan: {lacking}).</translation>
    </message>
    <message>
        <source>{who} is incomplete; time points left out: {named} (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: incompleta; tiempos excluidos: {named} (cortes que faltan: {lacking}).</translation>
    </message>
    <message>
        <source>{who} has time points whose order differs from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: tiempos cuyo orden difiere de un corte a otro.</translation>
    </message>
    <message>
        <source>{who} holds {most} images at one position, and nothing in them says which was taken when: some share their time, so there are duplicates or several reconstructions among them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {most} imágenes en una posición, sin indicar cuándo se tomó cada una: algunas comparten tiempo, por lo que hay duplicados o varias reconstrucciones.</translation>
    </message>
    <message>
        <source>A point of the input function lies outside the dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un punto de la función de entrada está fuera de la serie dinámica.</translation>
    </message>
    <message>
        <source>The points of the {kind} function do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los puntos de la función «{kind}» no se realzan.</translation>
    </message>
    <message>
        <source>No artery was found in {who}; choose its points by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no se encontró ninguna arteria; elija sus puntos a mano.</translation>
    </message>
    <message>
        <source>The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada arterial se escaló por {factor:.1f}: sus vóxeles contienen sobre todo otro tejido; elija una arteria mayor.</translation>
    </message>
    <message>
        <source>The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio termina mientras la entrada arterial aún sube: el bolo está truncado y ningún mapa es fiable.</translation>
    </message>
    <message>
        <source>The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada arterial es plana a {hu:.0f} HU durante {flat} fotogramas: está recortada, y flujo y volumen son demasiado altos.</translation>
    </message>
    <message>
        <source>The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los fotogramas están separados {step:.1f} s, demasiado para el flujo de un bolo (3 s como máximo).</translation>
    </message>
    <message>
        <source>The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La salida venosa es menos de la mitad de alta que la entrada arterial: no llena sus vóxeles o no es una vena.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: no vein was found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada arterial no se escaló: no se encontró ninguna vena.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the scan ends before the bolus has passed the vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada arterial no se escaló: el estudio termina antes de que el bolo pase por la vena.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the vein&apos;s area is {factor:.0f} % of its own, so it is not diluted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada arterial no se escaló: el área de la vena es el {factor:.0f} % de la suya, por lo que no está diluida.</translation>
    </message>
    <message>
        <source>The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio termina antes de que la entrada arterial baje a la mitad: el bolo está truncado; flujo y volumen son inciertos.</translation>
    </message>
    <message>
        <source>There is no core at this threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay núcleo con este umbral.</translation>
    </message>
    <message>
        <source>There is no tissue that could be core or penumbra.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay tejido que pueda ser núcleo o penumbra.</translation>
    </message>
    <message>
        <source>The maps hold NaN or infinite values in the tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los mapas contienen valores NaN o infinitos en el tejido.</translation>
    </message>
    <message>
        <source>The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El tejido está solo a un lado del plano sagital medio, por lo que no hay otro lado con el que comparar el flujo.</translation>
    </message>
    <message>
        <source>The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las dos mitades de la cabeza se parecen poco (correlación {symmetry:.2f}); el flujo relativo es incierto.</translation>
    </message>
    <message>
        <source>The lesions {shape} and {other} are not on one grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las lesiones {shape} y {other} no están en una misma cuadrícula.</translation>
    </message>
    <message>
        <source>A cohort&apos;s agreement needs at least one case.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La concordancia de una cohorte necesita al menos un caso.</translation>
    </message>
    <message>
        <source>Unknown reference &apos;{reference}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referencia desconocida «{reference}»; conocidas: {listed}.</translation>
    </message>
    <message>
        <source>The core&apos;s share of flow must be 0 to 1, the penumbra&apos;s Tmax above 0 and the smallest island not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fracción de flujo del núcleo debe ser de 0 a 1, el Tmax de la penumbra mayor que 0 y la isla menor no negativa.</translation>
    </message>
    <message>
        <source>Most of the {name} side fills late as well, so it is a poor reference for the other side&apos;s flow.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La mayor parte del otro lado ({name}) también se llena tarde, por lo que es una mala referencia para el flujo.</translation>
    </message>
    <message>
        <source>Unknown region &apos;{region}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región desconocida «{region}»; conocidas: {listed}.</translation>
    </message>
    <message>
        <source>The mask {shape} is not on the grid of {who} {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara {shape} no está en la cuadrícula ({who} {other}).</translation>
    </message>
    <message>
        <source>The mask of the dynamic series is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara de la serie dinámica está vacía.</translation>
    </message>
    <message>
        <source>The mask has holes ({holes:.0f} % of it); nothing is computed in them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara tiene huecos ({holes:.0f} %); en ellos no se calcula nada.</translation>
    </message>
    <message>
        <source>No skull with a brain inside was found in {who}; give a mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no se encontró un cráneo con un cerebro dentro; proporcione una máscara.</translation>
    </message>
    <message>
        <source>{who} holds nothing but air.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene solo aire.</translation>
    </message>
    <message>
        <source>{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {shape} corte(s); el movimiento solo puede corregirse con tres o más. Desactive la corrección.</translation>
    </message>
    <message>
        <source>Estimating motion in frame {n} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estimando el movimiento en el fotograma {n} de {count}</translation>
    </message>
    <message>
        <source>The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El paciente se movió más de {far_mm:g} mm o {far_deg:g} grados en el fotograma {named}; compruebe ahí la corrección de movimiento.</translation>
    </message>
    <message>
        <source>{count} transforms do not fit the {total} frames of {who}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} transformaciones no corresponden a los {total} fotogramas ({who}).</translation>
    </message>
    <message>
        <source>{who} has no mask of its own grid with anything in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin máscara no vacía en su propia cuadrícula.</translation>
    </message>
    <message>
        <source>{who} is not stored in axial slices, which the network needs; reformat it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no guardada en cortes axiales, que la red necesita; reformatéela.</translation>
    </message>
    <message>
        <source>The network&apos;s input cannot be made so: {self}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La entrada de la red no puede formarse así: {self}.</translation>
    </message>
    <message>
        <source>The model&apos;s card describes an input that is not understood: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo describe una entrada no comprendida: {error}.</translation>
    </message>
    <message>
        <source>Model {model}: {warning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo {model}: {warning}</translation>
    </message>
    <message>
        <source>The card of the model {model} has no range for the map {lacking}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} no tiene rango para el mapa {lacking}.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives {frames} time points to a network of {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} da {frames} tiempos a una red de {other}.</translation>
    </message>
    <message>
        <source>Running the network on {describe}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ejecutando la red en {describe}</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo dio valores no finitos; no es adecuado para este estudio.</translation>
    </message>
    <message>
        <source>{who} does not say when its {count} frames were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no indica cuándo se tomaron sus {count} fotogramas; indique los tiempos.</translation>
    </message>
    <message>
        <source>{who} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no existe.</translation>
    </message>
    <message>
        <source>{text!r} is no unit of time; use s, ms or min.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} no es una unidad de tiempo; use s, ms o min.</translation>
    </message>
    <message>
        <source>The table of times {file} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de tiempos {file} está vacía.</translation>
    </message>
    <message>
        <source>The table of times {file} holds something that is no number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de tiempos {file} contiene algo que no es un número.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: en {units}, pero una serie dinámica debe estar en unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} holds complex numbers, not Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: números complejos, no unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is one volume, not a series: it has no time.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un volumen, no una serie: no tiene tiempo.</translation>
    </message>
    <message>
        <source>{who} is a colour picture, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen en color, no imágenes de TC en unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es una serie de volúmenes, tiene {dimensions} dimensiones de {components} componentes.</translation>
    </message>
    <message>
        <source>The table of times {file} has no column time_s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de tiempos {file} no tiene la columna time_s.</translation>
    </message>
    <message>
        <source>{who} has times in its header that are no numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: la cabecera contiene tiempos que no son números.</translation>
    </message>
    <message>
        <source>The frames {shape} are not on the grid of their volume {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los fotogramas {shape} no están en la cuadrícula de su volumen {size}.</translation>
    </message>
    <message>
        <source>A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una densidad tisular de {density:g} g/ml con un factor de hematocrito de {haematocrit_factor:g} no es física.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes in 32-bit float: {dtype} {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es una serie de volúmenes en coma flotante de 32 bits: {dtype} {shape}.</translation>
    </message>
    <message>
        <source>{who} has {shape} frames, but {size} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {shape} fotogramas, pero {size} tiempos.</translation>
    </message>
    <message>
        <source>The times of {who} do not rise from frame to frame.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los tiempos no aumentan de un fotograma a otro ({who}).</translation>
    </message>
    <message>
        <source>{who} has no time for each of its {shape} x {other} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin tiempo para cada uno de los {shape} x {other} cortes.</translation>
    </message>
    <message>
        <source>Unknown preset &apos;{name}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ajuste desconocido «{name}»; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>The series can be smoothed by 0 to 20 mm and by 0 to 10 s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La serie puede suavizarse de 0 a 20 mm y de 0 a 10 s.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {unknown}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La arquitectura de la ficha tiene parámetros desconocidos: {unknown}.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture makes the maps {maps}; known are {maps2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La arquitectura de la ficha produce los mapas {maps}; se conocen {maps2}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make a network: {numbers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los parámetros de la ficha no forman una red: {numbers}.</translation>
    </message>
    <message>
        <source>The weights to begin with are of a network of another size.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos iniciales son de una red de otro tamaño.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcule primero los mapas.</translation>
    </message>
    <message>
        <source>Nothing says how the maps were made; compute them again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nada indica cómo se obtuvieron los mapas; calcúlelos de nuevo.</translation>
    </message>
    <message>
        <source>The table of the lesions is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de lesiones ya no está en la escena; calcule los mapas de nuevo.</translation>
    </message>
    <message>
        <source>{name!r} has no points; place one in a vessel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no tiene puntos; coloque uno en un vaso.</translation>
    </message>
    <message>
        <source>The point {point!r} lies outside the scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El punto {point!r} está fuera del estudio.</translation>
    </message>
    <message>
        <source>{name!r} is neither a sequence of volumes nor a multi-volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no es ni una secuencia de volúmenes ni un multivolumen.</translation>
    </message>
    <message>
        <source>No series is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se ha indicado ninguna serie.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds no volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La secuencia {name!r} no contiene volúmenes.</translation>
    </message>
    <message>
        <source>The multi-volume {name!r} has {count} times, but not as many volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El multivolumen {name!r} tiene {count} tiempos, pero no otros tantos volúmenes.</translation>
    </message>
    <message>
        <source>The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La serie {name!r} está bajo una transformación que la sesga o la deforma; analícela donde se adquirió.</translation>
    </message>
    <message>
        <source>The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los tiempos de {name!r} están en {unit!r}; se entienden segundos, milisegundos o minutos.</translation>
    </message>
    <message>
        <source>Volume {n} of the sequence {name!r} is not on the grid of the first one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El volumen {n} de la secuencia {name!r} no está en la cuadrícula del primero.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds colours, not CT numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La secuencia {name!r} contiene colores, no valores de TC.</translation>
    </message>
    <message>
        <source>The volumes of {name!r} have no times: one of them is called {text!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los volúmenes de {name!r} no tienen tiempos: uno se llama {text!r}.</translation>
    </message>
    <message>
        <source>The frames were moved as the scene&apos;s motion says, which was set by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los fotogramas se movieron según el movimiento de la escena, fijado a mano.</translation>
    </message>
    <message>
        <source>The mask {name!r} has no voxel inside the series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara {name!r} no tiene vóxeles dentro de la serie.</translation>
    </message>
    <message>
        <source>Compute the maps again first: a scene keeps them, not the series made ready for another method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcule primero los mapas de nuevo: una escena los conserva, pero no la serie preparada para otro método.</translation>
    </message>
    <message>
        <source>The table {table!r} holds no measurement of this extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {table!r} no contiene ninguna medición de esta extensión.</translation>
    </message>
    <message>
        <source>Two of the maps have the same name; rename one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dos de los mapas tienen el mismo nombre; renombre uno.</translation>
    </message>
    <message>
        <source>Segments are exported as seg or rtstruct, not as {kind}; maps as map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los segmentos se exportan como seg o rtstruct, no como {kind}; los mapas como map.</translation>
    </message>
    <message>
        <source>Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nada en la escena indica sobre qué TC se hizo {name!r}; se supone {name2!r}.</translation>
    </message>
    <message>
        <source>Nothing says on which CT {name!r} was made; give the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nada indica sobre qué TC se hizo {name!r}; indique la TC.</translation>
    </message>
    <message>
        <source>{name!r} belongs to another patient than the CT series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} pertenece a otro paciente que la serie de TC de «{folder}».</translation>
    </message>
    <message>
        <source>A map is normalised to {listed}, not to {normalisation}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un mapa se normaliza por {listed}, no por {normalisation}.</translation>
    </message>
    <message>
        <source>The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa «{map}» no puede normalizarse: su referencia en los pulmones es {reference:.3g}.</translation>
    </message>
    <message>
        <source>Differential perfusion needs at least one map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La perfusión diferencial necesita al menos un mapa.</translation>
    </message>
    <message>
        <source>Summing the {name} map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sumando el mapa {name}</translation>
    </message>
    <message>
        <source>Without a CT, vessels are included in the {name} map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin TC, el mapa {name} incluye los vasos.</translation>
    </message>
    <message>
        <source>Unknown preset {preset}; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ajuste desconocido {preset}; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>The perfusion map is not on the grid of the lung regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de perfusión no está en la cuadrícula de las regiones pulmonares.</translation>
    </message>
    <message>
        <source>The map shows no perfusion in the lungs: its 75th percentile there is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa no muestra perfusión en los pulmones: el percentil 75 no es positivo.</translation>
    </message>
    <message>
        <source>Choose the lobes that are to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija los lóbulos que se van a resecar.</translation>
    </message>
    <message>
        <source>All five lobes are chosen; at least one must remain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se han elegido los cinco lóbulos; debe quedar al menos uno.</translation>
    </message>
    <message>
        <source>The perfusion of {missing} is not known; give a segmentation of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se conoce la perfusión de {missing}; dé una segmentación de los lóbulos.</translation>
    </message>
    <message>
        <source>Too little of the lungs lies inside the map for the perfusion of what is to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Demasiado poco de los pulmones está en el mapa para la perfusión de lo que se va a resecar.</translation>
    </message>
    <message>
        <source>The resected lobes hold {share:.0f} % of the perfusion, which cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos resecados tienen el {share:.0f} % de la perfusión, lo que es imposible.</translation>
    </message>
    <message>
        <source>Every segment is called obstructed; there is no function to predict.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todos los segmentos constan como obstruidos; no hay función que predecir.</translation>
    </message>
    <message>
        <source>No perfusion map was given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se dio ningún mapa de perfusión.</translation>
    </message>
    <message>
        <source>The {name} must be a positive number of litres, not {value:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: debe ser un número positivo de litros, no {value:g}.</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has; is it in millilitres?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {value:g} litros es más de lo que tiene nadie; ¿está en mililitros?</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {value:g} litros es más de lo que tiene nadie.</translation>
    </message>
    <message>
        <source>{lobe} cannot have {number} obstructed segments; it has {most}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lobe} no puede tener {number} segmentos obstruidos; tiene {most}.</translation>
    </message>
    <message>
        <source>A resection is of lobes ({listed}) or of the right or left lung, not of {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se resecan lóbulos ({listed}) o el pulmón derecho o izquierdo, no {name}.</translation>
    </message>
    <message>
        <source>CT and SPECT have different frames of reference: their positions need not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC y el SPECT tienen marcos de referencia distintos: sus posiciones pueden no coincidir.</translation>
    </message>
    <message>
        <source>Neither the CT nor the SPECT states a frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ni la TC ni el SPECT indican un marco de referencia; las posiciones pueden no coincidir.</translation>
    </message>
    <message>
        <source>CT and SPECT share one frame of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC y el SPECT comparten un marco de referencia.</translation>
    </message>
    <message>
        <source>The {image} states no frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se indica marco de referencia ({image}); las posiciones pueden no coincidir.</translation>
    </message>
    <message>
        <source>The {name} map must be one 3D volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa «{name}» debe ser un único volumen 3D.</translation>
    </message>
    <message>
        <source>The {name} map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa «{name}» contiene valores NaN o infinitos.</translation>
    </message>
    <message>
        <source>The {map} map holds no counts in the lungs; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa «{map}» no tiene cuentas en los pulmones; ¿está registrado con esta TC?</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total (below {least:g} % covered).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {percent:.0f} % está fuera del mapa {name} y no se cuenta ({region}); no tiene parte del total (cobertura inferior al {least:g} %).</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {percent:.0f} % está fuera del mapa {name} y no se cuenta ({region}).</translation>
    </message>
    <message>
        <source>The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: {share:.0f} % of the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa {name} se midió solo en el parénquima (TC de {low:.0f} a {high:.0f} HU), sin vasos ni enfisema: {share:.0f} % de los pulmones.</translation>
    </message>
    <message>
        <source>Negative values of the {name} map take away {negative:.0f} % of its total.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los valores negativos del mapa {name} restan un {negative:.0f} % de su total.</translation>
    </message>
    <message>
        <source>Registration did not improve the alignment; the SPECT was not moved.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El registro no mejoró la alineación; el SPECT no se movió.</translation>
    </message>
    <message>
        <source>Registration was requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se pidió registro.</translation>
    </message>
    <message>
        <source>The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El SPECT se movió {shift_mm:.0f} mm y {angle_deg:.0f} grados; compruebe que es el mismo paciente.</translation>
    </message>
    <message>
        <source>The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones del SPECT y de la TC se solapan mal (Dice {dice:.2f}, centros separados {distance_mm:.0f} mm).</translation>
    </message>
    <message>
        <source>The SPECT holds no counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El SPECT no contiene cuentas.</translation>
    </message>
    <message>
        <source>Registration can be {listed}, not {when}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El registro puede ser {listed}, no {when}.</translation>
    </message>
    <message>
        <source>Registration was not requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pidió registro.</translation>
    </message>
    <message>
        <source>The CT shows no lungs to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC no muestra pulmones con los que registrar el SPECT.</translation>
    </message>
    <message>
        <source>The CT&apos;s lungs are too small to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones de la TC son demasiado pequeños para registrar el SPECT.</translation>
    </message>
    <message>
        <source>The SPECT could not be registered: too little of it lies over the CT&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pudo registrar el SPECT: una parte demasiado pequeña queda sobre los pulmones de la TC.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La arquitectura de la ficha tiene parámetros desconocidos: {listed}.</translation>
    </message>
    <message>
        <source>An ensemble has 2 to {most} members, not {members}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un conjunto tiene de 2 a {most} miembros, no {members}.</translation>
    </message>
    <message>
        <source>ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN toma cuatro números de canales de 1 a {maximum_channels}, no {list}.</translation>
    </message>
    <message>
        <source>ARNN takes an odd kernel, not {kernel}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN toma un núcleo impar, no {kernel}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make an ARNN: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los parámetros de la ficha no forman un ARNN: {error}.</translation>
    </message>
    <message>
        <source>The CT and the regions are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC y las regiones no están en la misma cuadrícula.</translation>
    </message>
    <message>
        <source>The lungs are too small for the SPECT&apos;s voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones son demasiado pequeños para los vóxeles del SPECT.</translation>
    </message>
    <message>
        <source>The CT and the lungs are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC y los pulmones no están en la misma cuadrícula.</translation>
    </message>
    <message>
        <source>The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the spine beside it, so its side cannot be known; give a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de perfusión se hace con los pulmones derecho e izquierdo, pero la TC contiene un solo pulmón y no muestra la columna al lado, por lo que su lado se desconoce; proporcione una TC de todo el tórax.</translation>
    </message>
    <message>
        <source>There is no lung to map: neither the right nor the left lung has a voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay pulmón que cartografiar: ni el derecho ni el izquierdo tienen vóxeles.</translation>
    </message>
    <message>
        <source>No {name} lung was given; the map is of the other lung alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se dio el pulmón ({name}); el mapa muestra solo el otro pulmón.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two samples.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una desviación estándar necesita al menos dos muestras.</translation>
    </message>
    <message>
        <source>The CT does not cover the whole lungs: they reach its {end} slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC no cubre los pulmones completos: llegan al corte del extremo ({end}).</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo dio valores no finitos; no es adecuado para esta TC.</translation>
    </message>
    <message>
        <source>Sample {n} of {draws} for the uncertainty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Muestra {n} de {draws} para la incertidumbre</translation>
    </message>
    <message>
        <source>The {side} lung is too small or too thin to be resampled to {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón {side} es demasiado pequeño o delgado para remuestrearse a {size}.</translation>
    </message>
    <message>
        <source>The SPECT holds no counts in the lungs of the CT; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El SPECT no tiene cuentas en los pulmones de la TC; ¿está registrado con esta TC?</translation>
    </message>
    <message>
        <source>The grid must have three sizes divisible by 8, none above {largest}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La cuadrícula debe tener tres tamaños divisibles por 8, ninguno mayor que {largest}, no {list}.</translation>
    </message>
    <message>
        <source>The median window must have 1 to {largest_window} voxels and the uniform one at least 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ventana de mediana debe tener de 1 a {largest_window} vóxeles y la uniforme al menos 1.</translation>
    </message>
    <message>
        <source>The preprocessing&apos;s HU range, levels or percentile make no sense.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El rango de UH, los niveles o el percentil del preprocesamiento no tienen sentido.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has unknown names: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La descripción de entrada de la ficha tiene nombres desconocidos: {listed}.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">En la descripción de entrada de la ficha, «{name}» es del tipo incorrecto.</translation>
    </message>
    <message>
        <source>The CT&apos;s slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los cortes de la TC están separados {thick:.1f} mm; por encima de {thick_mm:g} mm se pierde parte de la textura que usa la red.</translation>
    </message>
    <message>
        <source>The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a soft-tissue kernel is closer to what such networks are trained on.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones tienen ruido o se reconstruyeron con un filtro duro (los vóxeles vecinos difieren {roughness:.0f} HU); un filtro de partes blandas se acerca más a los datos de entrenamiento de estas redes.</translation>
    </message>
    <message>
        <source>The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects an unenhanced CT, and lung density is raised.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC parece tener contraste (cuarto superior del mediastino por encima de {blood:.0f} HU); la red espera una TC sin contraste, y la densidad pulmonar está aumentada.</translation>
    </message>
    <message>
        <source>The arms lie beside the chest; their streaks can look like changes of density.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los brazos están junto al tórax; sus artefactos lineales pueden parecer cambios de densidad.</translation>
    </message>
    <message>
        <source>The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias dadas están interrumpidas; huecos salvados en ramas continuas: {count} ({where}).</translation>
    </message>
    <message>
        <source>The arteries of the two lungs are not connected in the given segmentation; each lung&apos;s tree was tracked from its widest point, and emboli proximal to it are not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias de ambos pulmones no están conectadas en la segmentación dada; el árbol de cada pulmón se siguió desde su punto más ancho y los émbolos proximales a él no se cuentan.</translation>
    </message>
    <message>
        <source>{tissue} to {hu:.0f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{tissue} a {hu:.0f}</translation>
    </message>
    <message>
        <source>which brings {tissues} HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lo que lleva: {tissues} UH</translation>
    </message>
    <message>
        <source>the usual offset of stored values</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el desplazamiento habitual de los valores almacenados</translation>
    </message>
    <message>
        <source>is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, so its scale or offset is wrong</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no está en unidades Hounsfield: el aire alrededor del cuerpo está a {hu:.0f} en lugar de {right:.0f}, por lo que la escala o el desplazamiento es incorrecto</translation>
    </message>
    <message>
        <source>shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el aire alrededor del cuerpo está a {hu:.0f} UH en lugar de {right:.0f}; las densidades pueden desviarse otro tanto</translation>
    </message>
    <message>
        <source>shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el músculo está a {hu:.0f} UH, cuando se esperan de {low:.0f} a {high:.0f}; las densidades pueden desviarse</translation>
    </message>
    <message>
        <source>{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: se indicó en UH, pero {words}, lo que ningún yodo alcanza: se escaló o se guardó con un desplazamiento.</translation>
    </message>
    <message>
        <source>{who} was given in {given}, but {words}, which is the range of a map in {likely}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: se indicó en {given}, pero {words}, que es el rango de un mapa en {likely}.</translation>
    </message>
    <message>
        <source>The {image} &quot;{file}&quot;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image} «{file}»</translation>
    </message>
    <message>
        <source>The {image}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}</translation>
    </message>
    <message>
        <source>{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: mide {sizes} mm, lo que no es ninguna parte del cuerpo; el espaciado ({steps}) es incorrecto o no está en mm.</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la mitad de los valores positivos supera {middle:.3g} y el 1 % supera {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values are below {middle:.3g} and 99 % below {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la mitad de los valores positivos es inferior a {middle:.3g} y el 99 % a {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la mitad de los valores positivos supera {middle:.3g} UH y el 1 % supera {top:.3g}</translation>
    </message>
    <message>
        <source>{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} y {other} no se solapan: sus centros distan {distance:.0f} mm.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} y {other} no están en la misma cuadrícula: sus esquinas difieren hasta {shift:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it has {dimensions} dimensions ({size}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es 3D, tiene {dimensions} dimensiones ({size}).</translation>
    </message>
    <message>
        <source>{who} is empty: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: vacío, el tamaño es {size}.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es 3D, el tamaño es {size}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: it holds {kind} voxels with {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es un volumen escalar, contiene vóxeles de tipo «{kind}» con {components} componentes.</translation>
    </message>
    <message>
        <source>{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contenía valores almacenados sin su reescalado; se restó {offset:.0f} para obtener UH, {why}.</translation>
    </message>
    <message>
        <source>{who} {refused}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {refused}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene valores almacenados sin su reescalado a unidades Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but iodine is given in mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: en {units}, pero el yodo se indica en mg/mL o UH.</translation>
    </message>
    <message>
        <source>{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: parece una TC, no un mapa de yodo: el {share:.0f} % está por debajo de -300.</translation>
    </message>
    <message>
        <source>{who} holds no positive value, so no iodine at all.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ningún valor positivo, por lo que no hay yodo.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their sizes are {first} and {second}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} y {other} no están en la misma cuadrícula: sus tamaños son {first} y {second}.</translation>
    </message>
    <message>
        <source>{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} (1st and 99th percentile), without lung near -800 and soft tissue near 50.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es una TC de tórax en unidades Hounsfield: los valores están entre {low:g} y {high:g} (percentiles 1 y 99), sin pulmón cerca de -800 ni partes blandas cerca de 50.</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los pulmones contienen {mean:.3g} en promedio</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} HU on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los pulmones contienen {mean:.3g} UH en promedio</translation>
    </message>
    <message>
        <source>{mm:.0f} mm {way}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{mm:.0f} mm {way}</translation>
    </message>
    <message>
        <source>in no one direction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">en ninguna dirección concreta</translation>
    </message>
    <message>
        <source>{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no map of perfusion: choose the emission image beside it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} sube y baja con la densidad de {image} (correlación {alike:.2f}), como un mapa de atenuación y no como un mapa de perfusión: elija la imagen de emisión que lo acompaña.</translation>
    </message>
    <message>
        <source>The {map} shows too little of the lungs for its place to be compared with that of the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: muestra demasiado poco de los pulmones para comparar su posición con la de esta imagen: {image}.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: está a unos {mm:.0f} mm de los pulmones ({image}; {directions}); registre la imagen o compruebe la superposición.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: give the images of one scan, in one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: está a unos {mm:.0f} mm de los pulmones ({image}; {directions}), por lo que no se corresponden: indique las imágenes de un mismo estudio, en la misma posición.</translation>
    </message>
    <message>
        <source>{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or the tube voltages are wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {mean:.3g} mg/mL en promedio en los pulmones, cuando lo habitual es de 1 a 2: la escala, las unidades o las tensiones del tubo son incorrectas.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of two energies, the tube voltages.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: {mean:.2g} mg/mL de media en los pulmones, cuando lo habitual es de 1 a 2: compruebe la escala, las unidades y, con dos energías, las tensiones del tubo.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: {mean:.2g} mg/mL en el aire alrededor del cuerpo, donde no hay yodo: los valores tienen un desplazamiento.</translation>
    </message>
    <message>
        <source>The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts as defect all the same.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: {value:g} mg/mL casi en todas partes ({lung}): parece haberse omitido del mapa, no carecer de perfusión, y aun así cuenta como defecto.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); its numbers belong to other parts of the lungs by as much.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: está a unos {mm:.0f} mm de los pulmones ({image}; {directions}); en esa medida sus valores pertenecen a otras partes de los pulmones.</translation>
    </message>
    <message>
        <source>the right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pulmón derecho</translation>
    </message>
    <message>
        <source>the left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pulmón izquierdo</translation>
    </message>
    <message>
        <source>The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes and lengths with it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones contienen {litres:.0f} litros ({image}), más que cualquier pulmón: el espaciado de los vóxeles es probablemente incorrecto, y con él todos los volúmenes y longitudes.</translation>
    </message>
    <message>
        <source>The regions lie outside the {image}: they belong to another scan or have lost their place.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones están fuera ({image}): pertenecen a otro estudio o han perdido su posición.</translation>
    </message>
    <message>
        <source>they lie {mm:.0f} mm away from its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">están a {mm:.0f} mm de los pulmones</translation>
    </message>
    <message>
        <source>only {share:.0f} % of them lie in its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">solo el {share:.0f} % está en los pulmones</translation>
    </message>
    <message>
        <source>The regions do not fit the {image}: {how}; give those of this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones no corresponden a la imagen ({image}): {how}; indique las de este estudio.</translation>
    </message>
    <message>
        <source>The regions lie about {mm:.0f} mm away from the {image}&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones están a unos {mm:.0f} mm de los pulmones ({image}).</translation>
    </message>
    <message>
        <source>The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of {second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones {first} y {second} parecen intercambiadas: el centro de {first} debería estar {where} el de {second}, pero está {lead:.0f} mm en sentido contrario; renombre los segmentos o corrija la orientación de su archivo.</translation>
    </message>
    <message>
        <source>The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): check that the two are not exchanged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El centro de {first} debería estar {where} el de {second}, pero están al mismo nivel (con {mm:g} mm de margen): compruebe que no estén intercambiados.</translation>
    </message>
    <message>
        <source>The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the {image}&apos;s {other} lung; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones derechas e izquierdas parecen intercambiadas: el {share:.0f} % de lo llamado «{name}» está en el pulmón {other} ({image}); renombre los segmentos o corrija la orientación de su archivo.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the {side} regions lie in the {image}&apos;s {other} lung: check their names.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {share:.0f} % de las regiones del lado {side} está en el pulmón {other} ({image}): compruebe sus nombres.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the regions are aerated lung on the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Solo el {share:.0f} % de las regiones es pulmón aireado ({image}).</translation>
    </message>
    <message>
        <source>{who} holds no series {which}, only: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no hay ninguna serie {which}, solo: {listed}.</translation>
    </message>
    <message>
        <source>{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene {count} series, de las que debe elegirse una por número, descripción o UID (--series): {listed}.</translation>
    </message>
    <message>
        <source>{count} series of {who} are meant by {which!r}; choose by UID: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} series corresponden a {which!r} ({who}); elija por UID: {listed}.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} contiene un archivo DICOM dañado, {file}: {name} no es lo que debería ser.</translation>
    </message>
    <message>
        <source>The map was resampled (linear) onto the series&apos; voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa se remuestreó (lineal) a los vóxeles de la serie.</translation>
    </message>
    <message>
        <source>A map in {unit} has no DICOM unit code here; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay aquí código de unidad DICOM para un mapa en {unit}; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa contiene valores NaN o infinitos.</translation>
    </message>
    <message>
        <source>The DICOM object does not lie on the grid of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El objeto DICOM no está en la cuadrícula de esta serie de TC.</translation>
    </message>
    <message>
        <source>The DICOM segmentation did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación DICOM leída difiere de la escrita.</translation>
    </message>
    <message>
        <source>The DICOM parametric map did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa paramétrico DICOM leído difiere del escrito.</translation>
    </message>
    <message>
        <source>The DICOM segmentation {name} has two segments called {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación DICOM {name} tiene dos segmentos llamados {other!r}.</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to write {other!r} into.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe la carpeta {name!r} en la que escribir {other!r}.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: cortes duplicados: más de una imagen en {n} posiciones, la primera a {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: cortes duplicados: más de una imagen en {n} posición, a {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has an image orientation that is not two perpendicular directions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: la orientación de la imagen no consta de dos direcciones perpendiculares.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it holds one slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es 3D, un solo corte.</translation>
    </message>
    <message>
        <source>{who} has a slice whose position or orientation is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un corte cuya posición u orientación no es un número.</translation>
    </message>
    <message>
        <source>{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: orientación incoherente: {odd} de {n} cortes apuntan en otra dirección que el resto.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: hay un hueco: falta {n} corte entre {low:.1f} y {high:.1f} mm (separación {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: hay un hueco: faltan {n} cortes entre {low:.1f} y {high:.1f} mm (separación {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: separación irregular de los cortes: entre {min:.3g} y {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its {count} slices all lie at one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es 3D, los {count} cortes están todos en la misma posición.</translation>
    </message>
    <message>
        <source>{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {n} imágenes en cada una de las {count} posiciones: una serie temporal o varias reconstrucciones, no un volumen.</translation>
    </message>
    <message>
        <source>{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: inclinación del gantry de {angle:.1f} grados: los cortes no están apilados perpendicularmente a su plano.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: hay huecos: faltan {n} cortes, el primero entre {low:.1f} y {high:.1f} mm (separación {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has {frames} frames but describes {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: tiene {frames} fotogramas pero describe {count}.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: espaciados de píxel mezclados, de {min:.3g} a {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen de medicina nuclear de tipo «{words}», no un volumen reconstruido (RECON TOMO).</translation>
    </message>
    <message>
        <source>{who} is an attenuation map (a transmission image), not a map of perfusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} es un mapa de atenuación (una imagen de transmisión), no un mapa de perfusión.</translation>
    </message>
    <message>
        <source>{who} has a gap: its slice vector is not 1 to {frames}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: hay un hueco: el vector de cortes no va de 1 a {frames}.</translation>
    </message>
    <message>
        <source>{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on which side of the first frame the others lie: export it with frames in the order of its slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un vector de cortes no ascendente («{order}»; el primer fotograma es el corte {first}), por lo que no dice a qué lado del primero están los demás: exporte los fotogramas en el orden de los cortes.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: its detector information has no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: la información del detector no contiene {name}.</translation>
    </message>
    <message>
        <source>{who} gives a position for each detector; that of the first was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una posición por detector; se usó la del primero.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has no PixelSpacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: falta PixelSpacing.</translation>
    </message>
    <message>
        <source>{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin espaciado de cortes; se usó el grosor de corte, {step:.4g} mm.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has neither slice spacing nor slice thickness.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: no indica ni separación ni grosor de corte.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} has no {attribute}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: el fotograma {n} no tiene {attribute}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read, and the manufacturer&apos;s pixel scale {scale:.6g} is recorded but not applied.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin reescalado; se leyeron las cuentas guardadas, y el factor {scale:.6g} del fabricante se anota pero no se aplica.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin reescalado; se leyeron las cuentas guardadas.</translation>
    </message>
    <message>
        <source>{who} holds {frames} frames of {stated} slices: several volumes in one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {frames} fotogramas de {stated} cortes: varios volúmenes en uno.</translation>
    </message>
    <message>
        <source>{who} is a colour image, not a scalar volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen en color, no un volumen escalar.</translation>
    </message>
    <message>
        <source>{who} has no pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin datos de píxeles en {file}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: its pixel data have {ndim} dimensions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es un volumen escalar, los datos de píxeles tienen {ndim} dimensiones.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: comprimido como {syntax}, que aquí no puede descodificarse para una imagen multifotograma.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, and {file} cannot be decoded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: comprimido como {syntax}, y {file} no puede descodificarse.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un archivo DICOM dañado, {name}.</translation>
    </message>
    <message>
        <source>{who} has damaged pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: datos de píxeles dañados en {file}.</translation>
    </message>
    <message>
        <source>{who} is a multi-frame image that does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una imagen multifotograma que no dice dónde están sus fotogramas.</translation>
    </message>
    <message>
        <source>{who} is {modality}, but {words} is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: modalidad {modality}, pero se necesita: {words}.</translation>
    </message>
    <message>
        <source>{who} is labelled {get} but is a {modality} image by its SOP class.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: etiquetada como {get}, pero es una imagen {modality} según su clase SOP.</translation>
    </message>
    <message>
        <source>{who} holds {count} multi-frame images in one series, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} imágenes multifotograma en una serie, no un solo volumen.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its values are as stored and their units unknown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin reescalado; los valores son los guardados y su unidad se desconoce.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are those of Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sin reescalado; los valores guardados son los de unidades Hounsfield.</translation>
    </message>
    <message>
        <source>There is no measurement to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay ninguna medida que informar.</translation>
    </message>
    <message>
        <source>{quantity} of {region} stands twice among the measurements.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{quantity} ({region}) aparece dos veces entre las medidas.</translation>
    </message>
    <message>
        <source>The interval of {quantity} of {region} has one bound only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El intervalo de {quantity} ({region}) tiene un solo límite.</translation>
    </message>
    <message>
        <source>{name} is not a structured report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no es un informe estructurado.</translation>
    </message>
    <message>
        <source>The structured report {name} holds no imaging measurements (TID 1500).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El informe estructurado {name} no contiene medidas de imagen (TID 1500).</translation>
    </message>
    <message>
        <source>{name} is not a DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no es un archivo DICOM.</translation>
    </message>
    <message>
        <source>Reading {count} DICOM headers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo {count} cabeceras DICOM</translation>
    </message>
    <message>
        <source>A structure set can only be written for a CT with square pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un conjunto de estructuras solo puede escribirse para una TC con píxeles cuadrados.</translation>
    </message>
    <message>
        <source>The structure {worst} came back from the file with a Dice of {dice:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La estructura {worst} se leyó del archivo con un Dice de {dice:.2f}.</translation>
    </message>
    <message>
        <source>The structure set has contours that do not lie on the slices of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El conjunto de estructuras tiene contornos que no están en los cortes de esta serie de TC.</translation>
    </message>
    <message>
        <source>{who} lies for the most part beside the CT series in &quot;{folder}&quot;; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: está en su mayor parte al lado de la serie de TC de «{folder}»; elija la carpeta de su propia serie.</translation>
    </message>
    <message>
        <source>{who} is not the CT series in &quot;{folder}&quot;, or was moved or changed since it was read ({words}); choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es la serie de TC de «{folder}», o se movió o modificó desde su lectura ({words}); elija la carpeta de su propia serie.</translation>
    </message>
    <message>
        <source>{who} is resampled from the series in &quot;{folder}&quot;: their details correlate with {alike:.3f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: remuestreado de la serie de «{folder}», los detalles tienen una correlación de {alike:.3f}.</translation>
    </message>
    <message>
        <source>{who} does not lie where the CT series in &quot;{folder}&quot; lies; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no está donde está la serie de TC de «{folder}»; elija la carpeta de su propia serie.</translation>
    </message>
    <message>
        <source>{who} is a part of the series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: una parte de la serie de «{folder}».</translation>
    </message>
    <message>
        <source>The series in &quot;{folder}&quot; holds the values of {who} {shift:+.0f}: a rescale was lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La serie de «{folder}» contiene los valores desplazados en {shift:+.0f} ({who}): se perdió un reescalado.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the voxels that both have differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.1f} % de los vóxeles comunes difiere</translation>
    </message>
    <message>
        <source>their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los detalles tienen una correlación de {alike:.2f} y la mitad de los valores difiere en {hu:.0f} UH o más</translation>
    </message>
    <message>
        <source>The segmentation {file} holds no segments.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación {file} no contiene segmentos.</translation>
    </message>
    <message>
        <source>The segmentation {file} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación {file} no puede leerse.</translation>
    </message>
    <message>
        <source>The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los vóxeles de la serie son distintos de los de los segmentos; estos cambiaron (Dice): {worse}.</translation>
    </message>
    <message>
        <source>There is no segment to export.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay ningún segmento que exportar.</translation>
    </message>
    <message>
        <source>Segments to export need different names (in their first 64 letters).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los segmentos que se exportan deben tener nombres distintos (en sus primeros 64 caracteres).</translation>
    </message>
    <message>
        <source>The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name} no está dentro de la serie de TC a la que debe referirse: el {share:.0f} % queda fuera.</translation>
    </message>
    <message>
        <source>The segment {name} has no voxels on the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name} no tiene vóxeles en la serie de TC.</translation>
    </message>
    <message>
        <source>Reading DICOM headers ({number} of {count})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo cabeceras DICOM ({number} de {count})</translation>
    </message>
    <message>
        <source>{who} holds no DICOM images.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no contiene imágenes DICOM.</translation>
    </message>
    <message>
        <source>Reading slice {k} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo el corte {k} de {count}</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer images, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene {n} imágenes localizadoras, no solo cortes.</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer image, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: contiene {n} imagen localizadora, no solo cortes.</translation>
    </message>
    <message>
        <source>{who} mixes images of {listed} pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: imágenes mezcladas de {listed} píxeles.</translation>
    </message>
    <message>
        <source>{who} has a pixel spacing that is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: el espaciado de píxel no es positivo.</translation>
    </message>
    <message>
        <source>{who} changes the sign of its RescaleSlope from image to image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} cambia el signo de RescaleSlope de una imagen a otra.</translation>
    </message>
    <message>
        <source>{who} mixes images of {count} frames of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: imágenes de {count} marcos de referencia distintos.</translation>
    </message>
    <message>
        <source>{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: indica un espaciado de {stated:.3g} mm, pero los cortes distan {spacing:.3g} mm; se usaron las posiciones.</translation>
    </message>
    <message>
        <source>{who} changes its rescale from image to image; each was scaled by its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} cambia de escala (rescale) de una imagen a otra; cada una se convirtió con la suya.</translation>
    </message>
    <message>
        <source>{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: indica una inclinación del gantry de {tilt:.1f} grados, pero los cortes están apilados en ángulo recto; se usaron las posiciones.</translation>
    </message>
    <message>
        <source>{who} holds a damaged or truncated DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un archivo DICOM dañado o truncado, {name}.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: {lacking} of {count} images have no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede situarse en el espacio: {lacking} de {count} imágenes no tienen {name}.</translation>
    </message>
    <message>
        <source>{who} states its {name} for {stating} of {count} images only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} indica {name} solo en {stating} de {count} imágenes.</translation>
    </message>
    <message>
        <source>What is to be exported does not lie within the CT series that it should refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lo que se va a exportar no está dentro de la serie de TC a la que debe referirse.</translation>
    </message>
    <message>
        <source>{who} is not a CT series stored a slice a file, which exported objects refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es una serie de TC con un corte por archivo, a la que se refieren los objetos exportados.</translation>
    </message>
    <message>
        <source>{who} holds slices of several studies.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: cortes de varios estudios.</translation>
    </message>
    <message>
        <source>{who} states no frame of reference, so nothing can be placed in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no indica ningún marco de referencia, por lo que nada puede situarse en él.</translation>
    </message>
    <message>
        <source>The structured report did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El informe estructurado leído difiere del escrito.</translation>
    </message>
    <message>
        <source>A structured report can refer to DICOM segmentations only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un informe estructurado solo puede referirse a segmentaciones DICOM.</translation>
    </message>
    <message>
        <source>The segmentation that the report should refer to belongs to another study than the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación a la que debe referirse el informe pertenece a otro estudio que la serie de TC.</translation>
    </message>
    <message>
        <source>{who} changes its units from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: las unidades cambian de un corte a otro.</translation>
    </message>
    <message>
        <source>{who} was converted from {spelled} to {unit}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: convertido de {spelled} a {unit}.</translation>
    </message>
    <message>
        <source>{who} offers its values in {others} as well; {unit} was read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: valores también en {others}; se leyó {unit}.</translation>
    </message>
    <message>
        <source>{who} maps its values by a lookup table, which is not a linear scale.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: valores asignados mediante una tabla de consulta, que no es una escala lineal.</translation>
    </message>
    <message>
        <source>{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and would be replaced{what}; move it away, or choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} en la carpeta {folder} no está como lo escribió esta extensión, o no lo escribió ella, y se reemplazaría{what}; muévalo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{file} has appeared in the folder {folder} meanwhile; choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} ha aparecido entretanto en la carpeta {folder}; elija otra carpeta.</translation>
    </message>
    <message>
        <source>The path is empty; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ruta está vacía; indique {kind}.</translation>
    </message>
    <message>
        <source>{name} is {what}, not {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} es {what}, no {kind}.</translation>
    </message>
    <message>
        <source>{name} is a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} es una carpeta; indique {kind}.</translation>
    </message>
    <message>
        <source>{name} is a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} es un archivo; indique {kind}.</translation>
    </message>
    <message>
        <source>The path of {name} leads through a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ruta de {name} pasa por un archivo; indique {kind}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no puede usarse: {why}.</translation>
    </message>
    <message>
        <source>{name} is a link to nothing; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} es un enlace a nada; indique {kind}.</translation>
    </message>
    <message>
        <source>{name} is named as a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} tiene nombre de carpeta; indique {kind}.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: the folder {there} is not writable.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La salida {name} no puede escribirse: la carpeta {there} no admite escritura.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La salida {name} no puede escribirse: {why}.</translation>
    </message>
    <message>
        <source>The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} keV) to tell iodine from tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La energía baja ({low_kev:.4g} keV) debe ser al menos 5 keV menor que la alta ({high_kev:.4g} keV) para distinguir el yodo del tejido.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}); its axes were taken to run towards {code}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no indica qué lado es el izquierdo ({why}); se supuso que los ejes van hacia {code}.</translation>
    </message>
    <message>
        <source>{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} no es una orientación; dé tres letras que indiquen hacia dónde van los ejes, como LPS o RAS.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no indica qué lado es el izquierdo ({why}): especifique con {option} hacia dónde van los ejes, como LPS o RAS.</translation>
    </message>
    <message>
        <source>{who} has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ejes sesgados, que una cuadrícula de vóxeles en mm no puede representar.</translation>
    </message>
    <message>
        <source>is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un archivo NIfTI-2, que no puede leerse: guárdelo como NIfTI-1 o NRRD</translation>
    </message>
    <message>
        <source>is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la cabecera de un par NIfTI (.hdr e .img), sin sus vóxeles: guarde ambos en un solo archivo</translation>
    </message>
    <message>
        <source>has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin cabecera NIfTI (parece un archivo Analyze), por lo que no indica qué lado es el izquierdo: guárdelo como NIfTI o NRRD</translation>
    </message>
    <message>
        <source>says that its voxels begin inside its header (vox_offset {begin:g})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vóxeles que comienzan dentro de la cabecera (vox_offset {begin:g})</translation>
    </message>
    <message>
        <source>its qform_code and sform_code are 0</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">qform_code y sform_code son 0</translation>
    </message>
    <message>
        <source>has voxel sizes that are no lengths (its pixdim)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tamaños de vóxel que no son longitudes (pixdim)</translation>
    </message>
    <message>
        <source>has an sform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">una sform que no es una posición</translation>
    </message>
    <message>
        <source>has sheared axes, which a voxel grid in mm cannot represent</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ejes sesgados, que una cuadrícula de vóxeles en mm no puede representar</translation>
    </message>
    <message>
        <source>has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vóxeles de {told} mm (pixdim), pero la sform los separa {meant} mm; guárdelo de nuevo</translation>
    </message>
    <message>
        <source>states its voxel sizes in {unit}, not in mm: save it anew in mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tamaños de vóxel en {unit}, no en mm; guárdelo de nuevo en mm</translation>
    </message>
    <message>
        <source>does not say how large its voxels are</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ningún dato sobre el tamaño de los vóxeles</translation>
    </message>
    <message>
        <source>its header has no space directions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la cabecera no tiene space directions</translation>
    </message>
    <message>
        <source>has an origin that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un origen que no es una posición</translation>
    </message>
    <message>
        <source>its header has no TransformMatrix</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la cabecera no tiene TransformMatrix</translation>
    </message>
    <message>
        <source>has a qform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">una qform que no es una posición</translation>
    </message>
    <message>
        <source>places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dos posiciones para los vóxeles: sform y qform difieren hasta {mm:.3g} mm; guárdelo de nuevo con una sola</translation>
    </message>
    <message>
        <source>cannot be read: the field &apos;{name}&apos; of its header is damaged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no se puede leer: el campo &apos;{name}&apos; de su cabecera está dañado</translation>
    </message>
    <message>
        <source>its space is {space}, which names no side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">space es {space}, que no nombra ningún lado</translation>
    </message>
    <message>
        <source>its header names no space</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la cabecera no indica ningún space</translation>
    </message>
    <message>
        <source>{file} cannot be written: use one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} no puede escribirse: use uno de {listed}.</translation>
    </message>
    <message>
        <source>{who} is not a NRRD, NIfTI, MetaImage or DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no es un archivo NRRD, NIfTI, MetaImage o DICOM.</translation>
    </message>
    <message>
        <source>{who} is an empty file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: un archivo vacío.</translation>
    </message>
    <message>
        <source>{who} cannot be read: the file is damaged, truncated or of another format.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no puede leerse, el archivo está dañado, truncado o es de otro formato.</translation>
    </message>
    <message>
        <source>{who} is truncated: {present} of {expected} bytes of image data are there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: truncado, hay {present} de {expected} bytes de datos de imagen.</translation>
    </message>
    <message>
        <source>{who} is truncated or damaged: its compressed data do not end as they should.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: truncado o dañado, los datos comprimidos no terminan como deberían.</translation>
    </message>
    <message>
        <source>Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La atenuación está tabulada de 20 a 150 keV; {kev} keV queda fuera.</translation>
    </message>
    <message>
        <source>A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una tensión de tubo de {kvp:g} kVp está fuera de 70 a 150 kVp.</translation>
    </message>
    <message>
        <source>Unknown material &apos;{material}&apos;; known are {materials}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Material «{material}» desconocido; se conocen {materials}.</translation>
    </message>
    <message>
        <source>Unknown tube voltage &apos;{kvp}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensión de tubo «{kvp}» desconocida; se conocen {known}.</translation>
    </message>
    <message>
        <source>The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pacientes distintos según las cabeceras DICOM (Patient ID): {first} y {second}; compruebe que corresponden entre sí.</translation>
    </message>
    <message>
        <source>an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un émbolo</translation>
    </message>
    <message>
        <source>the pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">las arterias pulmonares</translation>
    </message>
    <message>
        <source>{who} was read by {source}: {used}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: leído según {source}: {used}.</translation>
    </message>
    <message>
        <source>None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel&apos;s list of segments, or with --labels at the command line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de los segmentos es {wanted} ({who}): son {found}. Diga qué son: en la lista de segmentos del panel o con --labels en la línea de órdenes.</translation>
    </message>
    <message>
        <source>{who} calls none of its {count} labels {role}; {count2} of them count as such.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} etiquetas, ninguna se llama {role}; {count2} de ellas cuentan como tales.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: nothing inside the body looks like aerated lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontraron pulmones en la TC: nada dentro del cuerpo parece pulmón aireado.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: it holds no body.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontraron pulmones en la TC: no contiene ningún cuerpo.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El campo de visión ({image}) contiene solo una parte de: {regions}.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}; the numbers are those of that part.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El campo de visión ({image}) contiene solo una parte de: {regions}; los valores son los de esa parte.</translation>
    </message>
    <message>
        <source>Only {covered} % of it lies in the map&apos;s field of view; a percentage needs {covered_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Solo el {covered} % está en el campo del mapa; un porcentaje requiere el {covered_percent:g} %.</translation>
    </message>
    <message>
        <source>Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Solo se midió el {measured} %; un porcentaje requiere el {measured_percent:g} %.</translation>
    </message>
    <message>
        <source>Below {limit:g} % no percentage is given ({regions}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Por debajo del {limit:g} % no se da ningún porcentaje ({regions}).</translation>
    </message>
    <message>
        <source>Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, effusion, vessels or emphysema). Below {limit:g} % no percentage is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se pudo medir demasiado poco de: {regions}; el resto no es parénquima en la TC (consolidación, derrame, vasos o enfisema). Por debajo del {limit:g} % no se da ningún porcentaje.</translation>
    </message>
    <message>
        <source>{region} ({share} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region} ({share} %)</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} está cortado ({image}, {end}): probablemente faltan unos {ml:.0f} ml ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} sobrepasa: {where} ({image}); probablemente faltan unos {ml:.0f} ml ({percent:.0f} %), y los valores son los de la parte visible.</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} está cortado ({image}, {end}): probablemente faltan ahí unos {ml:.0f} ml.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} sobrepasa: {where} ({image}); está cortado donde es más ancho, por lo que no se puede saber cuánto falta, y los valores son los de la parte visible.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} sobrepasa: {where} ({image}); probablemente faltan ahí unos {ml:.0f} ml, y los valores son los de la parte visible.</translation>
    </message>
    <message>
        <source>Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Apical, medio y basal son tercios de la parte visible de los pulmones ({image}), no de los pulmones completos.</translation>
    </message>
    <message>
        <source>The lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón</translation>
    </message>
    <message>
        <source>The {side} lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón {side}</translation>
    </message>
    <message>
        <source>reconstructed circle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">círculo reconstruido</translation>
    </message>
    <message>
        <source>field of view at its {border} border</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">campo de visión (borde: {border})</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">menos del 1 %</translation>
    </message>
    <message>
        <source>The lungs hold no voxels, so there are no regions to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones no contienen vóxeles, por lo que no hay regiones.</translation>
    </message>
    <message>
        <source>{what} needs to know the right lung from the left, but the CT holds one lung and does not show the spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}: hay que distinguir el pulmón derecho del izquierdo, pero la TC contiene un solo pulmón y no muestra la columna al lado; proporcione pulmones o lóbulos con su lado como segmentación, o una TC de todo el tórax.</translation>
    </message>
    <message>
        <source>The {role} must be one 3D label volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}: debe ser un único volumen de etiquetas 3D.</translation>
    </message>
    <message>
        <source>The {role} are empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}: sin contenido.</translation>
    </message>
    <message>
        <source>The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones contienen la etiqueta {other}; solo se entienden 1 (derecho) y 2 (izquierdo).</translation>
    </message>
    <message>
        <source>Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los vóxeles fuera de los lóbulos pueden ir a nearest, rest o drop, no a {unassigned}.</translation>
    </message>
    <message>
        <source>Not among the given lobes: {lobes}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No figuran entre los lóbulos dados: {lobes}.</translation>
    </message>
    <message>
        <source>The lobes that were named hold no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos nombrados no contienen vóxeles.</translation>
    </message>
    <message>
        <source>The lobes must be non-negative whole numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos deben ser números enteros no negativos.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe of the lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de los segmentos dados es un lóbulo pulmonar (sus nombres: {listed}).</translation>
    </message>
    <message>
        <source>it was given to the nearest lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">se asignó al lóbulo más cercano</translation>
    </message>
    <message>
        <source>The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos dados dejan sin asignar {share} del pulmón {side} ({ml:.1f} ml); {where}.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe, a zone or a lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de los segmentos dados es un lóbulo, una zona o un pulmón (sus nombres: {listed}).</translation>
    </message>
    <message>
        <source>The {side} lung lies on too few slices for three zones ({levels}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón ({side}) está en muy pocos cortes para tres zonas ({levels}).</translation>
    </message>
    <message>
        <source>The lobes and the lungs do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos y los pulmones no están en la misma cuadrícula.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {share:.0f} % de los lóbulos dados ({ml:.1f} ml) está fuera de los pulmones y no se cuenta; compruebe su contorno.</translation>
    </message>
    <message>
        <source>Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Menos del 1 % de los lóbulos dados ({ml:.1f} ml) está fuera de los pulmones y no se cuenta; compruebe su contorno.</translation>
    </message>
    <message>
        <source>Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos del otro lado cubren {share} del pulmón {side}; se trata como sin asignar; compruebe los nombres de los lóbulos.</translation>
    </message>
    <message>
        <source>it was left out</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">se excluyó</translation>
    </message>
    <message>
        <source>it is reported as {side} rest</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">se indica como resto {side}</translation>
    </message>
    <message>
        <source>There is no {side} lung among the regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay pulmón {side} entre las regiones.</translation>
    </message>
    <message>
        <source>Not among the given zones: {absent}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No están entre las zonas dadas: {absent}.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: what air it holds inside the body belongs to the airways.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontraron pulmones en la TC: el aire dentro del cuerpo pertenece a las vías aéreas.</translation>
    </message>
    <message>
        <source>The CT must be one 3D volume with one number in each voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC debe ser un único volumen 3D con un número por vóxel.</translation>
    </message>
    <message>
        <source>The CT is only {size} voxels; at least 2 along each axis are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC tiene solo {size} vóxeles; se necesitan al menos 2 en cada eje.</translation>
    </message>
    <message>
        <source>The CT holds voxels that are not finite numbers (NaN or infinite).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC contiene vóxeles que no son números finitos (NaN o infinitos).</translation>
    </message>
    <message>
        <source>all aerated lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">todo el pulmón aireado se asignó al otro</translation>
    </message>
    <message>
        <source>the measured lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el pulmón medido se asignó al otro</translation>
    </message>
    <message>
        <source>There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called lung, neither right nor left.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hay un solo pulmón, y la TC no muestra la columna a su lado, por lo que no se conoce su lado: se llama pulmón, ni derecho ni izquierdo.</translation>
    </message>
    <message>
        <source>{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{spare_ml:.0f} ml de aire y tejido parecen pulmón pero están separados de él, en trozos de menos de {second_lung:.0f} ml; no se cuentan (pueden ser intestino o el resto de un pulmón colapsado).</translation>
    </message>
    <message>
        <source>The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón {small} tiene {less:.0f} ml frente a {more:.0f} ml del {large}; una parte puede estar colapsada, densa o resecada.</translation>
    </message>
    <message>
        <source>No trachea was found; central airways may be counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontró la tráquea; las vías aéreas centrales pueden contarse como pulmón.</translation>
    </message>
    <message>
        <source>At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Al menos {ml:.0f} ml de la cavidad torácica son densos (consolidación, masa o derrame) y no se cuentan como pulmón.</translation>
    </message>
    <message>
        <source>The lungs and the CT do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones y la TC no están en la misma cuadrícula.</translation>
    </message>
    <message>
        <source>No {name} lung was found; {rest} to the {other} lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontró pulmón ({name}); {rest} ({other}).</translation>
    </message>
    <message>
        <source>The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Al menos {ml:.0f} ml de tejido o líquido separan el pulmón {side} de la pared torácica.</translation>
    </message>
    <message>
        <source>&apos;{orientation}&apos; is no orientation; give three letters such as LPS or RAS, or &apos;{stored}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">«{orientation}» no es una orientación; dé tres letras como LPS o RAS, o «{stored}».</translation>
    </message>
    <message>
        <source>The model&apos;s result has no usable geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El resultado del modelo no tiene una geometría utilizable.</translation>
    </message>
    <message>
        <source>The model&apos;s result has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El resultado del modelo tiene ejes inclinados, que una cuadrícula de vóxeles en mm no puede representar.</translation>
    </message>
    <message>
        <source>no usable NVIDIA GPU or driver was found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no se encontró ninguna GPU NVIDIA ni controlador utilizable</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, compilado para CUDA {cuda}</translation>
    </message>
    <message>
        <source>this PyTorch is built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">este PyTorch está compilado sin CUDA</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, compilado sin CUDA</translation>
    </message>
    <message>
        <source>{text!r} is no device; use auto, cpu or cuda:N.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} no es un dispositivo; use auto, cpu o cuda:N.</translation>
    </message>
    <message>
        <source>The device {text} cannot be used: {why_no_cuda}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El dispositivo {text} no puede usarse: {why_no_cuda}.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPUs, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El dispositivo {text} no existe: este equipo tiene {count} GPU, desde cuda:0.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPU, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El dispositivo {text} no existe: este equipo tiene {count} GPU, desde cuda:0.</translation>
    </message>
    <message>
        <source>{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La memoria de {name} no bastó para un lote de {batch}; el lote se redujo a {batch2}.</translation>
    </message>
    <message>
        <source>The memory of {name} ({hardware}) was too small; the CPU was used instead.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La memoria de {name} ({hardware}) era insuficiente; se usó la CPU.</translation>
    </message>
    <message>
        <source>{name} ran out of memory</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">memoria de {name} agotada</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} está presente</translation>
    </message>
    <message>
        <source>Checking {part}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comprobando {part}</translation>
    </message>
    <message>
        <source>the server answered {code} {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el servidor respondió {code} {text}</translation>
    </message>
    <message>
        <source>{model} would be downloaded from {host}; nobody has agreed to that.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} se descargaría de {host}; nadie ha dado su consentimiento.</translation>
    </message>
    <message>
        <source>{model} needs {needed} on the disk, which has {free}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} necesita {needed} en el disco, que tiene {free}.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded from {host}: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} no pudo descargarse de {host}: {reason}.</translation>
    </message>
    <message>
        <source>{model} from {host} does not have the checksum that {whose}; it was thrown away.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} de {host} no tiene la suma de comprobación esperada ({whose}); se descartó.</translation>
    </message>
    <message>
        <source>{model} is {needed} on {host} and not about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} ocupa {needed} en {host} y no unos {size}: es otro archivo.</translation>
    </message>
    <message>
        <source>{model}: {host} passes the download on to an address without https.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}: {host} redirige la descarga a una dirección sin https.</translation>
    </message>
    <message>
        <source>The disk is full: {model} needs {size}. What has come stays and is gone on with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El disco está lleno: {model} necesita {size}. Lo recibido se conserva y se continuará.</translation>
    </message>
    <message>
        <source>Downloading {name}: {there} of {size}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargando {name}: {there} de {size}</translation>
    </message>
    <message>
        <source>{model} from {host} is longer than about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} de {host} es más largo que unos {size}: es otro archivo.</translation>
    </message>
    <message>
        <source>{model} is not fetched from here; it comes with {way}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} no se obtiene desde aquí; viene con {way}.</translation>
    </message>
    <message>
        <source>Fetching {model} needs consent. {sentence}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La descarga de {model} necesita consentimiento. {sentence}</translation>
    </message>
    <message>
        <source>There is no downloaded model &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay ningún modelo descargado «{name}».</translation>
    </message>
    <message>
        <source>{model} needs the file {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} necesita el archivo {name}.</translation>
    </message>
    <message>
        <source>Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nadie indica una suma de comprobación de {name}; dé el SHA-256 que le indicó su editor o su colega.</translation>
    </message>
    <message>
        <source>The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La suma de comprobación indicada para {name} no es un SHA-256, que tiene 64 caracteres de 0 a f.</translation>
    </message>
    <message>
        <source>{name} does not have the checksum of {model}; it is damaged or another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no tiene la suma de comprobación de {model}; está dañado o es otro archivo.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no puede eliminarse: {strerror}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El disco está lleno.</translation>
    </message>
    <message>
        <source>The model cannot be copied: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo no puede copiarse: {why}.</translation>
    </message>
    <message>
        <source>The card of the model {model} has &apos;labels&apos; that are not a map from label to meaning.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} tiene &apos;labels&apos; que no asignan etiqueta a significado.</translation>
    </message>
    <message>
        <source>The model {model} does not say what its labels mean; name them in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no dice qué significan sus etiquetas; nómbrelas en su ficha.</translation>
    </message>
    <message>
        <source>Several labels of the model {model} mean {twice} ({same}); say in its card which one does.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Varias etiquetas del modelo {model} significan {twice} ({same}); indique cuál en su ficha.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives a meaning to &apos;{key}&apos;, which is no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} da un significado a «{key}», que no es una etiqueta.</translation>
    </message>
    <message>
        <source>The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net v2), nor configs/metadata.json (MONAI bundle).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {folder} no es un modelo: no tiene ni {card}, ni plans.json y dataset.json (nnU-Net v2), ni configs/metadata.json (bundle MONAI).</translation>
    </message>
    <message>
        <source>The architecture &apos;{architecture}&apos; is none of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La arquitectura «{architecture}» no es ninguna de {listed}.</translation>
    </message>
    <message>
        <source>Measured {count} structures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} estructuras medidas</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo da sus émbolos como etiquetas, sin umbral que mover.</translation>
    </message>
    <message>
        <source>The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the model itself labels as emboli has {sum2:.2f} ml.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos mostrados tienen una probabilidad de {even} o más ({sum:.2f} ml, hasta que se mueva el umbral); lo que el propio modelo etiqueta como émbolos tiene {sum2:.2f} ml.</translation>
    </message>
    <message>
        <source>The folder {folder} holds several models; choose one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {folder} contiene varios modelos; elija uno: {listed}.</translation>
    </message>
    <message>
        <source>The model {model} is not where its card says: there is no folder {folder}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no está donde dice su ficha: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no está marcado como de confianza. {danger} Ejecútelo como de confianza (--trust) solo si conoce su procedencia.</translation>
    </message>
    <message>
        <source>The card of the model {model} trusts it without saying what: it holds no checksum.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} confía en él sin decir en qué: no contiene suma de comprobación.</translation>
    </message>
    <message>
        <source>The files of the model {model} do not match the checksum in its card: they were changed after it was trusted. Register it again if the change is known.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los archivos del modelo {model} no coinciden con la suma de comprobación de su ficha: se modificaron después. Regístrelo de nuevo si el cambio es conocido.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">«{name}» no puede ser el nombre de un modelo.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already; give another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ya hay un modelo {name} en {folder}; dé otro nombre.</translation>
    </message>
    <message>
        <source>The model {model} is for {task}, not for {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} es para {task}, no para {wanted}.</translation>
    </message>
    <message>
        <source>The model found none of its structures in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo no encontró ninguna de sus estructuras en esta TC.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {folder} no puede leerse: {strerror}.</translation>
    </message>
    <message>
        <source>The card of {name} cannot be written to {folder}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha de {name} no puede escribirse en {folder}: {strerror}.</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo da sus émbolos como etiquetas, sin umbral que mover: {why}.</translation>
    </message>
    <message>
        <source>Lobes by lungmask need the Python package lungmask (pip install lungmask).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lóbulos con lungmask necesitan el paquete de Python lungmask (pip install lungmask).</translation>
    </message>
    <message>
        <source>lungmask returned {shape} voxels for a CT of {tuple}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask devolvió {shape} vóxeles para una TC de {tuple}.</translation>
    </message>
    <message>
        <source>lungmask found no lobes in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask no encontró lóbulos en esta TC.</translation>
    </message>
    <message>
        <source>The weights of lungmask are not on this computer ({part}); fetch them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos de lungmask no están en este equipo ({part}); descárguelos primero.</translation>
    </message>
    <message>
        <source>lungmask cannot load its weights; remove the downloaded model and fetch it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask no puede cargar sus pesos; elimine el modelo descargado y obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} failed: {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} falló: {words}.</translation>
    </message>
    <message>
        <source>What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state &quot;output&quot; ({outputs}) in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lo que devuelve el bundle MONAI {name} no son etiquetas ni probabilidades que sumen 1; indique &quot;output&quot; ({outputs}) en su ficha.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} is incomplete: there is no configs/{names}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} está incompleto: falta configs/{names}.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} needs {channels} input channels, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} necesita {channels} canales de entrada, no una TC.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} has no weights in its folder models.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} no tiene pesos en su carpeta models.</translation>
    </message>
    <message>
        <source>The card of the model {name} has an &apos;output&apos; that is none of {outputs}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} tiene un &apos;output&apos; que no es ninguno de {outputs}.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned no segmentation with a geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} no devolvió una segmentación con geometría.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} devolvió una matriz de {ndim} dimensiones, no un volumen.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned values that are not finite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI {name} devolvió valores no finitos.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los metadatos del bundle MONAI en {name} no son un objeto.</translation>
    </message>
    <message>
        <source>The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El bundle MONAI en {name} está incompleto: no se puede leer configs/metadata.json.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los metadatos del bundle MONAI en {name} no son JSON.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo nnU-Net {name} no tiene red entrenada: falta fold_N/{checkpoint} en su carpeta.</translation>
    </message>
    <message>
        <source>The data set of the nnU-Net model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El conjunto de datos del modelo nnU-Net {name} no nombra etiquetas.</translation>
    </message>
    <message>
        <source>The model {name} is not one of nnU-Net version 2.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} no es de nnU-Net versión 2.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} needs {count} input images ({listed}), not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo nnU-Net {name} necesita {count} imágenes de entrada ({listed}), no una TC.</translation>
    </message>
    <message>
        <source>nnU-Net returned {shape} voxels for a CT of {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net devolvió {shape} vóxeles para una TC de {shape2}.</translation>
    </message>
    <message>
        <source>The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left are not exchanged, or state &quot;orientation&quot; in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los planes de {name} no dicen cómo estaban orientadas las imágenes de entrenamiento; se supuso {orientation}. Compruebe que derecha e izquierda no estén invertidas, o indique &quot;orientation&quot; en su ficha.</translation>
    </message>
    <message>
        <source>The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC está inclinada {tilt:.0f} grados; nnU-Net la ve tal como está guardada.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one stage (3d_fullres, 3d_lowres or 2d).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo nnU-Net {name} es la segunda etapa de una cascada y necesita el resultado de {previous}; dé un modelo de una etapa (3d_fullres, 3d_lowres o 2d).</translation>
    </message>
    <message>
        <source>The card of the model {name} has a &apos;checkpoint&apos; that is no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} tiene un &apos;checkpoint&apos; que no es un nombre de archivo.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} del modelo nnU-Net en {name2} no es un objeto.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;folds&apos; that are not a list of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} tiene &apos;folds&apos; que no son una lista de números.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Al modelo nnU-Net {name} le falta fold_{missing}/{checkpoint}.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has overlapping regions without their order.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo nnU-Net {name} tiene regiones solapadas sin su orden.</translation>
    </message>
    <message>
        <source>The nnU-Net model in {name} is incomplete: {name2} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo nnU-Net en {name} está incompleto: no se puede leer {name2}.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} del modelo nnU-Net en {name2} no es JSON.</translation>
    </message>
    <message>
        <source>nnU-Net cannot load the model {name}: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net no puede cargar el modelo {name}: {words}</translation>
    </message>
    <message>
        <source>No model for {wanted} is installed; train one, or give the folder of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay instalado ningún modelo para {wanted}; entrene uno o indique la carpeta de uno.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe el modelo «{choice}» ({wanted}); conocidos: {known}.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; none is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe el modelo «{choice}» ({wanted}); no hay ninguno instalado.</translation>
    </message>
    <message>
        <source>The card of the model {where} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {where} no es un objeto.</translation>
    </message>
    <message>
        <source>The card of the model {where} names the unknown task &apos;{values}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {where} nombra la tarea desconocida «{values}».</translation>
    </message>
    <message>
        <source>The model {name} has no {weights}{hint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} no tiene {weights}{hint}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not match the checksum in its card; the file is damaged or another.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} no coinciden con la suma de comprobación de su ficha; el archivo está dañado o es otro.</translation>
    </message>
    <message>
        <source>The model {name} has the architecture &apos;{architecture}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} tiene la arquitectura «{architecture}»; conocidas: {listed}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its architecture {architecture}: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} no corresponden a su arquitectura {architecture}: {words}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {folder} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The model {folder} has no readable {card}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {folder} no tiene {card} legible: {strerror}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {folder} no es JSON.</translation>
    </message>
    <message>
        <source>The card of the model {where} lacks &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">En la ficha del modelo {where} falta «{name}».</translation>
    </message>
    <message>
        <source>The card of the model {where} has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">En la ficha del modelo {where}, «{name}» es del tipo incorrecto.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} no son un archivo safetensors.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} no corresponden a sus parámetros: {key} es {shape}, no {wanted}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} hold values that are not finite ({key}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} contienen valores no finitos ({key}).</translation>
    </message>
    <message>
        <source>The plans name another network than nnU-Net&apos;s ResidualEncoderUNet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los planes nombran otra red que ResidualEncoderUNet de nnU-Net.</translation>
    </message>
    <message>
        <source>The plan of the network does not have one entry a stage.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El plan de la red no tiene una entrada por etapa.</translation>
    </message>
    <message>
        <source>The plan of the network holds a number that is too small or too large, or an even kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El plan de la red contiene un número demasiado pequeño o grande, o un núcleo par.</translation>
    </message>
    <message>
        <source>The plan of the network has a stride larger than its kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El plan de la red tiene un paso mayor que su núcleo.</translation>
    </message>
    <message>
        <source>The parameters of the residual-encoder U-Net cannot be used ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los parámetros de la U-Net de codificador residual no pueden usarse ({error}).</translation>
    </message>
    <message>
        <source>The network takes sides that are multiples of {divisor}, not {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red acepta lados múltiplos de {divisor}, no {size}.</translation>
    </message>
    <message>
        <source>The card of the model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} no nombra etiquetas.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not in its folder: {weights} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {name} no están en su carpeta: falta {weights}.</translation>
    </message>
    <message>
        <source>The network&apos;s result is not a number; its weights do not belong to this kind of image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El resultado de la red no es un número; sus pesos no corresponden a este tipo de imagen.</translation>
    </message>
    <message>
        <source>The card of the model {name} prepares a scan with numbers that cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} prepara un estudio con números imposibles.</translation>
    </message>
    <message>
        <source>The model {name} needs {channels} input images, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} necesita {channels} imágenes de entrada, no una TC.</translation>
    </message>
    <message>
        <source>The patch of the model {name} is no multiple of {divisor}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El parche del modelo {name} no es múltiplo de {divisor}.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;weights&apos; that are no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} tiene &apos;weights&apos; que no son un nombre de archivo.</translation>
    </message>
    <message>
        <source>The card of the model {name} does not say how a scan is prepared ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {name} no dice cómo se prepara un estudio ({error}).</translation>
    </message>
    <message>
        <source>the look of the image to the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el aspecto de la imagen para la red</translation>
    </message>
    <message>
        <source>This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Este estudio está fuera de aquello con lo que se entrenó el modelo (distancia {distance:.2g}; 1 es el borde de sus {scans} estudios de entrenamiento descritos)</translation>
    </message>
    <message>
        <source>{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure} {value:.3g}{unit}, entrenado de {low:.3g} a {high:.3g}{unit}</translation>
    </message>
    <message>
        <source>{sentence}: {accounts}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}: {accounts}.</translation>
    </message>
    <message>
        <source>This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Este estudio está dentro de aquello con lo que se entrenó el modelo (distancia {distance:.2g}; 1 es el borde de sus {scans} estudios de entrenamiento descritos)</translation>
    </message>
    <message>
        <source>This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Este estudio está en el límite de aquello con lo que se entrenó el modelo (distancia {distance:.2g}; 1 es el borde de sus {scans} estudios de entrenamiento descritos)</translation>
    </message>
    <message>
        <source>A model&apos;s scans are described by {fewest} of them at least; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los estudios de un modelo se describen con al menos {fewest} de ellos; hay {count}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{measure} cannot be measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure}: no medible</translation>
    </message>
    <message>
        <source>The description of the training scans in the model&apos;s card cannot be used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La descripción de los estudios de entrenamiento en la ficha del modelo no puede usarse.</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no contiene pesos.</translation>
    </message>
    <message>
        <source>{name} holds no named tensors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no contiene tensores con nombre.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit its architecture: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {model} no se ajustan a su arquitectura: {words}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no puede leerse como archivo safetensors.</translation>
    </message>
    <message>
        <source>{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no se lee: está dañado, o contiene más que tensores, que habría que deserializar y podrían ejecutar programas.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {model} no se ajustan: {name} es {shape}, no {shape2}.</translation>
    </message>
    <message>
        <source>The weights of the model {model} hold values that are not finite ({name}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos del modelo {model} contienen valores no finitos ({name}).</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}, {time} left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tesela {n} de {tiles}, quedan {time}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unas {hours:.1f} horas</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tesela {n} de {tiles}</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unos {n} segundos</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unos {n} minutos</translation>
    </message>
    <message>
        <source>Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se usaron teselas de {tile} vóxeles en lugar de {whole}: {name} no tiene más memoria.</translation>
    </message>
    <message>
        <source>{count} tiles, {time} on this machine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} teselas, {time} en este ordenador</translation>
    </message>
    <message>
        <source>The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La memoria de {name} era insuficiente para teselas de {tile} vóxeles; se usaron {less}.</translation>
    </message>
    <message>
        <source>The two series have {size} and {size2} values; every patient needs one of each.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las dos series tienen {size} y {size2} valores; cada paciente necesita uno de cada.</translation>
    </message>
    <message>
        <source>{sum} complete pairs are too few; at least {least} are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sum} pares completos son muy pocos; se necesitan al menos {least}.</translation>
    </message>
    <message>
        <source>The table {name} is not text.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {name} no es texto.</translation>
    </message>
    <message>
        <source>The table {name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {name} no existe.</translation>
    </message>
    <message>
        <source>The table {name} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {name} es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The table {name} has two columns {twice}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {name} tiene dos columnas {twice}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {text!r} is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, línea {line}, columna {column}: {text!r} no es un número.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se puede leer la tabla {name}: {error}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there are more cells than columns in the header.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, línea {line}: hay más celdas que columnas en la cabecera.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}): {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Error inesperado ({kind}): {text}</translation>
    </message>
    <message>
        <source>The disk is full; free some space and run again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El disco está lleno; libere espacio y ejecute de nuevo.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Error inesperado ({kind}).</translation>
    </message>
    <message>
        <source>{job} is still running; wait until it has finished, or cancel it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{job}: aún en curso; espere a que termine o cancélelo primero.</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay memoria suficiente para este cálculo.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no existe.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se puede leer {name}: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {name} no contiene archivos.</translation>
    </message>
    <message>
        <source>{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {why}; se remuestreó a una cuadrícula alineada con los ejes del mismo espaciado.</translation>
    </message>
    <message>
        <source>The volume {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El volumen {name!r} no tiene vóxeles.</translation>
    </message>
    <message>
        <source>The voxel axes of {name!r} span no volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los ejes de vóxeles de {name!r} no abarcan ningún volumen.</translation>
    </message>
    <message>
        <source>sheared axes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ejes inclinados</translation>
    </message>
    <message>
        <source>a non-linear transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">una transformación no lineal</translation>
    </message>
    <message>
        <source>The image has {dimensions} dimensions; a volume of 3 is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La imagen tiene {dimensions} dimensiones; se necesita un volumen de 3.</translation>
    </message>
    <message>
        <source>No volume is given as {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se ha indicado ningún volumen para: {name}.</translation>
    </message>
    <message>
        <source>No volume is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se ha indicado ningún volumen.</translation>
    </message>
    <message>
        <source>{name!r} and {reference!r} are not under the same transform.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} y {reference!r} no están bajo la misma transformación.</translation>
    </message>
    <message>
        <source>The segment {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name!r} no tiene vóxeles.</translation>
    </message>
    <message>
        <source>The segment {name!r} is not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name!r} no está en la cuadrícula de vóxeles de {reference!r}.</translation>
    </message>
    <message>
        <source>The result table is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de resultados ya no está en la escena; ejecute el análisis de nuevo.</translation>
    </message>
    <message>
        <source>{title} is not ready to run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{title}: no está listo para ejecutarse.</translation>
    </message>
    <message>
        <source>What the segments of {name} are was said by hand: {said}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qué son los segmentos de {name} se indicó a mano: {said}.</translation>
    </message>
    <message>
        <source>Choose a label map volume that holds voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija un volumen de etiquetas que contenga vóxeles.</translation>
    </message>
    <message>
        <source>The label map {name} holds no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de etiquetas {name} no contiene ninguna etiqueta.</translation>
    </message>
    <message>
        <source>The file {file} of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El archivo {file} de {name}</translation>
    </message>
    <message>
        <source>{who} {contradiction}; its place in the scene may be wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {contradiction}; su posición en la escena puede ser errónea.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: no indica qué lado es el izquierdo ({why}); compare la escena con el paciente antes de interpretar un lado.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}; install with: PythonSlicer -m pip install &apos;{command}&apos;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} necesita {listed}; instale con: PythonSlicer -m pip install &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se instaló {listed} y, con ello, una versión de {replaced} distinta de la que Slicer está usando. Reinicie Slicer e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">este Slicer sobrescribiría su propio {listed}; use Slicer 5.12 o posterior.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} necesita {listed}, que no se instaló.</translation>
    </message>
    <message>
        <source>{listed} could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pudo instalar {listed}: {failed}</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to save the scene in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay carpeta {name!r} donde guardar la escena.</translation>
    </message>
    <message>
        <source>The folder {name!r} exists already.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {name!r} ya existe.</translation>
    </message>
    <message>
        <source>There is no scene {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay escena {name!r}.</translation>
    </message>
    <message>
        <source>The folder {name!r} has {count} scene files instead of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta {name!r} tiene {count} archivos de escena en lugar de uno.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; ejecute el análisis de nuevo.</translation>
    </message>
    <message>
        <source>The labels of {name!r} are not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las etiquetas de {name!r} no están en la cuadrícula de vóxeles de {reference!r}.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot become voxels of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los segmentos de {name!r} no pueden convertirse en vóxeles de {reference!r}.</translation>
    </message>
    <message>
        <source>The labels could not be put into the segmentation {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las etiquetas no pudieron incorporarse a la segmentación {name!r}.</translation>
    </message>
    <message>
        <source>The segmentation {name!r} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación {name!r} está vacía.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot be converted to voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los segmentos de {name!r} no pueden convertirse en vóxeles.</translation>
    </message>
    <message>
        <source>{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no está sobre ningún vóxel del estudio; ¿es de otro estudio, o lo movió una transformación?</translation>
    </message>
    <message>
        <source>{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the lung there cannot be assigned; correct the segmentation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} y {second} de la segmentación {name!r} se solapan en {percent} del menor, por lo que el pulmón de esa zona no puede asignarse; corrija la segmentación.</translation>
    </message>
    <message>
        <source>Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones dadas se solapan ({pairs}; {ml:.1f} ml); el solapamiento se asignó a la segunda de cada par.</translation>
    </message>
    <message>
        <source>The text of {name!r} is of another kind or a later version.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El texto de {name!r} es de otro tipo o de una versión posterior.</translation>
    </message>
    <message>
        <source>The text of {name!r} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El texto de {name!r} no puede leerse.</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} necesita PyTorch</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} necesita PyTorch {major}.{minor} o posterior, no {version}; actualícelo con el módulo PyTorch.</translation>
    </message>
    <message>
        <source>{needed}, which is not installed; install it with the PyTorch extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, que no está instalado; instálelo con la extensión PyTorch.</translation>
    </message>
    <message>
        <source>{needed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, que no se instaló.</translation>
    </message>
    <message>
        <source>{needed}; install the PyTorch extension from the Extensions Manager first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}; instale primero la extensión PyTorch desde el Extensions Manager.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pudo instalar PyTorch: {failed}</translation>
    </message>
    <message>
        <source>TotalSegmentator is not installed: get its extension from the Extensions Manager.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator no está instalado: obtenga su extensión del Extensions Manager.</translation>
    </message>
    <message>
        <source>TotalSegmentator found nothing of its task {task} in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator no encontró nada de su tarea {task} en esta TC.</translation>
    </message>
    <message>
        <source>The TotalSegmentator that is installed is not Slicer&apos;s extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El TotalSegmentator instalado no es la extensión de Slicer.</translation>
    </message>
    <message>
        <source>The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tarea {task} necesita TotalSegmentator {needed} o posterior; está instalado {there}.</translation>
    </message>
    <message>
        <source>TotalSegmentator failed: {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator falló: {text}</translation>
    </message>
    <message>
        <source>The transform is not linear, so a linear transform node cannot hold it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación no es lineal, por lo que un nodo de transformación lineal no puede contenerla.</translation>
    </message>
    <message>
        <source>The transform&apos;s matrix cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La matriz de la transformación no es invertible.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear any more; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación {name!r} ya no es lineal; registre de nuevo.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear; harden it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación {name!r} no es lineal; aplíquela primero (harden).</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación {name!r} no es invertible.</translation>
    </message>
    <message>
        <source>The deformable transform could not be put into the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación deformable no pudo incorporarse a la escena.</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be read back; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformación {name!r} no puede volver a leerse; registre de nuevo.</translation>
    </message>
    <message>
        <source>There is no volume file {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe el archivo de volumen {file!r}.</translation>
    </message>
    <message>
        <source>{file!r} is none of the volume formats {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file!r} no es de ninguno de los formatos de volumen {listed}.</translation>
    </message>
    <message>
        <source>The file {file!r} cannot be read as a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El archivo {file!r} no puede leerse como volumen.</translation>
    </message>
    <message>
        <source>{name!r} is not a kind of node that is saved to a file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no es un tipo de nodo que se guarde en un archivo.</translation>
    </message>
    <message>
        <source>The image {name!r} is not on the voxel grid of {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La imagen {name!r} no está en la cuadrícula de vóxeles de {other!r}.</translation>
    </message>
    <message>
        <source>{name!r} could not be written to {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no pudo escribirse en {file!r}.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}; {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} {second}</translation>
    </message>
    <message>
        <source>The map {shape} and the regions {other} are not on one 3D grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa {shape} y las regiones {other} no están en una misma cuadrícula 3D.</translation>
    </message>
    <message>
        <source>The mask of measured voxels {shape} is not on the grid of the map {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La máscara de vóxeles medidos {shape} no está en la cuadrícula del mapa {other}.</translation>
    </message>
    <message>
        <source>A map of type {dtype} cannot be thresholded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No puede aplicarse un umbral a un mapa de tipo {dtype}.</translation>
    </message>
    <message>
        <source>The regions hold no voxel, so there is nothing to threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones no contienen vóxeles, no hay nada a lo que aplicar un umbral.</translation>
    </message>
    <message>
        <source>The lungs&apos; bounding box has more than 2^31 voxels; crop or resample the map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La caja que rodea los pulmones tiene más de 2^31 vóxeles; recorte o remuestree el mapa.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa contiene valores NaN o infinitos dentro de los pulmones.</translation>
    </message>
    <message>
        <source>Type a name for the preset first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escriba primero un nombre para el ajuste.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the module; choose another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">«{name}» viene con el módulo; elija otro nombre.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not one of your presets.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">«{name}» no es uno de sus ajustes.</translation>
    </message>
    <message>
        <source>A threshold must be a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un umbral debe ser un número.</translation>
    </message>
    <message>
        <source>{number} ({low} to {high})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{number} ({low} a {high})</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it is asked for when a model is first run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch no está instalado; se pedirá cuando se ejecute un modelo por primera vez.</translation>
    </message>
    <message>
        <source>Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given); lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nivel según el pulmón distal al émbolo (irrigado por la arteria más cercana): principal desde el 55 % de dos lóbulos (de un pulmón si no se dan lóbulos); lobar desde el 55 % de un lóbulo (25 % de un pulmón); segmentario desde el 5 % de un pulmón, la mitad de uno de sus diez segmentos; subsegmentario por debajo.</translation>
    </message>
    <message>
        <source>Obstruction: filled fraction of the arteries&apos; cross-sections, the narrowest of each clot on the way from the trunk, open fractions of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung, taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstrucción: fracción ocupada de las secciones arteriales, la más estrecha de cada émbolo desde el tronco, fracciones abiertas de distintos émbolos multiplicadas, media sobre el pulmón irrigado. Tipo Qanadli: ramas mayores que irrigan como máximo el 15 % de un pulmón, tomadas como segmentos, cada una por su parte de diez segmentos por pulmón: 2 desde el 80 % de obstrucción, 1 desde el 10 % o si hay un émbolo distal, de 40 (según Qanadli, AJR 2001;176:1415-1420). Estimaciones.</translation>
    </message>
    <message>
        <source>the Qanadli-like index was estimated from embolus size alone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el índice tipo Qanadli se estimó solo por el tamaño de los émbolos</translation>
    </message>
    <message>
        <source>of the given arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">de las arterias dadas</translation>
    </message>
    <message>
        <source>of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">del pulmón</translation>
    </message>
    <message>
        <source>The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias dadas no forman un árbol conexo; no se estimaron nivel ni obstrucción; {clots_alone}.</translation>
    </message>
    <message>
        <source>The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} ({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias dadas están fragmentadas: lo conectado con su tronco lleva el {carried:.0f} % {what} (se necesita el {least_carried:.0f} %); ni niveles ni obstrucción se estimaron de ellas; {clots_alone}.</translation>
    </message>
    <message>
        <source>The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio termina dentro de los pulmones; no se pueden detectar émbolos fuera de los {mm:.0f} mm cubiertos.</translation>
    </message>
    <message>
        <source>The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio contiene solo {lung_ml:.0f} ml de pulmón; se necesita una angio-TC pulmonar del tórax.</translation>
    </message>
    <message>
        <source>The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los vasos no están realzados o no están en el estudio (solo el {share:.0f} % de las partes blandas entre los pulmones tiene de {low:.0f} a {high:.0f} UH); se necesita una angio-TC pulmonar.</translation>
    </message>
    <message>
        <source>Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La atenuación vascular es de solo {hu:.0f} UH; los émbolos pueden no ser visibles.</translation>
    </message>
    <message>
        <source>The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El espaciado entre cortes es de {mm:.2g} mm; pueden pasarse por alto émbolos subsegmentarios.</translation>
    </message>
    <message>
        <source>The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary bifurcation); a scan of the whole chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio termina por encima de los hilios (cubre {height:.0f} mm desde los vértices pulmonares, sin la bifurcación pulmonar); se necesita un estudio de todo el tórax.</translation>
    </message>
    <message>
        <source>The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio empieza y termina dentro de los pulmones; no se pueden detectar émbolos fuera de los {mm:.0f} mm cubiertos.</translation>
    </message>
    <message>
        <source>The scan begins below the lung apices; lung above it was not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio empieza por debajo de los vértices pulmonares; el pulmón por encima no se examinó.</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargando {name}</translation>
    </message>
    <message>
        <source>The model gives no result for it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo no da resultado para él.</translation>
    </message>
    <message>
        <source>Its probability is less certain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Su probabilidad es menos segura.</translation>
    </message>
    <message>
        <source>The model {name} states no threshold for {missing}; {without_threshold:g} was taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} no indica umbral para {missing}; se tomó {without_threshold:g}.</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli, or is incomplete.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no segmenta émbolos o está incompleto.</translation>
    </message>
    <message>
        <source>{model} is not on this computer; {how}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} no está en este equipo; {how}.</translation>
    </message>
    <message>
        <source>So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Por eso el índice tipo Qanadli se estimó solo por el tamaño de los émbolos: un émbolo de diámetro d (de la mayor esfera inscrita) detiene (d / 18 mm)^(7/3) del flujo de un pulmón (flujo y diámetro de un vaso: Huo y Kassab, J R Soc Interface 2012;9:190-200; 18 mm se ajusta a pacientes simulados); lo que los émbolos dejan abierto se multiplica. Una estimación, más gruesa que con arterias.</translation>
    </message>
    <message>
        <source>The embolus probability is not on the voxel grid of the CT pulmonary angiogram.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La probabilidad de émbolo no está en la cuadrícula de vóxeles de la angio-TC pulmonar.</translation>
    </message>
    <message>
        <source>The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos {shape} no están en la cuadrícula de vóxeles de la angio-TC pulmonar {other}.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level, so the obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} de {count} émbolos ({percent:.0f} % de su volumen) están fuera del árbol arterial y no tienen nivel; la obstrucción no se estimó por las arterias; el índice tipo Qanadli se estimó solo por el tamaño de los émbolos.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level; the obstruction is that of the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} de {count} émbolos ({percent:.0f} % de su volumen) están fuera del árbol arterial y no tienen nivel; la obstrucción es la de los demás.</translation>
    </message>
    <message>
        <source>No arteries were given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se dieron arterias.</translation>
    </message>
    <message>
        <source>The arteries that were given hold no tree that carries lung and clots.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias dadas no contienen un árbol que lleve pulmón y émbolos.</translation>
    </message>
    <message>
        <source>The emboli go without a region: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos quedan sin región: {why}</translation>
    </message>
    <message>
        <source>{count} slices computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} cortes calculados</translation>
    </message>
    <message>
        <source>A detector has 1 to 20 folds, not {folds}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un detector tiene de 1 a 20 particiones, no {folds}.</translation>
    </message>
    <message>
        <source>The detector takes {length} slices and the preparation made {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El detector toma {length} cortes y la preparación dio {count}.</translation>
    </message>
    <message>
        <source>The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled up to {length} with zeros.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio tiene {count} cortes de {thickness_mm:g} mm desde el vértice de los pulmones hasta su base; la secuencia se completó hasta {length} con ceros.</translation>
    </message>
    <message>
        <source>Every fold needs one slice network and one sequence network.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cada partición necesita una red de cortes y una red de secuencia.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract that is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La descripción de entrada de la ficha del modelo no consta de números.</translation>
    </message>
    <message>
        <source>Computing {count} slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculando {count} cortes</translation>
    </message>
    <message>
        <source>{count} boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} cajas</translation>
    </message>
    <message>
        <source>The window of the model&apos;s card is {rows} x {columns}, no multiples of {stride}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ventana de la ficha del modelo es {rows} x {columns}, no múltiplos de {stride}.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not three weights and an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fusión de la ficha del modelo no consta de tres pesos y un desplazamiento.</translation>
    </message>
    <message>
        <source>The model&apos;s card takes its boxes from {source!r}, which is neither localisation nor mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo toma sus cajas de {source!r}, que no es ni localisation ni mask.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract whose window is not two numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La descripción de entrada de la ficha del modelo tiene una ventana que no consta de dos números.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fusión de la ficha del modelo no consta de números.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos no se ajustan al codificador {parameters_of_card}: falta {missing}.</translation>
    </message>
    <message>
        <source>The decoder needs {count} widths, one a map and one for the slice, not {count2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El decodificador necesita {count} anchuras, una por mapa y una para el corte, no {count2}.</translation>
    </message>
    <message>
        <source>Every level of the pyramid is a map of the encoder and has one side of anchors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cada nivel de la pirámide es un mapa del codificador y tiene un lado de ancla.</translation>
    </message>
    <message>
        <source>There is no encoder &apos;{encoder}&apos;; known are {encoders}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay codificador «{encoder}»; se conocen {encoders}.</translation>
    </message>
    <message>
        <source>A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un corte tiene 1 o 3 canales (3 con sus vecinos), y el pooling es average o both.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos no se ajustan al codificador {parameters_of_card}: {name} es {shape}, no {shape2}.</translation>
    </message>
    <message>
        <source>The integrated network&apos;s {name} is not what it must be: {value!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} de la red integrada no es válido: {value!r}.</translation>
    </message>
    <message>
        <source>{count} slices of {thickness_mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} cortes de {thickness_mm:g} mm</translation>
    </message>
    <message>
        <source>Cutting {thickness_mm:g} mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Creando cortes de {thickness_mm:g} mm</translation>
    </message>
    <message>
        <source>The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones miden {height:.0f} mm de alto; los {below:.0f} mm inferiores quedan fuera de los {most} cortes y no se examinaron.</translation>
    </message>
    <message>
        <source>No lungs were found, so there are no slices to examine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se encontraron pulmones, por lo que no hay cortes que examinar.</translation>
    </message>
    <message>
        <source>Slab thickness, number, size, window and field of the preparation must be positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El grosor, el número, el tamaño, la ventana y el campo de la preparación deben ser positivos.</translation>
    </message>
    <message>
        <source>The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones son más anchos que {field_mm:g} mm; no se examinaron {beyond:.0f} mm en sus bordes.</translation>
    </message>
    <message>
        <source>The saved probability curve cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La curva de probabilidad guardada no puede leerse.</translation>
    </message>
    <message>
        <source>The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los centros de ambos ventrículos están uno encima del otro, por lo que ningún eje cruza el tabique; coloque las líneas a mano.</translation>
    </message>
    <message>
        <source>The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación del tronco pulmonar no es más ancha que sus vóxeles; coloque la línea a mano.</translation>
    </message>
    <message>
        <source>The segmentation of the {name} holds no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación sin vóxeles: {name}.</translation>
    </message>
    <message>
        <source>The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Medida ({names}): {length_mm:.0f} mm; lo habitual es de {low:.0f} a {high:.0f} mm: compruebe su línea.</translation>
    </message>
    <message>
        <source>The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La línea ({names}) está inclinada {tilt_degrees:.0f} grados; colóquela en un solo corte axial.</translation>
    </message>
    <message>
        <source>What was painted, removed and kept on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lo pintado, quitado y conservado en los émbolos del cálculo anterior se mantiene.</translation>
    </message>
    <message>
        <source>Choose a segmentation that holds the emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija una segmentación que contenga los émbolos.</translation>
    </message>
    <message>
        <source>The segmentation {segmentation!r} has no segment {chosen!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación {segmentation!r} no tiene el segmento {chosen!r}.</translation>
    </message>
    <message>
        <source>None of the segments of {name!r} is called {term} or coded as pulmonary artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de los segmentos de {name!r} se llama {term} ni está codificado como arteria pulmonar.</translation>
    </message>
    <message>
        <source>The threshold that {name!r} keeps cannot be read; run its model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se puede leer el umbral que guarda {name!r}; ejecute de nuevo su modelo.</translation>
    </message>
    <message>
        <source>None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de los {count} segmentos de {segmentation!r} se llama {name} ni está codificado como émbolo.</translation>
    </message>
    <message>
        <source>Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Solo se lista el segmento {chosen!r}; {segments} de {segmentation!r} también son émbolos.</translation>
    </message>
    <message>
        <source>{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join them in the Segment Editor (Logical operators, Add) and delete the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} segmentos de {segmentation!r} se llaman {name} o están codificados como émbolo ({segments}), y solo se lista uno: únalos en el editor de segmentos (operadores lógicos, añadir) y borre los demás.</translation>
    </message>
    <message>
        <source>The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name!r} ({whole:.2f} ml) no está en ningún vóxel de la angiotomografía pulmonar; ¿es de otra exploración, o lo desplaza una transformación?</translation>
    </message>
    <message>
        <source>The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is {here:.2f} ml: it reaches beyond the scan or is finer than its voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name!r} contiene {whole:.2f} ml; en los vóxeles de la angiotomografía pulmonar, que son los que se listan, son {here:.2f} ml: se extiende más allá de la exploración o es más fino que sus vóxeles.</translation>
    </message>
    <message>
        <source>The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored puts it onto that of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento {name!r} está en otra cuadrícula de vóxeles que la angiotomografía pulmonar; al excluir o restaurar un émbolo pasa a la de la TC.</translation>
    </message>
    <message>
        <source>{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} o aquello con lo que se mide se movió o cambió durante el cálculo, así que nada se puso en la escena; inícielo de nuevo.</translation>
    </message>
    <message>
        <source>What was painted on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lo pintado sobre los émbolos del cálculo anterior se conserva.</translation>
    </message>
    <message>
        <source>These emboli have no probability, so there is no threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estos émbolos no tienen probabilidad, por lo que no hay umbral que mover.</translation>
    </message>
    <message>
        <source>No slice view is open in which a line could be placed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay ninguna vista de corte abierta en la que colocar una línea.</translation>
    </message>
    <message>
        <source>{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as TotalSegmentator&apos;s heart chambers do), so no line can be proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} no contiene ni los ventrículos derecho e izquierdo ni el tronco pulmonar, por código o nombre (como las cámaras cardíacas de TotalSegmentator), por lo que no puede proponerse ninguna línea.</translation>
    </message>
    <message>
        <source>The table {table!r} does not hold the segments as this module keeps them; delete it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla {table!r} no contiene los segmentos como los guarda este módulo; elimínela.</translation>
    </message>
    <message>
        <source>There is no lung segment {unknown!r}; they are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe el segmento pulmonar {unknown!r}; existen {listed}.</translation>
    </message>
    <message>
        <source>The sequence network takes {length} slices of {features} features, not {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red de secuencia toma {length} cortes de {features} características, no {shape}.</translation>
    </message>
    <message>
        <source>There is no image network &apos;{name}&apos;; known are {compact}, {fine}, {published} and the others of timm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay red de imágenes «{name}»; se conocen {compact}, {fine}, {published} y las demás de timm.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; gives no maps (channels first) and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red de imágenes «{name}» no da mapas (canales primero) y no sirve de base para cortes.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos no se ajustan a la red {backbone_name}: falta {missing}.</translation>
    </message>
    <message>
        <source>A slice network has 1 or 3 channels, not {channels}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una red de cortes tiene 1 o 3 canales, no {channels}.</translation>
    </message>
    <message>
        <source>A slice network pools by {average}, {attention} or {focus}, not by {pooling}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pooling de una red de cortes es {average}, {attention} o {focus}, no {pooling}.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; takes one image size only and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red de imágenes «{name}» acepta un solo tamaño de imagen y no sirve de base para cortes.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pesos no se ajustan a la red {backbone_name}: {name} es {shape}, no {shape2}.</translation>
    </message>
    <message>
        <source>This network needs the Python packages timm and torchvision, which are not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Esta red necesita los paquetes de Python timm y torchvision, que no están instalados.</translation>
    </message>
    <message>
        <source>This network needs the Python package torchvision, which is not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Esta red necesita el paquete de Python torchvision, que no está instalado.</translation>
    </message>
    <message>
        <source>An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score of their surest embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un émbolo cuenta a partir de una probabilidad de {probability:g} y de {least_mm3:g} mm3; el estudio y sus cortes tienen la puntuación de su émbolo más seguro.</translation>
    </message>
    <message>
        <source>{count} emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} émbolos</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no segmenta émbolos.</translation>
    </message>
    <message>
        <source>The model {model} gives emboli as labels, without the probability that its score is made of.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} da los émbolos como etiquetas, sin la probabilidad con la que se forma su puntuación.</translation>
    </message>
    <message>
        <source>The card of the model {model} has a rule that is none.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo {model} tiene una regla que no lo es.</translation>
    </message>
    <message>
        <source>The rule of the model {model} cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La regla del modelo {model} es imposible.</translation>
    </message>
    <message>
        <source>The rule of the model {model} is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La regla del modelo {model} no consta de números.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs the scores of at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una correlación intraclase necesita las puntuaciones de al menos dos lectores.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs at least two patients scored by every rater.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una correlación intraclase necesita al menos dos pacientes puntuados por todos los lectores.</translation>
    </message>
    <message>
        <source>All patients have the same score, so agreement between raters cannot be told.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todos los pacientes tienen la misma puntuación; no puede determinarse la concordancia entre lectores.</translation>
    </message>
    <message>
        <source>The variance that it divides by is estimated at 0 or less: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La varianza por la que se divide se estima en 0 o menos: los pacientes difieren demasiado poco.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un análisis de varianza necesita al menos dos lectores.</translation>
    </message>
    <message>
        <source>Every rater&apos;s values are all the same, so nothing can be tested against their spread.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los valores de cada lector son todos iguales; nada puede contrastarse con su dispersión.</translation>
    </message>
    <message>
        <source>The variables have different numbers of patients.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las variables tienen números de pacientes distintos.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two values of rater {name}, not {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un análisis de varianza necesita al menos dos valores del lector {name}, no {count}.</translation>
    </message>
    <message>
        <source>{where}: patient or rater is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}: paciente o lector está vacío.</translation>
    </message>
    <message>
        <source>{where}: a defect of {percent:g} % of the lung is impossible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}: un defecto del {percent:g} % del pulmón es imposible.</translation>
    </message>
    <message>
        <source>The table holds no readings.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla no contiene lecturas.</translation>
    </message>
    <message>
        <source>Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La t pareada y Bland-Altman abarcan {n} de {cases} casos, que tienen un valor automático y uno de un lector.</translation>
    </message>
    <message>
        <source>ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El CCI abarca {n} de {cases} casos: a los demás les falta la lectura de uno de los {raters} lectores.</translation>
    </message>
    <message>
        <source>The readers&apos; mean of {fewer} of {cases} cases is that of fewer than {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La media de lectores de {fewer} de {cases} casos es de menos de {raters} lectores.</translation>
    </message>
    <message>
        <source>Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todas las diferencias entre automático y lectores son iguales (n {n}): de ellas no resulta ni intervalo ni prueba.</translation>
    </message>
    <message>
        <source>The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los lectores difieren solo en una constante en los {n} casos: el CCI no tiene intervalo ni prueba.</translation>
    </message>
    <message>
        <source>{name} has no column {needed}; it has: {columns}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} no tiene columna {needed}; tiene: {columns}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater} at {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El paciente {patient} fue puntuado dos veces por {rater}, tiempo {time}.</translation>
    </message>
    <message>
        <source>The interval of {kinds} has no lower or no upper end: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Al intervalo de {kinds} le falta el extremo inferior o el superior: los pacientes difieren demasiado poco.</translation>
    </message>
    <message>
        <source>No correlation, for fewer than 3 common values or a constant one: {none}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin correlación, por menos de 3 valores comunes o uno constante: {none}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El paciente {patient} fue puntuado dos veces por {rater}.</translation>
    </message>
    <message>
        <source>A column cannot be called {name}: so the study calls the values of raters; give it another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una columna no puede llamarse {name}: así llama el estudio a los valores de los lectores; dele otro nombre.</translation>
    </message>
    <message>
        <source>The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient&apos;s, the same for every rater: keep one value, or leave the column out.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La columna {name} contiene {other:g} y {value:g} para el paciente {patient}; una columna así es del paciente, la misma para cada lector: conserve un valor u omita la columna.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}: {why}</translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.3f} a {high:.3f}</translation>
    </message>
    <message>
        <source>Cases: {cases}, readers: {readers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Casos: {cases}, lectores: {readers}.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin intervalo</translation>
    </message>
    <message>
        <source>n {n} of {cases}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">n {n} de {cases}</translation>
    </message>
    <message>
        <source>Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automático menos lectores ({n}): {bias:+.2f} % del pulmón, límites de concordancia de {lower:.2f} a {upper:.2f}.</translation>
    </message>
    <message>
        <source>Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectores ({n}): CCI(C,k) {icc:.3f} ({interval}).</translation>
    </message>
    <message>
        <source>A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Otros {ml:.0f} ml por encima del umbral están aguas abajo de émbolos, con el {percent:.0f} % del yodo esperado.</translation>
    </message>
    <message>
        <source>The calibration of embolus probabilities in the model&apos;s card is not three numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La calibración de las probabilidades de émbolo en la ficha del modelo no son tres números.</translation>
    </message>
    <message>
        <source>The emboli are not on the voxel grid of their probability.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos no están en la cuadrícula de vóxeles de su probabilidad.</translation>
    </message>
    <message>
        <source>The probability map of emboli holds values that are not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de probabilidad de los émbolos contiene valores que no están entre 0 y 1.</translation>
    </message>
    <message>
        <source>The model {model} found no embolus. It may have missed some, so nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {model} no encontró ningún émbolo. Puede haber pasado alguno por alto; no se concluye nada.</translation>
    </message>
    <message>
        <source>Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a reader&apos;s. Where it found none, nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos son los del modelo {model}, cada uno con su probabilidad ({n} émbolos, del {low:.0f} al {high:.0f} %), no los de un lector. Donde no encontró ninguno no se concluye nada.</translation>
    </message>
    <message>
        <source>Give the emboli either as a segmentation or as those of a model with their probabilities, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indicar los émbolos como segmentación o como los de un modelo con sus probabilidades, no ambos.</translation>
    </message>
    <message>
        <source>A probability of emboli is not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una probabilidad de émbolo no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>There are {emboli} emboli and {given} probabilities.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hay {emboli} émbolos y {given} probabilidades.</translation>
    </message>
    <message>
        <source>Unknown scale &apos;{scale}&apos; of expected iodine; known are {best_perfused} and {percentile75}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escala desconocida «{scale}» del yodo esperado; conocidas: {best_perfused} y {percentile75}.</translation>
    </message>
    <message>
        <source>Without a CT, emphysema, consolidation and dense contrast cannot be assessed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin TC no pueden evaluarse enfisema, consolidación ni contraste denso.</translation>
    </message>
    <message>
        <source>{lost:.0f} % of the lung that no artefact disturbs holds too little iodine for its place: much of the lung may be lost. Candidates are compared with the best perfused lung; the rule &apos;For candidate proposals&apos; finds all of them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {lost:.0f} % del pulmón que ningún artefacto altera contiene demasiado poco yodo para su posición: puede haberse perdido mucho pulmón. Los candidatos se comparan con el pulmón mejor perfundido; la regla «Para propuestas de candidatos» los encuentra todos.</translation>
    </message>
    <message>
        <source>lung volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">volumen pulmonar</translation>
    </message>
    <message>
        <source>75th percentile of iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">percentil 75 del yodo</translation>
    </message>
    <message>
        <source>spread of iodine over the lung, of its 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dispersión del yodo en el pulmón, respecto de su percentil 75</translation>
    </message>
    <message>
        <source>cell of the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">celda de la red</translation>
    </message>
    <message>
        <source>The network {model} does not judge this map, so the measures do. {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red {model} no juzga este mapa; lo hacen las medidas. {reason}</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las propuestas son de la red {model}, que solo ha aprendido de pacientes simulados; las medidas dicen qué habla a su favor.</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las propuestas son de la red {model}; las medidas dicen qué habla a su favor.</translation>
    </message>
    <message>
        <source>The network {name} judges iodine maps; this map is in another unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red {name} juzga mapas de yodo; este mapa está en otra unidad.</translation>
    </message>
    <message>
        <source>The network {name} needs the CT of the same scan to judge candidate defects.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red {name} necesita la TC de la misma adquisición para juzgar los defectos candidatos.</translation>
    </message>
    <message>
        <source>The model&apos;s card has filters that no network of lost lung can have.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ficha del modelo indica filtros que ninguna red de pulmón perdido puede tener.</translation>
    </message>
    <message>
        <source>The model {name} does not judge candidate defects (its task is {task}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} no juzga defectos candidatos (su tarea es {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes other channels than this version gives.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo {name} espera otros canales que los que da esta versión.</translation>
    </message>
    <message>
        <source>{reason} (an embolus of a model, probability {probability:.0f} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reason} (émbolo de un modelo, probabilidad {probability:.0f} %)</translation>
    </message>
    <message>
        <source>{likely:.0f} % likely lost to the network: {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">perdido con un {likely:.0f} % según la red: {reason}</translation>
    </message>
    <message>
        <source>emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">enfisema: tejido al {share:.0f} % de lo normal, y yodo reducido en proporción</translation>
    </message>
    <message>
        <source>{n} small islands below {ml:g} ml each, within noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} islas pequeñas de menos de {ml:g} ml cada una, dentro del ruido</translation>
    </message>
    <message>
        <source>no embolus was found in this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no se encontró ningún émbolo en este paciente</translation>
    </message>
    <message>
        <source>thin sheet along pleura, fissure or vessels, under {mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lámina fina a lo largo de pleura, cisura o vasos, de menos de {mm:g} mm</translation>
    </message>
    <message>
        <source>{share:.0f} % dense lung: consolidation or atelectasis</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % de pulmón denso: consolidación o atelectasia</translation>
    </message>
    <message>
        <source>opens towards the hilum (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">se abre hacia el hilio (índice de cuña {index:+.2f})</translation>
    </message>
    <message>
        <source>{share:.0f} % less iodine than the lung around it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % menos yodo que el pulmón circundante</translation>
    </message>
    <message>
        <source>away from streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lejos de las estrías</translation>
    </message>
    <message>
        <source>no embolus upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ningún émbolo aguas arriba</translation>
    </message>
    <message>
        <source>not beyond any embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no más allá de ningún émbolo</translation>
    </message>
    <message>
        <source>its tissue, height and depth do not explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el tejido, la altura y la profundidad no explican tan poco yodo</translation>
    </message>
    <message>
        <source>opens towards the pleura (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">se abre hacia la pleura (índice de cuña {index:+.2f})</translation>
    </message>
    <message>
        <source>no lung around it to compare with</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin pulmón alrededor con el que comparar</translation>
    </message>
    <message>
        <source>in the streaks of dense contrast {mm:.0f} mm away</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">en las estrías de contraste denso a {mm:.0f} mm</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % está aguas abajo de un émbolo que ocupa el {filled:.0f} % de su vaso</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % está aguas abajo de un émbolo</translation>
    </message>
    <message>
        <source>{share:.0f} % of it opens away from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % se abre a partir de un émbolo</translation>
    </message>
    <message>
        <source>its tissue, height and depth explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el tejido, la altura y la profundidad explican tan poco yodo</translation>
    </message>
    <message>
        <source>{first}; though {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}; aunque {second}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the iodine expected there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % del yodo esperado allí</translation>
    </message>
    <message>
        <source>{share:.0f} % of it is almost without iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % está casi sin yodo</translation>
    </message>
    <message>
        <source>{share:.0f} % of its outer half lies under the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % de su mitad externa está bajo la pleura</translation>
    </message>
    <message>
        <source>tissue {share:.0f} % of normal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tejido al {share:.0f} % de lo normal</translation>
    </message>
    <message>
        <source>takes {share:.0f} % of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ocupa el {share:.0f} % de su lóbulo</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lung that nothing disturbs is lost elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el {share:.0f} % del pulmón sin perturbaciones está perdido en otras partes</translation>
    </message>
    <message>
        <source>begins {mm:.0f} mm from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">comienza a {mm:.0f} mm de un émbolo</translation>
    </message>
    <message>
        <source>nothing is weighed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no se pondera nada</translation>
    </message>
    <message>
        <source>hold no tree</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no contienen ningún árbol</translation>
    </message>
    <message>
        <source>fall into pieces (their tree carries {percent:.0f} % of the lung)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">están fragmentadas (su árbol lleva el {percent:.0f} % del pulmón)</translation>
    </message>
    <message>
        <source>The given arteries {held}, so lung downstream of an embolus was determined by direction alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las arterias dadas {held}; el pulmón distal a un émbolo se determinó solo por la dirección.</translation>
    </message>
    <message>
        <source>{count} candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} candidatos</translation>
    </message>
    <message>
        <source>There is no candidate {candidate_id}; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe el candidato {candidate_id}; hay {count}.</translation>
    </message>
    <message>
        <source>The saved decisions belong to another map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las decisiones guardadas pertenecen a otro mapa.</translation>
    </message>
    <message>
        <source>The saved decisions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las decisiones guardadas no pueden leerse.</translation>
    </message>
    <message>
        <source>Unknown smoothing &apos;{smoothing}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizado desconocido «{smoothing}»; conocidos: {listed}.</translation>
    </message>
    <message>
        <source>No lung lies inside the iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ningún pulmón está dentro del mapa de yodo.</translation>
    </message>
    <message>
        <source>No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ningún vóxel pulmonar tiene los valores de TC del parénquima, por lo que su perfusión no puede medirse.</translation>
    </message>
    <message>
        <source>{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El {missing:.0f} % del pulmón no es parénquima en la TC y no se midió.</translation>
    </message>
    <message>
        <source>The regions were resampled to the grid of the map (nearest neighbour).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las regiones se remuestrearon a la cuadrícula del mapa (vecino más próximo).</translation>
    </message>
    <message>
        <source>The CT was resampled to the grid of the map (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC se remuestreó a la cuadrícula del mapa (lineal).</translation>
    </message>
    <message>
        <source>predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de perfusión predicho</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de yodo</translation>
    </message>
    <message>
        <source>The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Uno de los mapas es borroso ({blurred}) y el otro no ({sharp}): los defectos de menos de {least_ml:.0f} ml no pueden seguirse de uno a otro; lo que solo muestra el nítido ({sharp}) se llama {not_evaluable}, no {became}. Los tamaños no son de un mismo método.</translation>
    </message>
    <message>
        <source>The threshold {rule} is a concentration in one scan and a share of the lungs&apos; own perfusion in the other; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El umbral {rule} es una concentración en un estudio y una fracción de la perfusión propia de los pulmones en el otro; elija una regla referida a los pulmones de cada mapa, como auto o relative:0.5.</translation>
    </message>
    <message>
        <source>The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not have; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El umbral fijo es una concentración de yodo, que un SPECT o un mapa de perfusión predicho no tienen; elija una regla referida a los pulmones de cada mapa, como auto o relative:0.5.</translation>
    </message>
    <message>
        <source>The {map} holds no counts inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: ninguna cuenta en los pulmones.</translation>
    </message>
    <message>
        <source>the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los pulmones se solapan demasiado poco (Dice {dice:.2f}, se necesita al menos {least:g})</translation>
    </message>
    <message>
        <source>The two scans could not be registered: {wrong}. No lesion was compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pudieron registrar los dos estudios: {wrong}. No se comparó ninguna lesión.</translation>
    </message>
    <message>
        <source>the transform folds {percent:.1f} % of the lung (at most {most:g} % may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la transformación pliega el {percent:.1f} % del pulmón (como máximo el {most:g} %)</translation>
    </message>
    <message>
        <source>the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): are these scans of one patient?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los vasos de los pulmones no coinciden (correlación {correlation:.2f}, se necesita al menos {least:g}): ¿son estudios de un mismo paciente?</translation>
    </message>
    <message>
        <source>One of the two scans shows no lungs, so they cannot be registered.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Uno de los dos estudios no muestra pulmones, por lo que no pueden registrarse.</translation>
    </message>
    <message>
        <source>The two scans could not be registered: their lungs do not overlap.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No se pudieron registrar los dos estudios: sus pulmones no se solapan.</translation>
    </message>
    <message>
        <source>no vessels were found inside the lungs by which it could be checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no se encontraron vasos en los pulmones con los que comprobarlo</translation>
    </message>
    <message>
        <source>vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los vasos distan {mm:.1f} mm de media (como máximo {most:g} mm)</translation>
    </message>
    <message>
        <source>Measuring the {which} scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo el estudio ({which})</translation>
    </message>
    <message>
        <source>Earlier scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estudio anterior: {words}</translation>
    </message>
    <message>
        <source>Later scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estudio posterior: {words}</translation>
    </message>
    <message>
        <source>Emboli are known in the {scan} scan only, so they were not compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos solo se conocen en un estudio ({scan}) y no se compararon.</translation>
    </message>
    <message>
        <source>The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de yodo estaba en HU; dividido por {factor:.3g} HU por mg/mL.</translation>
    </message>
    <message>
        <source>The high-energy image was resampled to the grid of the low-energy image (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La imagen de alta energía se remuestreó a la cuadrícula de la de baja energía (lineal).</translation>
    </message>
    <message>
        <source>The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las imágenes de kVp bajo y alto parecen intercambiadas: el contraste y el hueso son más brillantes en la indicada como kVp alto.</translation>
    </message>
    <message>
        <source>An iodine map is in mg/mL or HU, not in &apos;{unit}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un mapa de yodo está en mg/mL o UH, no en «{unit}».</translation>
    </message>
    <message>
        <source>The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El realce por mg/mL de yodo debe ser positivo, no {factor:g} UH.</translation>
    </message>
    <message>
        <source>The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de yodo estaba en {unit}; multiplicado por {factor:g} a mg/mL.</translation>
    </message>
    <message>
        <source>An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a segmentation with lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un mapa de yodo solo no muestra dónde terminan los pulmones: indique la TC de la misma adquisición o una segmentación con lóbulos o pulmones.</translation>
    </message>
    <message>
        <source>Give either an iodine map or a low and high kVp pair, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indique o un mapa de yodo o un par de kVp bajo y alto, no ambos.</translation>
    </message>
    <message>
        <source>A dual-energy pair needs both the low-kVp and the high-kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un par de doble energía necesita la TC de kVp bajo y la de kVp alto.</translation>
    </message>
    <message>
        <source>Give an iodine map, or the low and high kVp CT of a dual-energy acquisition.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indique un mapa de yodo o las TC de kVp bajo y alto de una adquisición de doble energía.</translation>
    </message>
    <message>
        <source>The saved reading cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La lectura guardada no puede leerse.</translation>
    </message>
    <message>
        <source>The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} {unit}): much of the lung may be lost, and the percentage too low. The rule &apos;Half of the best perfused lung&apos; does not depend on how much is lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El umbral se refiere a {refers_to:.3g} {unit}, el {refers_to2:.0f} % de lo que contiene el pulmón mejor perfundido ({best:.3g} {unit}): puede haberse perdido mucho pulmón y el porcentaje ser demasiado bajo. La regla «Mitad del pulmón mejor perfundido» no depende de cuánto se ha perdido.</translation>
    </message>
    <message>
        <source>All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is {max:.3g} {unit}. Check the threshold and its unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todo el pulmón medido está por debajo del umbral de {value:.4g} {unit} y cuenta como defecto: su valor máximo es {max:.3g} {unit}. Compruebe el umbral y su unidad.</translation>
    </message>
    <message>
        <source>Threshold &apos;{text}&apos; is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral «{text}» no comprendido: indique auto, {rules}, relative:X, relative:X:{references} o absolute:X.</translation>
    </message>
    <message>
        <source>The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La referencia ({reference}) es {value:.3g} {unit}, por lo que ninguna fracción de ella es un umbral.</translation>
    </message>
    <message>
        <source>The whole lung has a single iodine value, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todo el pulmón tiene un único valor de yodo, por lo que no puede hallarse un umbral.</translation>
    </message>
    <message>
        <source>A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un umbral de yodo fijo no puede aplicarse a un mapa en {unit}; use una regla relativa.</translation>
    </message>
    <message>
        <source>No lung is left to measure, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No queda pulmón que medir, por lo que no puede hallarse un umbral.</translation>
    </message>
    <message>
        <source>The mixture rule needs the Python package scikit-learn; install it or choose another rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La regla de mezcla necesita el paquete de Python scikit-learn; instálelo o elija otra regla.</translation>
    </message>
    <message>
        <source>A drawn reference region needs a relative rule, such as relative:0.5:mean.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una región de referencia dibujada necesita una regla relativa, como relative:0.5:mean.</translation>
    </message>
    <message>
        <source>The reference region is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La región de referencia está vacía.</translation>
    </message>
    <message>
        <source>The iodine map {name} does not say its units; choose mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de yodo {name} no indica sus unidades; elija mg/mL o UH.</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantifique primero los defectos de perfusión.</translation>
    </message>
    <message>
        <source>Select the segment of a reference region first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seleccione primero el segmento de una región de referencia.</translation>
    </message>
    <message>
        <source>The reference region contains no measured lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La región de referencia no contiene pulmón medido.</translation>
    </message>
    <message>
        <source>These two scans have no transform yet: register them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estos dos estudios aún no tienen transformación: regístrelos primero.</translation>
    </message>
    <message>
        <source>The map {name} does not say its units; set them to mg/mL, HU or counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa {name} no indica sus unidades; establézcalas en mg/mL, HU o counts.</translation>
    </message>
    <message>
        <source>Choose two different scans: the earlier and the later one share a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija dos estudios distintos: el anterior y el posterior comparten un volumen.</translation>
    </message>
    <message>
        <source>Finished readings that were kept: {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecturas terminadas conservadas: {count}.</translation>
    </message>
    <message>
        <source>Undo brings back the threshold and the decisions from before.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer recupera el umbral y las decisiones anteriores.</translation>
    </message>
    <message>
        <source>There is no finished reading in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay ninguna lectura terminada en esta escena.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {reader}; give each map its own case number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El paciente {patient} fue evaluado dos veces por {reader}; dé a cada mapa su propio número de caso.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija una carpeta existente para los archivos.</translation>
    </message>
    <message>
        <source>An earlier reading was replaced: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Se sustituyó una lectura anterior: {why}</translation>
    </message>
    <message>
        <source>The numbers hold no defect percentage of the whole lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los números no contienen ningún porcentaje de defecto de todo el pulmón.</translation>
    </message>
    <message>
        <source>A session needs the reader&apos;s name or initials and the patient&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una sesión necesita el nombre o las iniciales del lector y del paciente.</translation>
    </message>
    <message>
        <source>A reader cannot be called {automatic}: the agreement study calls the method so.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un lector no puede llamarse {automatic}: así llama al método el estudio de concordancia.</translation>
    </message>
    <message>
        <source>Reading time must be a number of seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El tiempo de lectura debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>The session of {reader} on {patient} is closed; reopen it to change it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La sesión de {reader} sobre {patient} está cerrada; reábrala para modificarla.</translation>
    </message>
    <message>
        <source>{reader} already has a session on {case}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} ya tiene una sesión sobre {case}.</translation>
    </message>
    <message>
        <source>A second reader reads blinded: others&apos; values are shown once this session is closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un segundo lector lee a ciegas: los valores de los demás se muestran cuando se cierra esta sesión.</translation>
    </message>
    <message>
        <source>A saved reader session cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una sesión de lector guardada no puede leerse.</translation>
    </message>
    <message>
        <source>Reader sessions of format {stated} cannot be read, only {format}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las sesiones de lector en formato {stated} no pueden leerse, solo {format}.</translation>
    </message>
    <message>
        <source>The saved reader sessions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las sesiones de lector guardadas no pueden leerse.</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ATC pulmonar</translation>
    </message>
    <message>
        <source>CT angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">angio-TC</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>low-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp bajo</translation>
    </message>
    <message>
        <source>high-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp alto</translation>
    </message>
    <message>
        <source>virtual monoenergetic image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">imagen monoenergética virtual</translation>
    </message>
    <message>
        <source>region labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de etiquetas de las regiones</translation>
    </message>
    <message>
        <source>lung labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de etiquetas de los pulmones</translation>
    </message>
    <message>
        <source>dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">serie dinámica</translation>
    </message>
    <message>
        <source>artery labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de etiquetas de las arterias</translation>
    </message>
    <message>
        <source>given regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">regiones dadas</translation>
    </message>
    <message>
        <source>map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa</translation>
    </message>
    <message>
        <source>right</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">derecho</translation>
    </message>
    <message>
        <source>left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">izquierdo</translation>
    </message>
    <message>
        <source>top</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">arriba</translation>
    </message>
    <message>
        <source>bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">abajo</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">arriba y abajo</translation>
    </message>
    <message>
        <source>to the right of</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">a la derecha de</translation>
    </message>
    <message>
        <source>above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">por encima de</translation>
    </message>
    <message>
        <source>before</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">por delante de</translation>
    </message>
    <message>
        <source>front</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">delante</translation>
    </message>
    <message>
        <source>back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">detrás</translation>
    </message>
    <message>
        <source>up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">abajo</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unidades desconocidas</translation>
    </message>
    <message>
        <source>the air around the body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el aire alrededor del cuerpo</translation>
    </message>
    <message>
        <source>fat</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la grasa</translation>
    </message>
    <message>
        <source>muscle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">el músculo</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">medicina nuclear</translation>
    </message>
    <message>
        <source>counts down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">cuenta hacia atrás</translation>
    </message>
    <message>
        <source>is in no order</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin orden</translation>
    </message>
    <message>
        <source>a file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un archivo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">una carpeta</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un archivo o una carpeta</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">otra cosa</translation>
    </message>
    <message>
        <source>a device</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un dispositivo</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">una tubería</translation>
    </message>
    <message>
        <source>a socket</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un socket</translation>
    </message>
    <message>
        <source>planar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar</translation>
    </message>
    <message>
        <source>planar dynamic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar dinámica</translation>
    </message>
    <message>
        <source>planar gated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar sincronizada</translation>
    </message>
    <message>
        <source>planar whole-body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar de cuerpo entero</translation>
    </message>
    <message>
        <source>raw projection (TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">proyecciones sin procesar (TOMO)</translation>
    </message>
    <message>
        <source>raw gated projection (GATED TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">proyecciones sincronizadas sin procesar (GATED TOMO)</translation>
    </message>
    <message>
        <source>gated reconstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">reconstruida sincronizada</translation>
    </message>
    <message>
        <source>lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pulmones</translation>
    </message>
    <message>
        <source>lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lóbulos</translation>
    </message>
    <message>
        <source>regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">regiones</translation>
    </message>
    <message>
        <source>The segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento</translation>
    </message>
    <message>
        <source>The defect segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de los defectos</translation>
    </message>
    <message>
        <source>The segment of low or high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de función baja o alta</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de los émbolos</translation>
    </message>
    <message>
        <source>predicted FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 teórico</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventrículo derecho</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventrículo izquierdo</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tronco pulmonar</translation>
    </message>
    <message>
        <source>its publisher states</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">según su editor</translation>
    </message>
    <message>
        <source>was recorded at the first download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">registrada en la primera descarga</translation>
    </message>
    <message>
        <source>Trained on simulated data; not for clinical use.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entrenado con datos simulados; no para uso clínico.</translation>
    </message>
    <message>
        <source>Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Solo para investigación.</translation>
    </message>
    <message>
        <source>enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">realce</translation>
    </message>
    <message>
        <source>noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ruido</translation>
    </message>
    <message>
        <source>slice spacing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">separación de cortes</translation>
    </message>
    <message>
        <source>pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">píxeles</translation>
    </message>
    <message>
        <source>height of the lungs in the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">altura de los pulmones en el estudio</translation>
    </message>
    <message>
        <source>median of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mediana de los pulmones</translation>
    </message>
    <message>
        <source>contrast within the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contraste dentro de los pulmones</translation>
    </message>
    <message>
        <source>Analysing the CT at low resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Analizando la TC a baja resolución</translation>
    </message>
    <message>
        <source>Applying the motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aplicando la corrección de movimiento</translation>
    </message>
    <message>
        <source>Asking the network which lung is lost</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La red busca el pulmón perdido</translation>
    </message>
    <message>
        <source>Averaging over SPECT voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Promediando sobre los vóxeles del SPECT</translation>
    </message>
    <message>
        <source>Back to the CT&apos;s grid</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">De vuelta a la cuadrícula de la TC</translation>
    </message>
    <message>
        <source>CTPA checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angio-TC comprobada</translation>
    </message>
    <message>
        <source>Checking the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comprobando los lóbulos</translation>
    </message>
    <message>
        <source>Checking the registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comprobando el registro</translation>
    </message>
    <message>
        <source>Closing the lungs over their vessels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cerrando los pulmones sobre sus vasos</translation>
    </message>
    <message>
        <source>Comparing the CT with the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparando la TC con la serie</translation>
    </message>
    <message>
        <source>Computed the perfusion maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapas de perfusión calculados</translation>
    </message>
    <message>
        <source>Core and penumbra ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo y penumbra listos</translation>
    </message>
    <message>
        <source>Cutting 3 mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Creando cortes de 3 mm</translation>
    </message>
    <message>
        <source>DICOM series read</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie DICOM leída</translation>
    </message>
    <message>
        <source>Deconvolving</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deconvolucionando</translation>
    </message>
    <message>
        <source>Defects quantified</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos cuantificados</translation>
    </message>
    <message>
        <source>Differential perfusion computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión diferencial calculada</translation>
    </message>
    <message>
        <source>Dividing the lungs into regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dividiendo los pulmones en regiones</translation>
    </message>
    <message>
        <source>Dividing the lungs into zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dividiendo los pulmones en zonas</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Creando el informe</translation>
    </message>
    <message>
        <source>Emboli measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos medidos</translation>
    </message>
    <message>
        <source>Enhancing the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Realzando los pulmones</translation>
    </message>
    <message>
        <source>Exporting and verifying</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportando y verificando</translation>
    </message>
    <message>
        <source>Finding connected defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando defectos conexos</translation>
    </message>
    <message>
        <source>Finding small islands</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando islotes pequeños</translation>
    </message>
    <message>
        <source>Finding the lobes (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando los lóbulos (lungmask)</translation>
    </message>
    <message>
        <source>Finding the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando los pulmones</translation>
    </message>
    <message>
        <source>Finding the lungs (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando los pulmones (lungmask)</translation>
    </message>
    <message>
        <source>Finding the mid-sagittal plane</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando el plano mediosagital</translation>
    </message>
    <message>
        <source>Finding the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Determinando el umbral</translation>
    </message>
    <message>
        <source>Fitting the lungs to each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ajustando los pulmones entre sí</translation>
    </message>
    <message>
        <source>Indexing core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexando núcleo y penumbra</translation>
    </message>
    <message>
        <source>Indexing the lung voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexando los vóxeles pulmonares</translation>
    </message>
    <message>
        <source>Indexing the tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexando el tejido</translation>
    </message>
    <message>
        <source>Interval ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalo listo</translation>
    </message>
    <message>
        <source>Iodine map prepared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo preparado</translation>
    </message>
    <message>
        <source>Iodine map ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo listo</translation>
    </message>
    <message>
        <source>Keeping lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservando pulmones y corazón</translation>
    </message>
    <message>
        <source>Laying the lungs over each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Superponiendo los pulmones</translation>
    </message>
    <message>
        <source>Listing the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Enumerando los candidatos</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargando el modelo</translation>
    </message>
    <message>
        <source>Loading the weights</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargando los pesos</translation>
    </message>
    <message>
        <source>Loading the weights (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargando los pesos (lungmask)</translation>
    </message>
    <message>
        <source>Lobes found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos encontrados</translation>
    </message>
    <message>
        <source>Low and high function segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja y alta segmentadas</translation>
    </message>
    <message>
        <source>Lungs measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones medidos</translation>
    </message>
    <message>
        <source>Lungs registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones registrados</translation>
    </message>
    <message>
        <source>Lungs segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones segmentados</translation>
    </message>
    <message>
        <source>Making the virtual non-contrast image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Creando la imagen virtual sin contraste</translation>
    </message>
    <message>
        <source>Marking the lungs and the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Marcando pulmones y corazón</translation>
    </message>
    <message>
        <source>Matching lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emparejando las lesiones</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo</translation>
    </message>
    <message>
        <source>Measuring coverage and enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo cobertura y realce</translation>
    </message>
    <message>
        <source>Measuring distances to pleura, fissures and diaphragm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo las distancias a pleura, cisuras y diafragma</translation>
    </message>
    <message>
        <source>Measuring shape and place</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo forma y posición</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo la alineación</translation>
    </message>
    <message>
        <source>Measuring the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo los candidatos</translation>
    </message>
    <message>
        <source>Measuring the map&apos;s noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo el ruido del mapa</translation>
    </message>
    <message>
        <source>Measuring the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Midiendo las regiones</translation>
    </message>
    <message>
        <source>Perfusion mapped</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión cartografiada</translation>
    </message>
    <message>
        <source>Placing the map on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Colocando el mapa sobre la TC</translation>
    </message>
    <message>
        <source>Placing the maps on the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Colocando los mapas sobre el estudio</translation>
    </message>
    <message>
        <source>Prepared the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie preparada</translation>
    </message>
    <message>
        <source>Preparing CT and SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preparando TC y SPECT</translation>
    </message>
    <message>
        <source>Preparing both scans</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preparando ambos estudios</translation>
    </message>
    <message>
        <source>Preparing the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preparando la TC</translation>
    </message>
    <message>
        <source>Preparing the CT (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preparando la TC (nnU-Net)</translation>
    </message>
    <message>
        <source>Putting the scan on the network&apos;s time points and pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Llevando el estudio a los tiempos y píxeles de la red</translation>
    </message>
    <message>
        <source>Read the dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie dinámica leída</translation>
    </message>
    <message>
        <source>Reading the CT around the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo la TC alrededor de los defectos</translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Leyendo las regiones</translation>
    </message>
    <message>
        <source>Refining the lungs at full resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Refinando los pulmones a resolución completa</translation>
    </message>
    <message>
        <source>Registering the SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrando el SPECT</translation>
    </message>
    <message>
        <source>SPECT registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT registrado</translation>
    </message>
    <message>
        <source>Scans compared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estudios comparados</translation>
    </message>
    <message>
        <source>Searching for emboli upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscando émbolos proximales</translation>
    </message>
    <message>
        <source>Segmenting (MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentando (MONAI)</translation>
    </message>
    <message>
        <source>Segmenting (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentando (nnU-Net)</translation>
    </message>
    <message>
        <source>Segmenting the region and detecting the bolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentando la región y detectando el bolo</translation>
    </message>
    <message>
        <source>Selecting the parenchyma</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seleccionando el parénquima</translation>
    </message>
    <message>
        <source>Separating iodine from tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Separando el yodo del tejido</translation>
    </message>
    <message>
        <source>Separating right and left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Separando pulmón derecho e izquierdo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizando</translation>
    </message>
    <message>
        <source>Smoothing the iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizando el mapa de yodo</translation>
    </message>
    <message>
        <source>Smoothing the map by less and by more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suavizando el mapa menos y más</translation>
    </message>
    <message>
        <source>Starting MONAI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Iniciando MONAI</translation>
    </message>
    <message>
        <source>Starting nnU-Net</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Iniciando nnU-Net</translation>
    </message>
    <message>
        <source>Surroundings of the defects measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entorno de los defectos medido</translation>
    </message>
    <message>
        <source>Taking the rim of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tomando el borde del pulmón</translation>
    </message>
    <message>
        <source>Threshold index ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Índice de umbral listo</translation>
    </message>
    <message>
        <source>TotalSegmentator</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator</translation>
    </message>
    <message>
        <source>Tracking the airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siguiendo las vías aéreas</translation>
    </message>
    <message>
        <source>Tracking the arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siguiendo las arterias</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escribiendo y releyendo</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escrito</translation>
    </message>
    <message>
        <source>earlier</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">anterior</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">posterior</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nuevo</translation>
    </message>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">resuelto</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no evaluable</translation>
    </message>
    <message>
        <source>no unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin unidad</translation>
    </message>
    <message>
        <source>both lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ambos pulmones</translation>
    </message>
    <message>
        <source>right apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apical derecho</translation>
    </message>
    <message>
        <source>right middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">medio derecho</translation>
    </message>
    <message>
        <source>right basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal derecho</translation>
    </message>
    <message>
        <source>left apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apical izquierdo</translation>
    </message>
    <message>
        <source>left middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">medio izquierdo</translation>
    </message>
    <message>
        <source>left basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal izquierdo</translation>
    </message>
</context>
<context>
    <name>PEDetection</name>
    <message>
        <source>CT pulmonary angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angiotomografía pulmonar</translation>
    </message>
    <message>
        <source>CTPA:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ATC pulmonar:</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ATC pulmonar</translation>
    </message>
    <message>
        <source>Contrast-enhanced chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de tórax con contraste en unidades Hounsfield</translation>
    </message>
    <message>
        <source>Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comprobar ATC, marcar pulmones y corazón</translation>
    </message>
    <message>
        <source>Cancel: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Comprobar ATC, marcar pulmones y corazón</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar el cálculo; la escena no cambia</translation>
    </message>
    <message>
        <source>Progress: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Comprobar ATC, marcar pulmones y corazón</translation>
    </message>
    <message>
        <source>Probability of embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilidad de embolia</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo:</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo</translation>
    </message>
    <message>
        <source>Installed detection models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos de detección instalados</translation>
    </message>
    <message>
        <source>Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Detectar embolia</translation>
    </message>
    <message>
        <source>Cancel: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Detectar embolia</translation>
    </message>
    <message>
        <source>Progress: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Detectar embolia</translation>
    </message>
    <message>
        <source>Slice threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral por corte:</translation>
    </message>
    <message>
        <source>Slice threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral por corte</translation>
    </message>
    <message>
        <source>Slices with at least this probability are positive; the line in the plot follows</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los cortes con al menos esta probabilidad son positivos; la línea del gráfico sigue</translation>
    </message>
    <message>
        <source>Patient threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral por paciente:</translation>
    </message>
    <message>
        <source>Patient threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral por paciente</translation>
    </message>
    <message>
        <source>The patient is positive at this probability or above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El paciente es positivo a partir de esta probabilidad</translation>
    </message>
    <message>
        <source>Plot of the slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico de probabilidades por corte</translation>
    </message>
    <message>
        <source>Click a point to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haga clic en un punto para mostrar su corte</translation>
    </message>
    <message>
        <source>Slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilidades por corte</translation>
    </message>
    <message>
        <source>Click a row to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haga clic en una fila para mostrar su corte</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos de terceros: lóbulos, arterias, émbolos</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos por:</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos por</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos para esta estructura: primero los instalados, después los descargables</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos:</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos copiado a este equipo, para usar sin red; solo se acepta si su suma de verificación coincide</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suma de verificación del archivo publicado, o dada por un colega que lo descargó</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargar y ejecutar ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pide confirmación antes de descargar nada</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ejecutar</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Ejecutar</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar; una descarga parcial se conserva y se reanuda la próxima vez</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Ejecutar</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargados:</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargados</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos descargados en este equipo, con su tamaño en disco</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eliminar modelos descargados</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Borrar de este equipo el modelo mostrado arriba, tras confirmación</translation>
    </message>
    <message>
        <source>Third-party segmentation model (nnU-Net, MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo de segmentación de terceros (nnU-Net, MONAI)</translation>
    </message>
    <message>
        <source>Third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo de terceros</translation>
    </message>
    <message>
        <source>Model registered on this computer, or a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelo registrado en este equipo, o una carpeta</translation>
    </message>
    <message>
        <source>Model folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta del modelo:</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta del modelo</translation>
    </message>
    <message>
        <source>Folder of a trained nnU-Net v2 model (with plans.json and fold_0), or of a MONAI bundle (with configs and models)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta de un modelo nnU-Net v2 entrenado (con plans.json y fold_0), o de un paquete MONAI (con configs y models)</translation>
    </message>
    <message>
        <source>I trust it: it can run any program on this computer</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Confío en él: puede ejecutar cualquier programa en este equipo</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Marque solo para un modelo de una fuente de la que instalaría software</translation>
    </message>
    <message>
        <source>Registered as trusted on this computer; its checksum is verified before it runs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrado como fiable en este equipo; su suma de verificación se comprueba antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dispositivo:</translation>
    </message>
    <message>
        <source>Device of the third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dispositivo del modelo de terceros</translation>
    </message>
    <message>
        <source>Device on which the model runs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dispositivo en el que se ejecuta el modelo</translation>
    </message>
    <message>
        <source>Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar con este modelo</translation>
    </message>
    <message>
        <source>Cancel: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Segmentar con este modelo</translation>
    </message>
    <message>
        <source>Progress: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Segmentar con este modelo</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos:</translation>
    </message>
    <message>
        <source>Segmentation of emboli: from an integrated model, from another tool, or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación de émbolos: de un modelo integrado, de otra herramienta o manual</translation>
    </message>
    <message>
        <source>From model or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">De modelo o manual</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear émbolos</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear ...</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos que segmentan los émbolos en la TC</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos</translation>
    </message>
    <message>
        <source>Lobe segmentation; if none is given, emboli are listed by lung zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación de los lóbulos; sin ella, los émbolos se listan por zona pulmonar</translation>
    </message>
    <message>
        <source>Lung zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonas pulmonares</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear lóbulos</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos que segmentan los lóbulos en la TC</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de etiquetas de los lóbulos</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir un mapa de etiquetas en segmentación y usarla</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Usar un mapa de etiquetas ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Asignar significado a los segmentos de los lóbulos</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de los lóbulos</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de la herramienta que hizo la segmentación</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado de los segmentos de los lóbulos</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado anatómico de cada segmento; se guarda con la escena</translation>
    </message>
    <message>
        <source>Arteries:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias:</translation>
    </message>
    <message>
        <source>Arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias</translation>
    </message>
    <message>
        <source>Pulmonary artery segmentation, from which embolus level and obstruction are estimated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación de las arterias pulmonares, de la que se estiman el nivel de los émbolos y la obstrucción</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No disponible</translation>
    </message>
    <message>
        <source>Create pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear arterias pulmonares</translation>
    </message>
    <message>
        <source>Models that segment the pulmonary arteries on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos que segmentan las arterias pulmonares en la TC</translation>
    </message>
    <message>
        <source>List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Listar émbolos</translation>
    </message>
    <message>
        <source>Cancel: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Listar émbolos</translation>
    </message>
    <message>
        <source>Progress: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Listar émbolos</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral:</translation>
    </message>
    <message>
        <source>Embolus probability threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de probabilidad de émbolo</translation>
    </message>
    <message>
        <source>Embolus probability threshold: voxels at or above it are embolus. The segment updates while dragging, the list on release</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de probabilidad de émbolo: los vóxeles que lo alcanzan son émbolo. El segmento sigue al arrastrar, la lista al soltar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of threshold, painting or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer el último cambio de umbral, dibujo o decisión (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer el cambio deshecho (Ctrl+Y)</translation>
    </message>
    <message>
        <source>List of emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lista de émbolos</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the embolus; checked emboli are counted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haga clic en una fila para centrar las vistas en el émbolo; los émbolos marcados se cuentan</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Previous embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolo anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Next embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolo siguiente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Keep as embolus and go to the next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservar como émbolo e ir al siguiente</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Exclude from segment and results: no embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Excluir del segmento y de los resultados: no es émbolo</translation>
    </message>
    <message>
        <source>Bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cajas delimitadoras</translation>
    </message>
    <message>
        <source>Show the bounding boxes of emboli predicted by the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mostrar las cajas delimitadoras de émbolos predichas por el modelo</translation>
    </message>
    <message>
        <source>List of bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lista de cajas delimitadoras</translation>
    </message>
    <message>
        <source>Click a row to centre the views on its box; checked boxes are shown</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haga clic en una fila para centrar las vistas en su caja; las cajas marcadas se muestran</translation>
    </message>
    <message>
        <source>Edits of the emboli in the Segment Editor update the list.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los cambios de los émbolos en el editor de segmentos actualizan la lista.</translation>
    </message>
    <message>
        <source>Obstruction score by segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Puntuación de obstrucción por segmento</translation>
    </message>
    <message>
        <source>State of each segmental artery; a proximal embolus counts in every segment downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estado de cada arteria segmentaria; un émbolo proximal cuenta en cada segmento distal</translation>
    </message>
    <message>
        <source>Right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón derecho</translation>
    </message>
    <message>
        <source>RV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VD:</translation>
    </message>
    <message>
        <source>Line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del ventrículo derecho</translation>
    </message>
    <message>
        <source>Line across the right ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del ventrículo derecho, donde es más ancho en un corte axial</translation>
    </message>
    <message>
        <source>No line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin línea</translation>
    </message>
    <message>
        <source>Draw line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibujar la línea a través del ventrículo derecho</translation>
    </message>
    <message>
        <source>Draw</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibujar</translation>
    </message>
    <message>
        <source>Place the two points of this line with the next two clicks in a slice view</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Colocar los dos puntos de esta línea con los dos próximos clics en un corte</translation>
    </message>
    <message>
        <source>LV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VI:</translation>
    </message>
    <message>
        <source>Line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del ventrículo izquierdo</translation>
    </message>
    <message>
        <source>Line across the left ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del ventrículo izquierdo, donde es más ancho en un corte axial</translation>
    </message>
    <message>
        <source>Draw line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibujar la línea a través del ventrículo izquierdo</translation>
    </message>
    <message>
        <source>Pulmonary trunk:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tronco pulmonar:</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del tronco pulmonar</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk, at its bifurcation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través del tronco pulmonar, en su bifurcación</translation>
    </message>
    <message>
        <source>Draw line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibujar la línea a través del tronco pulmonar</translation>
    </message>
    <message>
        <source>Ascending aorta:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aorta ascendente:</translation>
    </message>
    <message>
        <source>Line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través de la aorta ascendente</translation>
    </message>
    <message>
        <source>Line across the ascending aorta, on the slice of the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Línea a través de la aorta ascendente, en el corte del tronco pulmonar</translation>
    </message>
    <message>
        <source>Draw line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibujar la línea a través de la aorta ascendente</translation>
    </message>
    <message>
        <source>Heart:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón:</translation>
    </message>
    <message>
        <source>Segmentation of the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación del corazón</translation>
    </message>
    <message>
        <source>Segmentation with the ventricles and the pulmonary trunk, e.g. TotalSegmentator&apos;s heart chambers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentación con los ventrículos y el tronco pulmonar, p. ej. las cavidades cardíacas de TotalSegmentator</translation>
    </message>
    <message>
        <source>No segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin segmentación</translation>
    </message>
    <message>
        <source>Propose</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proponer</translation>
    </message>
    <message>
        <source>Place the lines automatically from the segmentation; they can be adjusted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Colocar las líneas automáticamente a partir de la segmentación; se pueden ajustar</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Check the CTPA to see its coverage and enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compruebe la ATC para ver su cobertura y realce.</translation>
    </message>
    <message>
        <source>Findings on this CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hallazgos de esta ATC</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restablece cada ajuste de este panel a su valor predeterminado; las entradas, los datos del paciente y los resultados se conservan</translation>
    </message>
    <message>
        <source>PE Detection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PE Detection</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los métodos se citan en el README de la extensión LungPerfusion.</translation>
    </message>
    <message>
        <source>Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an estimate of obstruction where the pulmonary arteries are given. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comprueba una angiotomografía pulmonar (cobertura, grosor de corte, realce) y marca pulmones y corazón, la parte en la que se buscan émbolos. Con un modelo instalado: probabilidad de embolia en cada corte de 3 mm y en el estudio; con un modelo integrado, también émbolos como segmento y cajas. Lista los émbolos de cualquier segmento, con niveles y una estimación de la obstrucción si se dan las arterias pulmonares. Solo para investigación.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentación, tutoriales y límites de este módulo</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical derecha</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media derecha</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal derecha</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical izquierda</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media izquierda</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal izquierda</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vías aéreas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tráquea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Venas pulmonares</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón no aireado</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Derrame pleural</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
</context>
<context>
    <name>PerfusionDefectQuant</name>
    <message>
        <source>Saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectura guardada</translation>
    </message>
    <message>
        <source>Maps in this scene with a saved reading that is not shown yet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapas de esta escena con una lectura guardada que aún no se muestra</translation>
    </message>
    <message>
        <source>Resume saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reanudar lectura</translation>
    </message>
    <message>
        <source>The scene holds an analysis with its threshold, decisions and reader sessions: recompute what is not saved and continue from there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La escena contiene un análisis con su umbral, decisiones y sesiones de lectura: recalcular lo no guardado y continuar desde ahí</translation>
    </message>
    <message>
        <source>Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entrada</translation>
    </message>
    <message>
        <source>Perfusion source:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fuente de perfusión:</translation>
    </message>
    <message>
        <source>Perfusion source</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fuente de perfusión</translation>
    </message>
    <message>
        <source>Iodine map from the scanner, low- and high-kVp images of a dual-energy acquisition, or a perfusion map predicted by Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo del escáner, imágenes de kVp bajo y alto de una adquisición de doble energía, o mapa de perfusión predicho por Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par de doble energía (kVp bajo y alto)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión predicho</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa:</translation>
    </message>
    <message>
        <source>Map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa</translation>
    </message>
    <message>
        <source>Iodine map in mg/mL or HU, or a predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo en mg/mL o UH, o mapa de perfusión predicho</translation>
    </message>
    <message>
        <source>Units:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidades:</translation>
    </message>
    <message>
        <source>Units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidades</translation>
    </message>
    <message>
        <source>Units of the iodine map; required if the volume does not state them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidades del mapa de yodo; necesarias si el volumen no las indica</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Como indica el volumen</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mg/mL</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">UH</translation>
    </message>
    <message>
        <source>Low kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp bajo:</translation>
    </message>
    <message>
        <source>Low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp bajo</translation>
    </message>
    <message>
        <source>The acquisition at the lower tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La adquisición con la tensión de tubo más baja, en UH</translation>
    </message>
    <message>
        <source>High kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp alto:</translation>
    </message>
    <message>
        <source>High kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de kVp alto</translation>
    </message>
    <message>
        <source>The acquisition at the higher tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La adquisición con la tensión de tubo más alta, en UH</translation>
    </message>
    <message>
        <source>Tube voltages:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensiones de tubo:</translation>
    </message>
    <message>
        <source>Tube voltage of the low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensión de tubo de la TC de kVp bajo</translation>
    </message>
    <message>
        <source> kVp</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the low-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensión de tubo de la TC de baja energía</translation>
    </message>
    <message>
        <source>Tube voltage of the high kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensión de tubo de la TC de kVp alto</translation>
    </message>
    <message>
        <source>Tube voltage of the high-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensión de tubo de la TC de alta energía</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC:</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC</translation>
    </message>
    <message>
        <source>Chest CT of the same acquisition, on which the lungs are segmented; not needed with a dual-energy pair</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de tórax de la misma adquisición, en la que se segmentan los pulmones; no hace falta con un par de doble energía</translation>
    </message>
    <message>
        <source>Dual-energy pair or regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par de doble energía o regiones</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regiones:</translation>
    </message>
    <message>
        <source>Regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regiones</translation>
    </message>
    <message>
        <source>Lobes or lungs; if none are given, the lungs are segmented on the CT and divided into zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos o pulmones; sin ellos, los pulmones se segmentan en la TC y se dividen en zonas de igual volumen</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonas de igual volumen</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear lóbulos</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear ...</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos que segmentan los lóbulos en la TC</translation>
    </message>
    <message>
        <source>Label map with regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de etiquetas de las regiones</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir un mapa de etiquetas en segmentación y usarla</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Usar un mapa de etiquetas ...</translation>
    </message>
    <message>
        <source>Assign meanings to the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Asignar significado a los segmentos de las regiones</translation>
    </message>
    <message>
        <source>Label numbering of the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de las regiones</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numeración de etiquetas de la herramienta que hizo la segmentación</translation>
    </message>
    <message>
        <source>Meanings of the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado de los segmentos de las regiones</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Significado anatómico de cada segmento; se guarda con la escena</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos:</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Emboli, for instance from PE Detection, with the pulmonary arteries if available: a defect downstream of an embolus is proposed to be kept. Emboli of a model count with its probability, those of a segmentation as certain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos, por ejemplo de PE Detection, con las arterias pulmonares si las hay: un defecto distal a un émbolo se propone conservar. Los émbolos de un modelo cuentan con su probabilidad, los de una segmentación como seguros</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No disponible</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Crear émbolos</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos que segmentan los émbolos en la TC</translation>
    </message>
    <message>
        <source>Threshold rule:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regla de umbral:</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral automático</translation>
    </message>
    <message>
        <source>Rule for the automatic threshold, which can be adjusted afterwards</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regla del umbral automático, que después puede ajustarse</translation>
    </message>
    <message>
        <source>Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantificar defectos de perfusión</translation>
    </message>
    <message>
        <source>Cancel: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Cuantificar defectos de perfusión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar el cálculo; la escena no cambia</translation>
    </message>
    <message>
        <source>Progress: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Cuantificar defectos de perfusión</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos de terceros: lóbulos, arterias, émbolos</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos por:</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos por</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos para esta estructura: primero los instalados, después los descargables</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos:</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Archivo de pesos copiado a este equipo, para usar sin red; solo se acepta si su suma de verificación coincide</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256:</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suma de verificación del archivo publicado, o dada por un colega que lo descargó</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargar y ejecutar ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pide confirmación antes de descargar nada</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ejecutar</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Ejecutar</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar; una descarga parcial se conserva y se reanuda la próxima vez</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Ejecutar</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargados:</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargados</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelos descargados en este equipo, con su tamaño en disco</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eliminar modelos descargados</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Borrar de este equipo el modelo mostrado arriba, tras confirmación</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral</translation>
    </message>
    <message>
        <source>Quantify perfusion defects to see the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantifique los defectos de perfusión para ver los resultados.</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs or of a reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad del mapa, o porcentaje de un valor de referencia de los pulmones o de una región de referencia</translation>
    </message>
    <message>
        <source>Defect threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de defecto:</translation>
    </message>
    <message>
        <source>Defect threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de defecto</translation>
    </message>
    <message>
        <source>Voxels below this value are perfusion defect; table and overlay update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los vóxeles por debajo de este valor son defecto de perfusión; tabla y superposición siguen al arrastrar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automático</translation>
    </message>
    <message>
        <source>Return to the automatic threshold; excluded candidates stay excluded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volver al umbral automático; los candidatos excluidos siguen excluidos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change of threshold or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deshacer el último cambio de umbral o decisión (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehacer el cambio deshecho (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lower limit, reference region, presets</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Límite inferior, región de referencia, preajustes</translation>
    </message>
    <message>
        <source>Lower limit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Límite inferior:</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Límite inferior</translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin límite inferior</translation>
    </message>
    <message>
        <source>Voxels below this value are not counted as defect, for instance air trapping or bullae</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los vóxeles por debajo de este valor no cuentan como defecto, por ejemplo atrapamiento aéreo o bullas</translation>
    </message>
    <message>
        <source>Reference region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región de referencia:</translation>
    </message>
    <message>
        <source>Reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región de referencia</translation>
    </message>
    <message>
        <source>Segment drawn in normally perfused lung; its mean is the reference for the unit “% of reference region”</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmento dibujado en pulmón con perfusión normal; su media es la referencia de la unidad «% de la región de referencia»</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preajuste:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preajuste</translation>
    </message>
    <message>
        <source>Select saved limits, or type a name to save the current limits</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija límites guardados, o escriba un nombre para guardar los actuales</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Guardar preajuste</translation>
    </message>
    <message>
        <source>Save the current limits under the name above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Guardar los límites actuales con el nombre de arriba</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Borrar preajuste</translation>
    </message>
    <message>
        <source>Delete the preset of this name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Borrar el preajuste de este nombre</translation>
    </message>
    <message>
        <source>Content of the plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenido del gráfico</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Histograma</translation>
    </message>
    <message>
        <source>Defect per slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defecto por corte</translation>
    </message>
    <message>
        <source>Plot of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gráfico del mapa</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resultados</translation>
    </message>
    <message>
        <source>Perfusion defects by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión por región</translation>
    </message>
    <message>
        <source>Results of each region at the current and at the automatic threshold; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resultados de cada región con el umbral actual y el automático; la tabla también está en la escena</translation>
    </message>
    <message>
        <source>Show map over CT, with plot and table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa sobre TC, con gráfico y tabla</translation>
    </message>
    <message>
        <source>View layout: three slices with the map over the CT and its colour legend, the plot and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Disposición: tres cortes con el mapa sobre la TC y su leyenda de color, el gráfico y la tabla</translation>
    </message>
    <message>
        <source>Candidate defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos candidatos</translation>
    </message>
    <message>
        <source>Update candidates automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actualizar candidatos automáticamente</translation>
    </message>
    <message>
        <source>Separate the defects into candidates whenever the threshold is released</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Separar los defectos en candidatos al soltar el umbral</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Buscar candidatos</translation>
    </message>
    <message>
        <source>Cancel: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: Buscar candidatos</translation>
    </message>
    <message>
        <source>Progress: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: Buscar candidatos</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the candidate; checked candidates count as perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haga clic en una fila para centrar las vistas en el candidato; los candidatos marcados cuentan como defectos de perfusión</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anterior</translation>
    </message>
    <message>
        <source>Previous candidate (Ctrl+Up)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Candidato anterior (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siguiente</translation>
    </message>
    <message>
        <source>Next candidate (Ctrl+Down)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Candidato siguiente (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservar</translation>
    </message>
    <message>
        <source>Keep this candidate as a perfusion defect (Ctrl+K)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservar este candidato como defecto de perfusión (Ctrl+K)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Exclude this candidate from the results: no perfusion defect (Ctrl+D)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Excluir este candidato de los resultados: no es defecto de perfusión (Ctrl+D)</translation>
    </message>
    <message>
        <source>Proposals by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuestas por:</translation>
    </message>
    <message>
        <source>Proposals by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuestas por</translation>
    </message>
    <message>
        <source>What proposes to keep or exclude a candidate: its measures, or a network that sees the whole lung and needs the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qué propone conservar o excluir un candidato: sus medidas, o una red que ve todo el pulmón y necesita la TC</translation>
    </message>
    <message>
        <source>Score threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de puntuación:</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umbral de puntuación</translation>
    </message>
    <message>
        <source>Candidates with at least this score are proposed to be kept; a lower value keeps more. The score ranks candidates; it is not a probability of embolism.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los candidatos con al menos esta puntuación se proponen conservar; un valor menor conserva más. La puntuación ordena candidatos; no es una probabilidad de embolia.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aceptar todas las propuestas</translation>
    </message>
    <message>
        <source>Apply the proposal to every candidate without a manual decision</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aplicar la propuesta a cada candidato sin decisión manual</translation>
    </message>
    <message>
        <source>Point at a defect in a slice view and press Ctrl+E to select it. Edits in the Segment Editor update the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Señale un defecto en un corte y pulse Ctrl+E para elegirlo. Los cambios en el editor de segmentos actualizan los resultados.</translation>
    </message>
    <message>
        <source>Reader session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sesión de lectura</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector:</translation>
    </message>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector</translation>
    </message>
    <message>
        <source>initials</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">iniciales</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nombre o iniciales del lector</translation>
    </message>
    <message>
        <source>Patient:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paciente:</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paciente</translation>
    </message>
    <message>
        <source>case number</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">número de caso</translation>
    </message>
    <message>
        <source>Case number for the table of readings; do not enter a name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Número de caso para la tabla de lecturas; no introduzca un nombre</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Empezar lectura</translation>
    </message>
    <message>
        <source>Start the timer; decisions of earlier readers are stored and hidden</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Iniciar el cronómetro; las decisiones de lectores anteriores se guardan y se ocultan</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Terminar y guardar</translation>
    </message>
    <message>
        <source>Stop the timer and save this reading in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Detener el cronómetro y guardar esta lectura en la escena</translation>
    </message>
    <message>
        <source>Blinded: hide other readings until this one is finished</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ciego: ocultar otras lecturas hasta terminar esta</translation>
    </message>
    <message>
        <source>The numbers and decisions of other readers are not shown to a reader who has not finished this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los números y decisiones de otros no se muestran a un lector que no ha terminado este paciente</translation>
    </message>
    <message>
        <source>Readings</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecturas</translation>
    </message>
    <message>
        <source>Readings in this scene; hidden during a reading session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecturas de esta escena; ocultas durante una sesión</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seguimiento</translation>
    </message>
    <message>
        <source>Earlier map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa anterior:</translation>
    </message>
    <message>
        <source>Earlier map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa anterior</translation>
    </message>
    <message>
        <source>Iodine map, SPECT (registered to its CT) or perfusion map of the earlier scan; the later scan is the one selected under Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo, SPECT (registrado con su TC) o mapa de perfusión del estudio anterior; el posterior es el elegido en Entrada</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno</translation>
    </message>
    <message>
        <source>Earlier CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC anterior:</translation>
    </message>
    <message>
        <source>Earlier CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC anterior</translation>
    </message>
    <message>
        <source>Chest CT of the earlier scan, by which the lungs are registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TC de tórax del estudio anterior, por la que se registran los pulmones</translation>
    </message>
    <message>
        <source>Earlier regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regiones anteriores:</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regiones anteriores</translation>
    </message>
    <message>
        <source>Lobes or lungs of the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos o pulmones del estudio anterior</translation>
    </message>
    <message>
        <source>Earlier emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos anteriores:</translation>
    </message>
    <message>
        <source>Earlier emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos anteriores</translation>
    </message>
    <message>
        <source>Emboli of the earlier scan; they are compared where the later scan has some as well</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos del estudio anterior; se comparan si el posterior también los tiene</translation>
    </message>
    <message>
        <source>Compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparar con el estudio anterior</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrar los pulmones, medir ambos estudios con una misma regla y decir qué fue de cada lesión</translation>
    </message>
    <message>
        <source>Cancel: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelar: comparar con el estudio anterior</translation>
    </message>
    <message>
        <source>Progress: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progreso: comparar con el estudio anterior</translation>
    </message>
    <message>
        <source>Use current transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Usar la transformación actual</translation>
    </message>
    <message>
        <source>Compare with the transforms in the scene, including manual edits, without registering again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparar con las transformaciones de la escena, incluidos los cambios manuales, sin registrar de nuevo</translation>
    </message>
    <message>
        <source>Change of each lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cambio de cada lesión</translation>
    </message>
    <message>
        <source>Change of each lesion; click a row to centre both views on it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cambio de cada lesión; haga clic en una fila para centrar ambas vistas en ella</translation>
    </message>
    <message>
        <source>Change of the defect percentage</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cambio del porcentaje de defecto</translation>
    </message>
    <message>
        <source>Defect percentage of both scans and its change; a change whose interval includes zero is reported as none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Porcentaje de defecto de ambos estudios y su cambio; un cambio cuyo intervalo incluye el cero se informa como ninguno</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lado a lado</translation>
    </message>
    <message>
        <source>Earlier scan on the left, later scan on the right, with linked views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estudio anterior a la izquierda, posterior a la derecha, con vistas enlazadas</translation>
    </message>
    <message>
        <source>Write follow-up report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escribir informe de seguimiento</translation>
    </message>
    <message>
        <source>Report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) in the folder of section Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe de una página (PDF y PNG) en la carpeta de la sección Informe y exportación</translation>
    </message>
    <message>
        <source>Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe y exportación</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carpeta de los archivos exportados</translation>
    </message>
    <message>
        <source>Print patient name and study</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimir nombre del paciente y estudio</translation>
    </message>
    <message>
        <source>From the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">De la jerarquía de sujetos; sin marcar, el informe no contiene identificadores del paciente</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) of the current results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe de una página (PDF y PNG) de los resultados actuales</translation>
    </message>
    <message>
        <source>Readings (CSV)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecturas (CSV)</translation>
    </message>
    <message>
        <source>All readings of this scene as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todas las lecturas de esta escena como tabla</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Concordancia</translation>
    </message>
    <message>
        <source>Reader agreement over the readings of this scene, with tables and figures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Concordancia de los lectores en las lecturas de esta escena, con tablas y figuras</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurar valores predeterminados</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restablece cada ajuste de este panel a su valor predeterminado; las entradas, los datos del paciente y los resultados se conservan</translation>
    </message>
    <message>
        <source>Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantificación de defectos de perfusión</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los métodos se citan en el README de la extensión LungPerfusion.</translation>
    </message>
    <message>
        <source>Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mide defectos de perfusión en un mapa de yodo de doble energía, en las dos energías de una TC de doble energía o en un mapa de perfusión predicho: primero automáticamente, después con el umbral elegido, menos lo excluido. Solo para investigación.</translation>
    </message>
    <message>
        <source>Default</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Por defecto</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentación, tutoriales y límites de este módulo</translation>
    </message>
    <message>
        <source>Fixed: lower limit of normal controls</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fijo: límite inferior de controles normales</translation>
    </message>
    <message>
        <source>Otsu</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Otsu</translation>
    </message>
    <message>
        <source>Two-component Gaussian mixture</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mezcla gaussiana de dos componentes</translation>
    </message>
    <message>
        <source>Mode minus 2 SD of normal lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moda menos 2 DE del pulmón normal</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad de la media del pulmón</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad de la mediana del pulmón</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad del percentil 75 del pulmón</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s most frequent value</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad del valor más frecuente del pulmón</translation>
    </message>
    <message>
        <source>Half of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad del pulmón mejor perfundido</translation>
    </message>
    <message>
        <source>Low function: 66 % of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja: 66 % del percentil 75</translation>
    </message>
    <message>
        <source>For candidate proposals: 85 % of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Para propuestas de candidatos: 85 % del pulmón mejor perfundido</translation>
    </message>
    <message>
        <source>Segment the perfusion defects and measure them in every region, starting anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar los defectos de perfusión y medirlos en cada región, empezando de nuevo</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hay un cálculo en curso.</translation>
    </message>
    <message>
        <source>Load as iodine map into Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargar como mapa de yodo en Perfusion Defect Quantification</translation>
    </message>
</context>
<context>
    <name>panels.analysis</name>
    <message>
        <source>The segmentation of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación de los defectos</translation>
    </message>
    <message>
        <source>The segment of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de los defectos</translation>
    </message>
    <message>
        <source>The table of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de los defectos</translation>
    </message>
    <message>
        <source>Bland-Altman</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman</translation>
    </message>
    <message>
        <source>Readers&apos; distribution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Distribución de los lectores</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena, así que no hay resultado. Cuantifique de nuevo, o reanude la lectura guardada.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, su TC o sus regiones se movieron o cambiaron desde entonces, así que no hay resultado. Cuantifique de nuevo.</translation>
    </message>
    <message>
        <source>The iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de yodo</translation>
    </message>
    <message>
        <source>{name} is quantified; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} está cuantificado; los resultados se muestran al elegir de nuevo el mapa.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, su TC o sus regiones se movieron o cambiaron mientras se cuantificaba. Cuantifique de nuevo.</translation>
    </message>
</context>
<context>
    <name>panels.candidate_search</name>
    <message>
        <source>Network {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Red {name}</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantifique primero los defectos de perfusión.</translation>
    </message>
    <message>
        <source>Separate the defects into candidates, each with a proposal to keep or exclude it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Separar los defectos en candidatos, cada uno con la propuesta de conservarlo o excluirlo</translation>
    </message>
    <message>
        <source>Measures of each candidate</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Medidas de cada candidato</translation>
    </message>
    <message>
        <source>{n} candidates; {dropped} proposed for exclusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} candidatos; {dropped} propuestos para excluir.</translation>
    </message>
</context>
<context>
    <name>panels.candidates</name>
    <message>
        <source>There is no candidate defect at this point.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay defecto candidato en este punto.</translation>
    </message>
    <message>
        <source>Proposed to keep: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuesto conservar: {reason}.</translation>
    </message>
    <message>
        <source>Proposed for exclusion: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuesto excluir: {reason}.</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Media</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuesta</translation>
    </message>
    <message>
        <source>keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">conservar</translation>
    </message>
    <message>
        <source>exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">excluir</translation>
    </message>
    <message>
        <source>little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poco yodo</translation>
    </message>
    <message>
        <source>enough iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">yodo suficiente</translation>
    </message>
    <message>
        <source>deep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">profundo</translation>
    </message>
    <message>
        <source>shallow</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">leve</translation>
    </message>
    <message>
        <source>contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contraste</translation>
    </message>
    <message>
        <source>little contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poco contraste</translation>
    </message>
    <message>
        <source>wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">en cuña</translation>
    </message>
    <message>
        <source>no wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no en cuña</translation>
    </message>
    <message>
        <source>off the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lejos de la pleura</translation>
    </message>
    <message>
        <source>along the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">a lo largo de la pleura</translation>
    </message>
    <message>
        <source>no streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin estrías</translation>
    </message>
    <message>
        <source>streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">estrías</translation>
    </message>
    <message>
        <source>normal tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tejido normal</translation>
    </message>
    <message>
        <source>thin tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tejido tenue</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin explicación</translation>
    </message>
    <message>
        <source>explained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">explicado</translation>
    </message>
    <message>
        <source>much of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gran parte del lóbulo</translation>
    </message>
    <message>
        <source>little of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poca parte del lóbulo</translation>
    </message>
    <message>
        <source>lost elsewhere too</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">perdido también en otras partes</translation>
    </message>
    <message>
        <source>intact elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">intacto en otras partes</translation>
    </message>
    <message>
        <source>clot near</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">émbolo cercano</translation>
    </message>
    <message>
        <source>clot far</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">émbolo lejano</translation>
    </message>
    <message>
        <source>clot upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">émbolo aguas arriba</translation>
    </message>
    <message>
        <source>no clot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sin émbolo</translation>
    </message>
    <message>
        <source>downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">distal</translation>
    </message>
    <message>
        <source>not downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no distal</translation>
    </message>
    <message>
        <source>undecided</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">indeciso</translation>
    </message>
    <message>
        <source>emphysema</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">enfisema</translation>
    </message>
    <message>
        <source>specks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">motas</translation>
    </message>
    <message>
        <source>sheet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lámina</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">consolidación</translation>
    </message>
    <message>
        <source>decided: {by}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">decidido: {by}</translation>
    </message>
    <message>
        <source>{ml:.1f} ml of it were excluded before; click to include them again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml se excluyeron antes; haga clic para incluirlos de nuevo</translation>
    </message>
</context>
<context>
    <name>panels.check</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una angiotomografía pulmonar y elíjala como ATC.</translation>
    </message>
    <message>
        <source>Measure coverage and vascular attenuation, and mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Medir cobertura y atenuación vascular, y marcar pulmones y corazón</translation>
    </message>
    <message>
        <source>The table of the check</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de la comprobación</translation>
    </message>
    <message>
        <source>Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atenuación vascular {hu:.0f} UH; pulmón en {slices:.0f} cortes.</translation>
    </message>
    <message>
        <source>{name} is checked; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} está comprobado; los resultados se muestran al elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; check the CTPA again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; compruebe de nuevo la ATC.</translation>
    </message>
</context>
<context>
    <name>panels.context</name>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa predicho</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mapa de yodo</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Predicho</translation>
    </message>
    <message>
        <source>Iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Yodo</translation>
    </message>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una TC de tórax y elíjala como TC.</translation>
    </message>
    <message>
        <source>Select the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija primero: {map}.</translation>
    </message>
    <message>
        <source>The CT is selected as {map}; select another volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TC está elegida como {map}; elija otro volumen.</translation>
    </message>
</context>
<context>
    <name>panels.differential</name>
    <message>
        <source>zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zonas de igual volumen</translation>
    </message>
    <message>
        <source>Select a SPECT (section SPECT/CT), a predicted map or an iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija un SPECT (sección SPECT/TC), un mapa predicho o un mapa de yodo.</translation>
    </message>
    <message>
        <source>The same volume is selected as two maps.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mismo volumen está elegido como dos mapas.</translation>
    </message>
    <message>
        <source>The table of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de la perfusión diferencial</translation>
    </message>
    <message>
        <source>{first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} menos {second}</translation>
    </message>
    <message>
        <source>mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">media</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Percentage of total by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Porcentaje del total por región</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of every region, and the agreement of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Total, media y porcentaje del total de cada región, y la concordancia de los mapas</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical derecha</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media derecha</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal derecha</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical izquierda</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media izquierda</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal izquierda</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vías aéreas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tráquea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Venas pulmonares</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón no aireado</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Derrame pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
    <message>
        <source>{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} y {second}, {n} regiones: r de las medias {mean:.2f}, de los porcentajes del total {share:.2f}</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay vista de corte disponible.</translation>
    </message>
    <message>
        <source>the lobes of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">los lóbulos de {name}</translation>
    </message>
    <message>
        <source>{maps} over {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{maps} sobre {regions}.</translation>
    </message>
    <message>
        <source>Differential perfusion of {name} is computed; the results are shown when its maps are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La perfusión diferencial de {name} está calculada; los resultados se muestran al elegir de nuevo sus mapas.</translation>
    </message>
    <message>
        <source>; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">; sesgo {bias:+.1f} puntos porcentuales (límites de acuerdo {low:.1f} a {high:.1f}).</translation>
    </message>
    <message>
        <source>Bland-Altman: {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman: {first} menos {second}</translation>
    </message>
    <message>
        <source>The plot {title}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El gráfico {title}</translation>
    </message>
    <message>
        <source>The map {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa {first} menos {second}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute differential perfusion again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; calcule de nuevo la perfusión diferencial.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic</name>
    <message>
        <source>Load a CT perfusion scan and select it as series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una TC de perfusión y elíjala como serie.</translation>
    </message>
    <message>
        <source>The series is not a sequence of several volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La serie no es una secuencia de varios volúmenes.</translation>
    </message>
    <message>
        <source>The maps of {name} are in the scene; their results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los mapas de {name} están en la escena; sus resultados se muestran al elegirla de nuevo.</translation>
    </message>
    <message>
        <source>The table of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de los mapas</translation>
    </message>
    <message>
        <source>The time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La media temporal de la serie</translation>
    </message>
    <message>
        <source>CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CBF, CBV, MTT, TTP y Tmax; núcleo del infarto y penumbra de un cerebro</translation>
    </message>
    <message>
        <source>The segment of the core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento del núcleo</translation>
    </message>
    <message>
        <source>The segment of the penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de la penumbra</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay vista de corte disponible.</translation>
    </message>
    <message>
        <source>The map {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa {name}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; calcule de nuevo los mapas.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_curves</name>
    <message>
        <source>Arterial input and venous output</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIF y VOF</translation>
    </message>
    <message>
        <source>Voxel under the mouse</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vóxel bajo el ratón</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_files</name>
    <message>
        <source>Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija un archivo 4D, o la carpeta de una serie DICOM; o elija una secuencia cargada.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No existe tal archivo o carpeta.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcule primero los mapas.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija una carpeta de salida existente.</translation>
    </message>
    <message>
        <source>Load the scan as a sequence, with the acquisition times of its files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargar el estudio como secuencia, con los tiempos de adquisición de sus archivos</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Informe de una página (PDF y PNG) con mapas, lesiones con los umbrales actuales y métodos, y las curvas como tabla</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} cargado.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escrito: {files}</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_lesions</name>
    <message>
        <source>Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, razón de mismatch {ratio}.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no definido</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Core
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo
ml</translation>
    </message>
    <message>
        <source>Penumbra
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra
ml</translation>
    </message>
    <message>
        <source>Mismatch
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mismatch
ml</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Razón</translation>
    </message>
    <message>
        <source>Brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cerebro</translation>
    </message>
    <message>
        <source>Right hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lado derecho</translation>
    </message>
    <message>
        <source>Left hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lado izquierdo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Total</translation>
    </message>
</context>
<context>
    <name>panels.embolus_boxes</name>
    <message>
        <source>Box</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Caja</translation>
    </message>
    <message>
        <source>Score</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Puntuación</translation>
    </message>
</context>
<context>
    <name>panels.embolus_list</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una angiotomografía pulmonar y elíjala como ATC.</translation>
    </message>
    <message>
        <source>Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija la segmentación de los émbolos; dibújelos en el editor de segmentos, o ejecute un modelo integrado.</translation>
    </message>
    <message>
        <source>Measure every embolus of the segment and the arterial obstruction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Medir cada émbolo del segmento y la obstrucción arterial</translation>
    </message>
    <message>
        <source>{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, sus lóbulos, arterias o émbolos se movieron o cambiaron desde entonces, así que no hay lista. Liste los émbolos de nuevo.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena, así que no hay lista. Ejecute de nuevo el modelo, o liste otro segmento.</translation>
    </message>
    <message>
        <source>Tracking the arteries at the added emboli ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Siguiendo las arterias en los émbolos añadidos ...</translation>
    </message>
    <message>
        <source>The segmentation of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación de los émbolos</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de los émbolos</translation>
    </message>
    <message>
        <source>The table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de los émbolos</translation>
    </message>
    <message>
        <source>The summary table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla resumen de los émbolos</translation>
    </message>
    <message>
        <source>The emboli of {name} are listed; the list is shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los émbolos de {name} están listados; la lista se muestra al elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>The probability map of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de probabilidad de los émbolos</translation>
    </message>
</context>
<context>
    <name>panels.embolus_rows</name>
    <message>
        <source>removed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">retirado</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Level</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nivel</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lugar</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">UH</translation>
    </message>
    <message>
        <source>Peak</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Máx.</translation>
    </message>
    <message>
        <source>main</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">central</translation>
    </message>
    <message>
        <source>lobar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lobar</translation>
    </message>
    <message>
        <source>segmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">segmentario</translation>
    </message>
    <message>
        <source>subsegmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">subsegmentario</translation>
    </message>
    <message>
        <source>kept</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">conservado</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Excluir</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurar</translation>
    </message>
</context>
<context>
    <name>panels.export</name>
    <message>
        <source>Select what is to be exported.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija lo que debe exportarse.</translation>
    </message>
    <message>
        <source>This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Esta TC no se cargó de DICOM, pero la exportación debe referenciar una serie DICOM: elija la carpeta DICOM de la TC.</translation>
    </message>
    <message>
        <source>The folder of the CT series does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta de la serie de TC no existe.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija una carpeta de salida existente.</translation>
    </message>
    <message>
        <source>Export the DICOM file, read it back and compare it with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportar el archivo DICOM, leerlo de nuevo y compararlo con la escena</translation>
    </message>
    <message>
        <source>It says that the data are simulated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indica que los datos son simulados.</translation>
    </message>
    <message>
        <source>{file} exported and verified; Dice: {back}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exportado y verificado; Dice: {back}.</translation>
    </message>
    <message>
        <source>{file} exported and verified; largest difference {difference:.2g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exportado y verificado; mayor diferencia {difference:.2g}.</translation>
    </message>
    <message>
        <source>{file} written and read back: {count} numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} escrito y leído de nuevo: {count} números.</translation>
    </message>
    <message>
        <source>It refers to the segments in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referencia los segmentos de {file}.</translation>
    </message>
</context>
<context>
    <name>panels.exports</name>
    <message>
        <source>No view layout is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay disposición de vistas disponible.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escrito: {files}</translation>
    </message>
</context>
<context>
    <name>panels.followup</name>
    <message>
        <source>One of the scans was moved or changed since; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Uno de los estudios se movió o cambió desde entonces; compare de nuevo.</translation>
    </message>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La escena se está cerrando.</translation>
    </message>
    <message>
        <source>A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un seguimiento necesita mapas de yodo o de perfusión: cuantifique primero el par kVp y elija su mapa de yodo.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the later scan under Input.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija el mapa y la TC del estudio posterior en Entrada.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the earlier scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija el mapa y la TC del estudio anterior.</translation>
    </message>
    <message>
        <source>The earlier and the later scan are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El estudio anterior y el posterior son el mismo volumen.</translation>
    </message>
    <message>
        <source>The table of lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de lesiones</translation>
    </message>
    <message>
        <source>The table of changes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de cambios</translation>
    </message>
    <message>
        <source>Compared; the result comes when these scans are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparado; el resultado se muestra al elegir de nuevo estos estudios.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lesión</translation>
    </message>
    <message>
        <source>Became</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pasó a</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Before
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Antes
ml</translation>
    </message>
    <message>
        <source>After
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Después
ml</translation>
    </message>
    <message>
        <source>Dice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dice</translation>
    </message>
    <message>
        <source>Before
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Antes
%</translation>
    </message>
    <message>
        <source>After
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Después
%</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cambio, puntos</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrar los pulmones, medir ambos estudios con una misma regla y decir qué fue de cada lesión</translation>
    </message>
    <message>
        <source>Outlines: {earlier} earlier scan, {later} later scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation>Contornos: {earlier} estudio anterior, {later} estudio posterior</translation>
    </message>
    <message>
        <source>Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cambio del pulmón entero en puntos porcentuales: {words}. Los vasos distan {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos: {counted}; {before:.2f} ml antes, {after:.2f} ml después.</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay vista de corte disponible.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Escrito: {files}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; compare de nuevo.</translation>
    </message>
</context>
<context>
    <name>panels.followup_words</name>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">resuelto</translation>
    </message>
    <message>
        <source>smaller</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">menor</translation>
    </message>
    <message>
        <source>persisting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">persiste</translation>
    </message>
    <message>
        <source>larger</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mayor</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nuevo</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no evaluable</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no indicado</translation>
    </message>
    <message>
        <source>{low:+.1f} to {high:+.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:+.1f} a {high:+.1f}</translation>
    </message>
    <message>
        <source>defect {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">defecto {number}</translation>
    </message>
    <message>
        <source>embolus {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">émbolo {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ninguno</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">cambio</translation>
    </message>
</context>
<context>
    <name>panels.function</name>
    <message>
        <source>The segmentation of the functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación del pulmón funcional</translation>
    </message>
    <message>
        <source>The segment of low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de función baja</translation>
    </message>
    <message>
        <source>The segment of high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El segmento de función alta</translation>
    </message>
    <message>
        <source>The table of functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla del pulmón funcional</translation>
    </message>
    <message>
        <source>0.66 of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">0.66 del percentil 75</translation>
    </message>
    <message>
        <source>Highest 50 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">50 % más alto del pulmón</translation>
    </message>
    <message>
        <source>Highest 30 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">30 % más alto del pulmón</translation>
    </message>
    <message>
        <source>Highest 10 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">10 % más alto del pulmón</translation>
    </message>
    <message>
        <source>Segments of low and high function and a table, at the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentos de función baja y alta y una tabla, con el umbral del preajuste</translation>
    </message>
    <message>
        <source>High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta: {high:.0f} de {whole:.0f} ml ({percent:.1f} %), a partir de {relative:.2f} del percentil 75.</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>High
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alta
%</translation>
    </message>
    <message>
        <source>High
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alta
ml</translation>
    </message>
    <message>
        <source>Low
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Baja
ml</translation>
    </message>
    <message>
        <source>Volume
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen
ml</translation>
    </message>
    <message>
        <source>Functional lung of {name} is segmented; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El pulmón funcional de {name} está segmentado; los resultados se muestran al elegir de nuevo el mapa.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical derecha</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media derecha</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal derecha</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical izquierda</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media izquierda</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal izquierda</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vías aéreas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tráquea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Venas pulmonares</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón no aireado</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Derrame pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment functional lung again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; segmente de nuevo el pulmón funcional.</translation>
    </message>
</context>
<context>
    <name>panels.input</name>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La escena se está cerrando.</translation>
    </message>
    <message>
        <source>The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El límite del pulmón no se ve en un mapa: elija la TC, o una segmentación de lóbulos o pulmones.</translation>
    </message>
    <message>
        <source>The iodine map does not say its units: choose mg/mL or HU as Units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de yodo no indica sus unidades: elija mg/mL o HU como unidades.</translation>
    </message>
    <message>
        <source>Select the low and the high kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija las TC de kVp bajo y alto.</translation>
    </message>
    <message>
        <source>The low and the high kVp CT are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Las TC de kVp bajo y alto son el mismo volumen.</translation>
    </message>
    <message>
        <source>Load an iodine map and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue un mapa de yodo y elíjalo.</translation>
    </message>
    <message>
        <source>Select the predicted perfusion map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija el mapa de perfusión predicho.</translation>
    </message>
</context>
<context>
    <name>panels.interval</name>
    <message>
        <source>It holds neither differences between readers nor the scanner&apos;s calibration.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No contiene las diferencias entre lectores ni la calibración del escáner.</translation>
    </message>
    <message>
        <source>Where more than 30 % of the lung is lost, the truth may lie above it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Donde se ha perdido más del 30 % del pulmón, la verdad puede estar por encima.</translation>
    </message>
    <message>
        <source> (most)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> (como máximo)</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.1f} a {high:.1f}</translation>
    </message>
    <message>
        <source>Interval, nominal {level:g} %: how far the number moves by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalo, nominal {level:g} %: cuánto varía el número por</translation>
    </message>
    <message>
        <source>noise of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ruido del mapa</translation>
    </message>
    <message>
        <source>outline of the lung, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contorno del pulmón, medio vóxel</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">suavizado</translation>
    </message>
    <message>
        <source>reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">región de referencia</translation>
    </message>
    <message>
        <source>candidates that are in doubt</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">candidatos dudosos</translation>
    </message>
    <message>
        <source>lung that lost part of its perfusion and lies above the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pulmón que perdió parte de su perfusión y queda por encima del umbral</translation>
    </message>
    <message>
        <source>borders between the regions, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">límites entre las regiones, medio vóxel</translation>
    </message>
    <message>
        <source>position of the map, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">posición del mapa, medio vóxel</translation>
    </message>
    <message>
        <source>surface of the emboli, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">superficie de los émbolos, medio vóxel</translation>
    </message>
    <message>
        <source>threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">umbral</translation>
    </message>
    <message>
        <source>half a segment, which counting does not know</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">medio segmento, que el recuento no conoce</translation>
    </message>
</context>
<context>
    <name>panels.library_model</name>
    <message>
        <source>A folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Una carpeta</translation>
    </message>
    <message>
        <source>Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija la carpeta de un modelo nnU-Net v2 entrenado (con plans.json), o de un paquete MONAI (con configs).</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una angiotomografía pulmonar y elíjala como ATC.</translation>
    </message>
    <message>
        <source>Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un modelo así puede ejecutar cualquier programa en este equipo: confirme que confía en él, si sabe de dónde viene.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automático: una GPU donde la haya</translation>
    </message>
    <message>
        <source>CPU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Segment the CTPA with this model, using its own library</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar la ATC con este modelo y su propia biblioteca</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net lee los puntos de control de un modelo con pickle, y un pickle puede ejecutar cualquier programa en este equipo.</translation>
    </message>
    <message>
        <source>The configuration of a MONAI bundle can name and run any Python code on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La configuración de un paquete MONAI puede nombrar y ejecutar cualquier código Python en este equipo.</translation>
    </message>
    <message>
        <source>Its weights are read as tensors alone and run nothing, but nobody here knows how good they are.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sus pesos se leen solo como tensores y no ejecutan nada, pero nadie aquí sabe lo buenos que son.</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Marque solo para un modelo de una fuente de la que instalaría software.</translation>
    </message>
    <message>
        <source>{name}: {kind} for {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {kind} para {structures}.</translation>
    </message>
    <message>
        <source>Trained on: {data}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entrenado con: {data}.</translation>
    </message>
    <message>
        <source>The segmentation of {name} is in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación de {name} está en la escena.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Requires {library}, which is not installed; Slicer asks before downloading it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Requiere {library}, que no está instalado; Slicer pregunta antes de descargarlo.</translation>
    </message>
    <message>
        <source>The segmentation of the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentación del modelo</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena.</translation>
    </message>
</context>
<context>
    <name>panels.lungs</name>
    <message>
        <source>Segment both lungs and measure their regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentar ambos pulmones y medir sus regiones</translation>
    </message>
    <message>
        <source>The table of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de los pulmones</translation>
    </message>
    <message>
        <source>Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones: {volume:.0f} ml, atenuación media {hu:.0f} UH.</translation>
    </message>
    <message>
        <source>The lungs of {name} are measured; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los pulmones de {name} están medidos; los resultados se muestran al elegir de nuevo la TC.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment the lungs again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; segmente de nuevo los pulmones.</translation>
    </message>
</context>
<context>
    <name>panels.number_table</name>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DE</translation>
    </message>
    <message>
        <source>LAA-950</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">LAA-950</translation>
    </message>
    <message>
        <source>HAA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">HAA</translation>
    </message>
    <message>
        <source>Perc15</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perc15</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta</translation>
    </message>
    <message>
        <source>Mean perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusión media</translation>
    </message>
    <message>
        <source>Percent of total</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Porcentaje del total</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical derecha</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media derecha</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal derecha</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical izquierda</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media izquierda</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal izquierda</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vías aéreas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tráquea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Venas pulmonares</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón no aireado</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Derrame pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
</context>
<context>
    <name>panels.perfusion</name>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una TC de tórax y elíjala como TC.</translation>
    </message>
    <message>
        <source>Predict the perfusion map from the CT; a SPECT selected above is compared with it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Predecir el mapa de perfusión a partir de la TC; un SPECT elegido arriba se compara con él</translation>
    </message>
    <message>
        <source>The perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de perfusión</translation>
    </message>
    <message>
        <source>The table of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla del mapa</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay vista de corte disponible.</translation>
    </message>
    <message>
        <source>The perfusion map of {name} is in the scene; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El mapa de perfusión de {name} está en la escena; los resultados se muestran al elegir de nuevo la TC.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; predict the map again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; prediga de nuevo el mapa.</translation>
    </message>
</context>
<context>
    <name>panels.postoperative</name>
    <message>
        <source>Enter the FEV1 and select the lobes to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Introduzca el FEV1 y elija los lóbulos que se resecan.</translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Preoperatorio</translation>
    </message>
    <message>
        <source>By perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Por perfusión</translation>
    </message>
    <message>
        <source>By segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Por segmentos</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Método</translation>
    </message>
    <message>
        <source>Resected
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Resecado
%</translation>
    </message>
    <message>
        <source>FEV1
L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1
L</translation>
    </message>
    <message>
        <source>Interval
L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalo
L</translation>
    </message>
    <message>
        <source>FEV1
% pred.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1
% pred.</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.2f} a {high:.2f}</translation>
    </message>
    <message>
        <source>ppo FEV1 by segment counting: {value}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 ppo por recuento de segmentos: {value}.</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 ppo por perfusión: {value} ({share:.1f} % de {map} resecado).</translation>
    </message>
    <message>
        <source> ({percent:.0f} % predicted)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> ({percent:.0f} % del valor teórico)</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: compute differential perfusion of the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 ppo por perfusión: calcule primero la perfusión diferencial de {map}.</translation>
    </message>
</context>
<context>
    <name>panels.presets</name>
    <message>
        <source>Half of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad del percentil 75</translation>
    </message>
    <message>
        <source>Low function (66 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja (66 % del percentil 75)</translation>
    </message>
    <message>
        <source>For candidate proposals (70 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Para propuestas de candidatos (70 % del percentil 75)</translation>
    </message>
    <message>
        <source>Half of the median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad de la mediana</translation>
    </message>
    <message>
        <source>Half of the mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitad de la media</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Guardado: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Borrado: {name}</translation>
    </message>
    <message>
        <source>This preset is in {unit}, which is not available for this map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Este preajuste está en {unit}, que no está disponible para este mapa.</translation>
    </message>
</context>
<context>
    <name>panels.readers</name>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lector</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paciente</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Minutos</translation>
    </message>
    <message>
        <source>Autom. %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Autom. %</translation>
    </message>
    <message>
        <source>Defect %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defecto %</translation>
    </message>
    <message>
        <source>reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lector</translation>
    </message>
    <message>
        <source> Hidden until the reader has finished this patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> Oculto hasta que el lector termine este paciente.</translation>
    </message>
    <message>
        <source>{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} lleva leyendo {patient} {minutes:.1f} min, {n} decisiones. Las otras lecturas están ocultas.</translation>
    </message>
    <message>
        <source>{n} readings in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} lecturas en esta escena.</translation>
    </message>
</context>
<context>
    <name>panels.reading</name>
    <message>
        <source>Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ediciones manuales: {added:.1f} ml añadidos, {erased:.1f} ml borrados; se conservan con todo umbral.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: {percent:.1f} %&lt;/b&gt;{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Defectos de perfusión: {percent:.1f} %&lt;/b&gt;{interval} de los pulmones ({ml:.0f} de {lung:.0f} ml); automático {automatic:.1f} %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: no percentage.&lt;/b&gt; Too little of the lungs was measured ({measured:.0f} % of {lung:.0f} ml); {ml:.0f} ml of that are defect.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Defectos de perfusión: sin porcentaje.&lt;/b&gt; Se midió demasiado poco de los pulmones ({measured:.0f} % de {lung:.0f} ml); {ml:.0f} ml de ello son defecto.</translation>
    </message>
</context>
<context>
    <name>panels.regions</name>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Media</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Región</translation>
    </message>
    <message>
        <source>Def.
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Def.
%</translation>
    </message>
    <message>
        <source>Auto
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auto
%</translation>
    </message>
    <message>
        <source>Def.
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Def.
ml</translation>
    </message>
    <message>
        <source>Vol.
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vol.
ml</translation>
    </message>
    <message>
        <source>Meas
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Med.
%</translation>
    </message>
</context>
<context>
    <name>panels.resume</name>
    <message>
        <source>Resume saved reading of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reanudar la lectura guardada de {name}</translation>
    </message>
</context>
<context>
    <name>panels.right_heart</name>
    <message>
        <source>Draw a line across each ventricle where it is widest, on axial slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dibuje una línea a través de cada ventrículo donde es más ancho, en cortes axiales.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next line makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; la próxima línea crea una nueva.</translation>
    </message>
    <message>
        <source>The table of the right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla del corazón derecho</translation>
    </message>
    <message>
        <source>No line has two points yet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguna línea tiene aún dos puntos.</translation>
    </message>
    <message>
        <source>{line} measures another structure already; draw a line of its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{line} ya mide otra estructura; dibuje una línea propia.</translation>
    </message>
    <message>
        <source>{name} {length:.1f} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {length:.1f} mm</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventrículo derecho</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventrículo izquierdo</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tronco pulmonar</translation>
    </message>
    <message>
        <source>ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aorta ascendente</translation>
    </message>
    <message>
        <source>RV/LV ratio {ratio:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Razón VD/VI {ratio:.2f}</translation>
    </message>
    <message>
        <source>Trunk/aorta ratio {ratio:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Razón tronco/aorta {ratio:.2f}.</translation>
    </message>
    <message>
        <source>The pulmonary trunk is wider than {limit:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El tronco pulmonar mide más de {limit:.0f} mm.</translation>
    </message>
    <message>
        <source>, above {limit:.1f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">, por encima de {limit:.1f}.</translation>
    </message>
</context>
<context>
    <name>panels.segment_scores</name>
    <message>
        <source>Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuestos a partir de émbolos, lóbulos y arterias que ahora no están en la lista; liste los émbolos para proponer de nuevo.</translation>
    </message>
    <message>
        <source>The table of the segmental arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de las arterias segmentarias</translation>
    </message>
    <message>
        <source>The table of the obstruction scores</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de las puntuaciones de obstrucción</translation>
    </message>
    <message>
        <source>Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija el estado de cada arteria segmentaria, o liste émbolos con lóbulos y arterias para que se proponga.</translation>
    </message>
    <message>
        <source>The list&apos;s Qanadli-like index counts the arteries&apos; branches, this score the segments by their place in the lobes: the two differ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El índice tipo Qanadli de la lista cuenta las ramas de las arterias; esta puntuación, los segmentos por su lugar en los lóbulos: ambos difieren.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next choice makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; la próxima elección crea una nueva.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmento</translation>
    </message>
    <message>
        <source>Artery</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arteria</translation>
    </message>
    <message>
        <source>R S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S1 apical</translation>
    </message>
    <message>
        <source>R S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S2 posterior</translation>
    </message>
    <message>
        <source>R S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S3 anterior</translation>
    </message>
    <message>
        <source>R S4 lateral</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S4 lateral</translation>
    </message>
    <message>
        <source>R S5 medial</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S5 medial</translation>
    </message>
    <message>
        <source>R S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S6 superior</translation>
    </message>
    <message>
        <source>R S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S7 basal medial</translation>
    </message>
    <message>
        <source>R S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S8 basal anterior</translation>
    </message>
    <message>
        <source>R S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S9 basal lateral</translation>
    </message>
    <message>
        <source>R S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S10 basal posterior</translation>
    </message>
    <message>
        <source>L S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S1 apical</translation>
    </message>
    <message>
        <source>L S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S2 posterior</translation>
    </message>
    <message>
        <source>L S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S3 anterior</translation>
    </message>
    <message>
        <source>L S4 superior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S4 lingular superior</translation>
    </message>
    <message>
        <source>L S5 inferior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S5 lingular inferior</translation>
    </message>
    <message>
        <source>L S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S6 superior</translation>
    </message>
    <message>
        <source>L S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S7 basal medial</translation>
    </message>
    <message>
        <source>L S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S8 basal anterior</translation>
    </message>
    <message>
        <source>L S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S9 basal lateral</translation>
    </message>
    <message>
        <source>L S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">I S10 basal posterior</translation>
    </message>
    <message>
        <source>Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where its arteries are to 80 % or more on the mean, partly from 10 % on or where a tenth of it lies behind an embolus. A reader&apos;s ticks replace a proposal.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propuesto a partir de las arterias: el pulmón de cada lóbulo se reparte entre sus segmentos por posición; un segmento está obstruido por completo si sus arterias lo están al 80 % o más de media, en parte desde el 10 % o si una décima parte es distal a un émbolo. Lo que marca un lector sustituye una propuesta.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">no valorado</translation>
    </message>
    <message>
        <source>Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the reader.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qanadli por segmentos {points} de 40 ({percent:.1f} %), Miller (obstrucción) {miller} de 16; {read} de {count} segmentos por el lector.</translation>
    </message>
    <message>
        <source>open (0)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">permeable (0)</translation>
    </message>
    <message>
        <source>partial (1)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">parcial (1)</translation>
    </message>
    <message>
        <source>occluded (2)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ocluida (2)</translation>
    </message>
    <message>
        <source>{left} of {count} segments are not judged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{left} de {count} segmentos no están valorados.</translation>
    </message>
    <message>
        <source>Arteries: {state}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias: {state}</translation>
    </message>
</context>
<context>
    <name>panels.sentences</name>
    <message>
        <source>Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. {positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilidad de embolia del paciente {stack:.3f}: {called} con el umbral de {threshold:.3g}. {positive} de {count} cortes positivos (umbral {slices:.3g}); probabilidad máxima {highest:.3f} en S {s:.0f} mm.</translation>
    </message>
    <message>
        <source>{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} émbolos, {volume}. Índice estimado tipo Qanadli {qanadli}</translation>
    </message>
    <message>
        <source>Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilidad de embolia del paciente: {stack}. {why} El resultado no es positivo ni negativo.</translation>
    </message>
    <message>
        <source>positive</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">negativo</translation>
    </message>
    <message>
        <source>No emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sin émbolos.</translation>
    </message>
    <message>
        <source>One embolus, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un émbolo, {volume}. Índice estimado tipo Qanadli {qanadli}</translation>
    </message>
    <message>
        <source> from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> solo por el tamaño de los émbolos.</translation>
    </message>
    <message>
        <source>; select the pulmonary arteries for embolus level and obstruction.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">; elija las arterias pulmonares para el nivel de los émbolos y la obstrucción.</translation>
    </message>
    <message>
        <source> by the arteries&apos; branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> por las ramas de las arterias; obstrucción arterial {obstruction:.0f} %; {behind:.0f} % del pulmón es distal a émbolos.</translation>
    </message>
    <message>
        <source>{name} {value:.{digits}f} ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {value:.{digits}f} ml</translation>
    </message>
    <message>
        <source>Found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Encontrado: {structures}.</translation>
    </message>
    <message>
        <source>Not found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No encontrado: {structures}.</translation>
    </message>
    <message>
        <source>(one embolus)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">(un émbolo)</translation>
    </message>
    <message>
        <source>({number} emboli)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">({number} émbolos)</translation>
    </message>
</context>
<context>
    <name>panels.series_list</name>
    <message>
        <source>Choose the series of this CT ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Elija la serie de esta TC ...</translation>
    </message>
    <message>
        <source>The folder holds {count} CT series: choose the one of this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carpeta contiene {count} series de TC: elija la de esta TC.</translation>
    </message>
</context>
<context>
    <name>panels.services</name>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical derecha</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media derecha</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal derecha</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona apical izquierda</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona media izquierda</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zona basal izquierda</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vías aéreas</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tráquea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Corazón</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Venas pulmonares</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón no aireado</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Derrame pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defectos de perfusión</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función baja</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Función alta</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Núcleo del infarto</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
</context>
<context>
    <name>panels.slice_curve</name>
    <message>
        <source>integrated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">integrado</translation>
    </message>
    <message>
        <source>voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vóxeles</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una angiotomografía pulmonar y elíjala como ATC.</translation>
    </message>
    <message>
        <source>Compute the probability of embolism for every 3 mm slice and for the patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcular la probabilidad de embolia para cada corte de 3 mm y para el paciente</translation>
    </message>
    <message>
        <source>{name} was moved since, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} se movió desde entonces, así que no hay probabilidad que mostrar. Ejecute de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena, así que no hay probabilidad que mostrar. Ejecute de nuevo el modelo.</translation>
    </message>
    <message>
        <source>The table of the slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de los cortes</translation>
    </message>
    <message>
        <source>The probability curve</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La curva de probabilidad</translation>
    </message>
    <message>
        <source>The threshold line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La línea del umbral</translation>
    </message>
    <message>
        <source>The table of the patient-level result</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla del resultado por paciente</translation>
    </message>
    <message>
        <source>The markers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Los marcadores</translation>
    </message>
    <message>
        <source>The result of {name} is in the scene; it is shown when its CTPA and model are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El resultado de {name} está en la escena; se muestra al elegir de nuevo su ATC y su modelo.</translation>
    </message>
    <message>
        <source>slices, scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">cortes, estudio</translation>
    </message>
</context>
<context>
    <name>panels.spect</name>
    <message>
        <source>Register the SPECT first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registre primero el SPECT.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hay un cálculo en curso.</translation>
    </message>
    <message>
        <source>Register the SPECT to the CT by a rigid transform, or state why it is not moved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrar el SPECT con la TC por una transformación rígida, o indicar por qué no se mueve</translation>
    </message>
    <message>
        <source>Measure the alignment of the SPECT at its current position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Medir la alineación del SPECT en su posición actual</translation>
    </message>
    <message>
        <source>The table of the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tabla de la alineación</translation>
    </message>
    <message>
        <source>{name} is registered; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} está registrado; los resultados se muestran al elegirlo de nuevo.</translation>
    </message>
    <message>
        <source>Moved by {shift:.1f} mm and {angle:.1f} degrees. </source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Desplazado {shift:.1f} mm y {angle:.1f} grados. </translation>
    </message>
    <message>
        <source>Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alineación actual: Dice {now:.3f} (adquirida {filed:.3f}), distancia de los centros pulmonares {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alineación</translation>
    </message>
    <message>
        <source>As acquired</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Adquirida</translation>
    </message>
    <message>
        <source>Current</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actual</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">No hay vista de corte disponible.</translation>
    </message>
    <message>
        <source>Mutual information, nats</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Información mutua, nats</translation>
    </message>
    <message>
        <source>Dice of SPECT and CT lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dice de pulmones SPECT y TC</translation>
    </message>
    <message>
        <source>Distance of lung centres, mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Distancia de centros, mm</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; register again, or update the alignment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ya no está en la escena; registre de nuevo, o actualice la alineación.</translation>
    </message>
</context>
<context>
    <name>qSlicerAbstractCoreModule</name>
    <message>
        <source>Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cuantificación</translation>
    </message>
</context>
<context>
    <name>scene.dynamic_choices</name>
    <message>
        <source>Oscillation-index SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD con índice de oscilación</translation>
    </message>
    <message>
        <source>Block-circulant SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD bloque-circulante</translation>
    </message>
    <message>
        <source>Standard SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD estándar</translation>
    </message>
    <message>
        <source>Tikhonov</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tikhonov</translation>
    </message>
    <message>
        <source>Network, model-free</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Red, sin modelo</translation>
    </message>
    <message>
        <source>Brain, with core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cerebro, con núcleo y penumbra</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmones</translation>
    </message>
    <message>
        <source>Everything that is not air</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todo lo que no es aire</translation>
    </message>
</context>
<context>
    <name>scene.input_choices</name>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de yodo</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par de doble energía (kVp bajo y alto)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mapa de perfusión predicho</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Como indica el volumen</translation>
    </message>
</context>
<context>
    <name>scene.suitable_nodes</name>
    <message>
        <source>List all nodes / only suitable ones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Listar todos los nodos / solo los adecuados</translation>
    </message>
</context>
<context>
    <name>widgets.defaults</name>
    <message>
        <source>All settings already have their defaults.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Todos los ajustes ya tienen sus valores predeterminados.</translation>
    </message>
    <message>
        <source>Restored: {names}. Results in the scene are unchanged; select their settings again to show them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurados: {names}. Los resultados de la escena no cambian; elija de nuevo sus ajustes para mostrarlos.</translation>
    </message>
</context>
<context>
    <name>widgets.job_panel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelado; no se cambió nada.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hay un cálculo en curso.</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelando ...</translation>
    </message>
    <message>
        <source>Cancelled: {name} was removed from the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cancelado: {name} se retiró de la escena.</translation>
    </message>
</context>
<context>
    <name>widgets.meaning_table</name>
    <message>
        <source>Assign an anatomical meaning to each segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Asignar un significado anatómico a cada segmento</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo superior derecho</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo medio</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo inferior derecho</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo superior izquierdo</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulo inferior izquierdo</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón derecho</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmón izquierdo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ninguno de estos</translation>
    </message>
    <message>
        <source>Assign labels ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Asignar etiquetas ...</translation>
    </message>
    <message>
        <source>Numbered as ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numerado como ...</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmento</translation>
    </message>
    <message>
        <source>Is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es</translation>
    </message>
    <message>
        <source>None of the segments of {name} is {what}: assign their meaning below the selector.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ningún segmento de {name} es {what}: asigne su significado bajo el selector.</translation>
    </message>
    <message>
        <source>not known</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">desconocido</translation>
    </message>
    <message>
        <source>a lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un lóbulo</translation>
    </message>
    <message>
        <source>a lobe, a zone or a lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un lóbulo, una zona o un pulmón</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Etiqueta {number}</translation>
    </message>
    <message>
        <source>As named: {meaning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Según el nombre: {meaning}</translation>
    </message>
</context>
<context>
    <name>widgets.model_chooser</name>
    <message>
        <source>Trained on</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entrenado con</translation>
    </message>
</context>
<context>
    <name>widgets.model_offers</name>
    <message>
        <source>ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">listo</translation>
    </message>
    <message>
        <source>to download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">por descargar</translation>
    </message>
    <message>
        <source>to install</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">por instalar</translation>
    </message>
    <message>
        <source>No model in the catalogue segments this structure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ningún modelo del catálogo segmenta esta estructura.</translation>
    </message>
    <message>
        <source>Import this file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Importar este archivo</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargar y ejecutar ...</translation>
    </message>
    <message>
        <source>Download the model first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Descargue primero el modelo.</translation>
    </message>
    <message>
        <source>Load a CT and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cargue una TC y elíjala.</translation>
    </message>
    <message>
        <source>The model is installed; load a CT and run it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">El modelo está instalado; cargue una TC y ejecútelo.</translation>
    </message>
    <message>
        <source>Run this model on the CT; its segmentation is selected in the panel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ejecutar este modelo en la TC; su segmentación se elige en el panel</translation>
    </message>
    <message>
        <source>{what} by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} por:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lóbulos</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterias pulmonares</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Émbolos</translation>
    </message>
    <message>
        <source>{about} Source: {source}. Download now?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{about} Fuente: {source}. ¿Descargar ahora?</translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Requiere {what}.</translation>
    </message>
    <message>
        <source>Estimated run time on this computer: {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tiempo estimado en este equipo: {time}.</translation>
    </message>
    <message>
        <source>Removed; {size} of disk space freed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eliminado; {size} de disco liberados.</translation>
    </message>
    <message>
        <source>Remove {what}?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">¿Eliminar {what}?</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_panel</name>
    <message>
        <source>{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml se pintaron donde no se mide nada (por ejemplo, fuera de los pulmones) y se han retirado.</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_slider</name>
    <message>
        <source>The mean of the reference region is not above zero, so no percentage of it can be a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La media de la región de referencia no es mayor que cero, así que ningún porcentaje de ella puede ser un umbral.</translation>
    </message>
    <message>
        <source>Map units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unidad del mapa</translation>
    </message>
    <message>
        <source>% of reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la región de referencia</translation>
    </message>
    <message>
        <source>% of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la media pulmonar</translation>
    </message>
    <message>
        <source>% of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la mediana pulmonar</translation>
    </message>
    <message>
        <source>% of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% del percentil 75 pulmonar</translation>
    </message>
</context>
</TS>
