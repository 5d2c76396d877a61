<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>LungPerfusionAI</name>
    <message>
        <source>Lungs and regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen und Regionen</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT:</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT</translation>
    </message>
    <message>
        <source>Chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Thorax-CT in Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen</translation>
    </message>
    <message>
        <source>Lobe segmentation, for instance from TotalSegmentator; if none is given, each lung is divided into three zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappensegmentierung, zum Beispiel aus TotalSegmentator; ohne sie wird jede Lunge in drei Zonen gleichen Volumens geteilt</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonen gleichen Volumens</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte mit Lappen</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Labelkarte in eine Segmentierung umwandeln und verwenden</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte verwenden ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Den Lappensegmenten Bedeutungen zuordnen</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung der Lappen</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung des Programms, das die Segmentierung erzeugt hat</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bedeutung der Lappensegmente</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anatomische Bedeutung jedes Segments; wird mit der Szene gespeichert</translation>
    </message>
    <message>
        <source>Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen segmentieren</translation>
    </message>
    <message>
        <source>Cancel: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Lungen segmentieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Berechnung abbrechen; die Szene bleibt unverändert</translation>
    </message>
    <message>
        <source>Progress: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Lungen segmentieren</translation>
    </message>
    <message>
        <source>Segment the lungs to see volumes and attenuation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen segmentieren, um Volumina und Dichte zu sehen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
        <source>Volume and attenuation of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen und Dichte jeder Region</translation>
    </message>
    <message>
        <source>SPECT/CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT/CT</translation>
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
        <translation type="unfinished">Perfusions-SPECT dieses Patienten</translation>
    </message>
    <message>
        <source>No SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein SPECT</translation>
    </message>
    <message>
        <source>Registration:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrierung:</translation>
    </message>
    <message>
        <source>Registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrierung</translation>
    </message>
    <message>
        <source>When the SPECT is registered to the CT (rigid). Free breathing against breath hold is not a rigid motion, so SPECT and CT of one hybrid scanner are not registered unless requested</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wann das SPECT auf das CT registriert wird (starr). Freie Atmung gegen Atemanhalt ist keine starre Bewegung; SPECT und CT eines Hybridgeräts werden daher nur auf Wunsch registriert</translation>
    </message>
    <message>
        <source>Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT auf CT registrieren</translation>
    </message>
    <message>
        <source>Cancel: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: SPECT auf CT registrieren</translation>
    </message>
    <message>
        <source>Progress: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: SPECT auf CT registrieren</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung von SPECT und CT</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT, as acquired and current; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung von SPECT und CT, wie aufgenommen und aktuell; die Tabelle steht auch in der Szene</translation>
    </message>
    <message>
        <source>Manual registration in views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Manuelle Registrierung</translation>
    </message>
    <message>
        <source>Interaction handles in the slice and 3D views; the alignment is measured when they are released. The Transforms module edits the same transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Griffe in den Schicht- und 3D-Ansichten; die Ausrichtung wird beim Loslassen gemessen. Das Modul Transforms bearbeitet dieselbe Transformation</translation>
    </message>
    <message>
        <source>Show over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Über CT anzeigen</translation>
    </message>
    <message>
        <source>Show the SPECT over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT in allen Schichtansichten über dem CT anzeigen, mit Farblegende</translation>
    </message>
    <message>
        <source>Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung aktualisieren</translation>
    </message>
    <message>
        <source>Cancel: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Ausrichtung aktualisieren</translation>
    </message>
    <message>
        <source>Progress: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Ausrichtung aktualisieren</translation>
    </message>
    <message>
        <source>Perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell:</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Installed models for unenhanced chest CT (DL-CTPM)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Installierte Modelle für das native Thorax-CT (DL-CTPM)</translation>
    </message>
    <message>
        <source>MC dropout samples:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MC-Dropout-Stichproben:</translation>
    </message>
    <message>
        <source>MC dropout samples</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MC-Dropout-Stichproben</translation>
    </message>
    <message>
        <source>Number of Monte Carlo dropout samples for the standard-deviation map; 0 for no such map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anzahl der Monte-Carlo-Dropout-Stichproben für die Karte der Standardabweichung; 0 für keine solche Karte</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gerät:</translation>
    </message>
    <message>
        <source>Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte vorhersagen</translation>
    </message>
    <message>
        <source>Cancel: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Perfusionskarte vorhersagen</translation>
    </message>
    <message>
        <source>Progress: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Perfusionskarte vorhersagen</translation>
    </message>
    <message>
        <source>Predicted perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Perfusion nach Region</translation>
    </message>
    <message>
        <source>Predicted perfusion of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Perfusion jeder Region</translation>
    </message>
    <message>
        <source>Show map over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte über CT anzeigen</translation>
    </message>
    <message>
        <source>Show the map over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte in allen Schichtansichten über dem CT anzeigen, mit Farblegende</translation>
    </message>
    <message>
        <source>Differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsverteilung</translation>
    </message>
    <message>
        <source>Predicted map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Karte:</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Karte</translation>
    </message>
    <message>
        <source>Perfusion map predicted from this CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aus diesem CT vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Iodine map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte:</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte</translation>
    </message>
    <message>
        <source>Iodine map of the same patient (mg/mL), registered to this CT; measured in parenchyma only</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte desselben Patienten (mg/mL), auf dieses CT registriert; nur im Parenchym gemessen</translation>
    </message>
    <message>
        <source>Normalisation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normierung:</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normierung</translation>
    </message>
    <message>
        <source>Reference by which each map is divided before subtraction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bezugswert, durch den jede Karte vor der Subtraktion geteilt wird</translation>
    </message>
    <message>
        <source>Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsverteilung berechnen</translation>
    </message>
    <message>
        <source>Cancel: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Perfusionsverteilung berechnen</translation>
    </message>
    <message>
        <source>Progress: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Perfusionsverteilung berechnen</translation>
    </message>
    <message>
        <source>Differential perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsverteilung nach Region</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of each region for every map; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Summe, Mittelwert und Anteil jeder Region in Prozent für jede Karte; die Tabelle steht auch in der Szene</translation>
    </message>
    <message>
        <source>Plot:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm:</translation>
    </message>
    <message>
        <source>Plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm</translation>
    </message>
    <message>
        <source>Regional percentages of total, or Bland-Altman plot of two maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionale Anteile in Prozent oder Bland-Altman-Diagramm zweier Karten</translation>
    </message>
    <message>
        <source>Plot of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm der Perfusionsverteilung</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Differenzkarte</translation>
    </message>
    <message>
        <source>Voxelwise difference, first minus second map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxelweise Differenz, erste minus zweite Karte</translation>
    </message>
    <message>
        <source>Show difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Differenzkarte anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anzeigen</translation>
    </message>
    <message>
        <source>The difference map over the CT: red where the first map is higher, blue where the second is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Differenzkarte über dem CT: rot, wo die erste Karte höher ist, blau, wo die zweite höher ist</translation>
    </message>
    <message>
        <source>Predicted postoperative function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte postoperative Funktion</translation>
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
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>Measured preoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gemessene präoperative FEV1</translation>
    </message>
    <message>
        <source>Reference FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sollwert FEV1:</translation>
    </message>
    <message>
        <source>Reference FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sollwert FEV1</translation>
    </message>
    <message>
        <source>Predicted normal FEV1 of the patient; adds the result in percent predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sollwert der FEV1 des Patienten; das Ergebnis wird zusätzlich in Prozent des Solls angegeben</translation>
    </message>
    <message>
        <source>Perfusion map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte:</translation>
    </message>
    <message>
        <source>Perfusion map for ppo FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte für ppo FEV1</translation>
    </message>
    <message>
        <source>Map whose regional percentages are used</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte, deren regionale Anteile verwendet werden</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Oberlappen</translation>
    </message>
    <message>
        <source>Resect this lobe (3 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Lappen resezieren (3 Segmente); alle Lappen einer Lunge ergeben eine Pneumonektomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte Segmente, rechter Oberlappen</translation>
    </message>
    <message>
        <source> of 3 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> von 3 obstruiert</translation>
    </message>
    <message>
        <source>Obstructed, non-ventilated segments (tumour, atelectasis); not counted before or after resection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte, nicht ventilierte Segmente (Tumor, Atelektase); weder vor noch nach der Resektion gezählt</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Mittellappen</translation>
    </message>
    <message>
        <source>Resect this lobe (2 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Lappen resezieren (2 Segmente); alle Lappen einer Lunge ergeben eine Pneumonektomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte Segmente, rechter Mittellappen</translation>
    </message>
    <message>
        <source> of 2 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> von 2 obstruiert</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Unterlappen</translation>
    </message>
    <message>
        <source>Resect this lobe (5 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Lappen resezieren (5 Segmente); alle Lappen einer Lunge ergeben eine Pneumonektomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte Segmente, rechter Unterlappen</translation>
    </message>
    <message>
        <source> of 5 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> von 5 obstruiert</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linker Oberlappen</translation>
    </message>
    <message>
        <source>Obstructed segments, left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte Segmente, linker Oberlappen</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linker Unterlappen</translation>
    </message>
    <message>
        <source>Resect this lobe (4 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Lappen resezieren (4 Segmente); alle Lappen einer Lunge ergeben eine Pneumonektomie</translation>
    </message>
    <message>
        <source>Obstructed segments, left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruierte Segmente, linker Unterlappen</translation>
    </message>
    <message>
        <source> of 4 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> von 4 obstruiert</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte postoperative FEV1</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1 by the perfusion method and by segment counting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte postoperative FEV1 nach der Perfusionsmethode und nach Segmentzählung</translation>
    </message>
    <message>
        <source>Functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Funktionelle Lunge</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte:</translation>
    </message>
    <message>
        <source>Map that defines functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte, die die funktionelle Lunge bestimmt</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung</translation>
    </message>
    <message>
        <source>Published threshold (0.66 of the 75th percentile, Ren et al.), or the part of the lung with the highest function, to be spared in radiotherapy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veröffentlichte Schwelle (0.66 des 75. Perzentils, Ren et al.) oder der Teil der Lunge mit der höchsten Funktion, der bei einer Bestrahlung zu schonen ist</translation>
    </message>
    <message>
        <source>Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige und hohe Funktion segmentieren</translation>
    </message>
    <message>
        <source>Cancel: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Niedrige und hohe Funktion segmentieren</translation>
    </message>
    <message>
        <source>Progress: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Niedrige und hohe Funktion segmentieren</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit der Karte oder Prozent eines Bezugswerts der Lungen</translation>
    </message>
    <message>
        <source>Low-function threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert niedriger Funktion:</translation>
    </message>
    <message>
        <source>Low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert niedriger Funktion</translation>
    </message>
    <message>
        <source>Low function below this value, high function at or above it; segments and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Darunter niedrige Funktion, ab diesem Wert hohe Funktion; Segmente und Tabelle folgen beim Ziehen</translation>
    </message>
    <message>
        <source>Return to the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück zum Schwellenwert der Voreinstellung</translation>
    </message>
    <message>
        <source>Undo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig: Schwellenwert niedriger Funktion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of threshold (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Letzte Änderung des Schwellenwerts rückgängig machen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederherstellen: Schwellenwert niedriger Funktion</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig gemachte Änderung wiederherstellen (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Functional lung by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Funktionelle Lunge nach Region</translation>
    </message>
    <message>
        <source>Volume of low and high function in each region; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen niedriger und hoher Funktion in jeder Region; die Tabelle steht auch in der Szene</translation>
    </message>
    <message>
        <source>Dynamic CT perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dynamische CT-Perfusion</translation>
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
        <translation type="unfinished">CT-Perfusionsaufnahme als Volumensequenz in Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>No series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Serie</translation>
    </message>
    <message>
        <source>File or folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Datei oder Ordner:</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Datei oder Ordner</translation>
    </message>
    <message>
        <source>4D NRRD or NIfTI file, or DICOM folder; loaded as a volume sequence</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">4D-NRRD- oder NIfTI-Datei oder DICOM-Ordner; wird als Volumensequenz geladen</translation>
    </message>
    <message>
        <source>Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Laden</translation>
    </message>
    <message>
        <source>Cancel: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Laden</translation>
    </message>
    <message>
        <source>Cancel loading; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Laden abbrechen; die Szene bleibt unverändert</translation>
    </message>
    <message>
        <source>Progress: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Laden</translation>
    </message>
    <message>
        <source>Region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region:</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Region that is analysed if no mask is given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region, die ohne Maske ausgewertet wird</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Maske:</translation>
    </message>
    <message>
        <source>Mask</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Maske</translation>
    </message>
    <message>
        <source>Maps are computed inside all segments; if none is given, the region is segmented on the unenhanced frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karten werden in allen Segmenten berechnet; ohne Maske wird die Region auf den nativen Zeitpunkten segmentiert</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatisch</translation>
    </message>
    <message>
        <source>Method:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Methode:</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Methode</translation>
    </message>
    <message>
        <source>Deconvolution with the arterial input function, or a network applied to the time series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dekonvolution mit der arteriellen Inputfunktion oder ein auf die Zeitserie angewandtes Netz</translation>
    </message>
    <message>
        <source>Preprocessing:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorverarbeitung:</translation>
    </message>
    <message>
        <source>Motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bewegungskorrektur</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bewegung</translation>
    </message>
    <message>
        <source>Register every frame to the first (rigid)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jeden Zeitpunkt auf den ersten registrieren (starr)</translation>
    </message>
    <message>
        <source>Spatial smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Räumliche Glättung</translation>
    </message>
    <message>
        <source>Spatial filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Räumlicher Filter</translation>
    </message>
    <message>
        <source>Spatial smoothing of each frame within tissue of similar attenuation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Räumliche Glättung jedes Zeitpunkts innerhalb von Gewebe ähnlicher Dichte</translation>
    </message>
    <message>
        <source>Temporal smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeitliche Glättung</translation>
    </message>
    <message>
        <source>Temporal filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeitlicher Filter</translation>
    </message>
    <message>
        <source>Temporal smoothing over neighbouring frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeitliche Glättung über benachbarte Zeitpunkte</translation>
    </message>
    <message>
        <source>Input function:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Inputfunktion:</translation>
    </message>
    <message>
        <source>Scale AIF to VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIF auf VOF skalieren</translation>
    </message>
    <message>
        <source>Partial-volume correction: scale the area under the arterial input function to that of the venous output function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Partialvolumenkorrektur: Fläche unter der arteriellen Inputfunktion auf die der venösen Outputfunktion skalieren</translation>
    </message>
    <message>
        <source>Detect AIF and VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIF und VOF suchen</translation>
    </message>
    <message>
        <source>Discard the manually placed points and detect artery and vein automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Manuell gesetzte Punkte verwerfen und Arterie und Vene automatisch suchen</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karten berechnen</translation>
    </message>
    <message>
        <source>Cancel: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Karten berechnen</translation>
    </message>
    <message>
        <source>Progress: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Karten berechnen</translation>
    </message>
    <message>
        <source>Perfusion map to show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anzuzeigende Perfusionskarte</translation>
    </message>
    <message>
        <source>Map that is shown over the time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte, die über dem zeitlichen Mittel der Serie angezeigt wird</translation>
    </message>
    <message>
        <source>Show perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte anzeigen</translation>
    </message>
    <message>
        <source>Show the map with its colour legend, the input functions and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte mit Farblegende, Inputfunktionen und Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Curves:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kurven:</translation>
    </message>
    <message>
        <source>Curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kurven</translation>
    </message>
    <message>
        <source>Arterial input and venous output functions, or the time-attenuation curve under the mouse with its fit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterielle Input- und venöse Outputfunktion oder die Zeit-Dichte-Kurve unter der Maus mit ihrer Anpassung</translation>
    </message>
    <message>
        <source>Plot of the curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm der Kurven</translation>
    </message>
    <message>
        <source>Core: rCBF &lt;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern: rCBF &lt;</translation>
    </message>
    <message>
        <source>Infarct core: CBF below this percentage of the contralateral side; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern: CBF unter diesem Prozentsatz der Gegenseite; Segment und Tabelle folgen beim Ziehen</translation>
    </message>
    <message>
        <source>Penumbra: Tmax ≥</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra: Tmax ≥</translation>
    </message>
    <message>
        <source>Penumbra: tissue with Tmax at or above this value; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra: Gewebe mit Tmax ab diesem Wert; Segment und Tabelle folgen beim Ziehen</translation>
    </message>
    <message>
        <source>Default thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standardschwellen</translation>
    </message>
    <message>
        <source>Return to rCBF below 30 % and Tmax of at least 6 s</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück zu rCBF unter 30 % und Tmax von mindestens 6 s</translation>
    </message>
    <message>
        <source>Undo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig: Schwellen für Kern und Penumbra</translation>
    </message>
    <message>
        <source>Undo the last change of threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Letzte Änderung des Schwellenwerts rückgängig machen</translation>
    </message>
    <message>
        <source>Redo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederherstellen: Schwellen für Kern und Penumbra</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig gemachte Änderung wiederherstellen</translation>
    </message>
    <message>
        <source>Core, penumbra and mismatch by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern, Penumbra und Mismatch nach Region</translation>
    </message>
    <message>
        <source>Volumes by region; the regional means of the maps are in the table stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumina nach Region; die regionalen Mittelwerte der Karten stehen in der Tabelle in der Szene</translation>
    </message>
    <message>
        <source>Report folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Berichtsordner:</translation>
    </message>
    <message>
        <source>Report folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Berichtsordner</translation>
    </message>
    <message>
        <source>An existing folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein vorhandener Ordner</translation>
    </message>
    <message>
        <source>Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bericht schreiben</translation>
    </message>
    <message>
        <source>Print patient name in the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patientennamen in den Bericht drucken</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patientenname</translation>
    </message>
    <message>
        <source>Print patient and study from the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient und Studie aus der Subject Hierarchy drucken; ohne Häkchen enthält der Bericht keine Patientenkennung</translation>
    </message>
    <message>
        <source>Cancel: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Bericht schreiben</translation>
    </message>
    <message>
        <source>Progress: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Bericht schreiben</translation>
    </message>
    <message>
        <source>DICOM export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Export</translation>
    </message>
    <message>
        <source>Object type:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Objekttyp:</translation>
    </message>
    <message>
        <source>Object type</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Objekttyp</translation>
    </message>
    <message>
        <source>Segmentation or structure set for planning systems, or a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung oder Strukturensatz für Planungssysteme, oder eine Karte</translation>
    </message>
    <message>
        <source>Segmentation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung:</translation>
    </message>
    <message>
        <source>Segmentation to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Segmentierung</translation>
    </message>
    <message>
        <source>Segmentation to export, for instance low- and high-functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Segmentierung, zum Beispiel niedrig- und hochfunktionelle Lunge</translation>
    </message>
    <message>
        <source>Select a segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung wählen</translation>
    </message>
    <message>
        <source>Map to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Karte</translation>
    </message>
    <message>
        <source>Map to export, in the frame of reference of the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Karte, im Bezugssystem des CT</translation>
    </message>
    <message>
        <source>Select a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte wählen</translation>
    </message>
    <message>
        <source>Table:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabelle:</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Tabelle</translation>
    </message>
    <message>
        <source>Table whose measurements are exported, with region, unit, method and version; the segmentation is referenced</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabelle, deren Messwerte exportiert werden, mit Region, Einheit, Methode und Version; die Segmentierung wird referenziert</translation>
    </message>
    <message>
        <source>Select a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tabelle wählen</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder:</translation>
    </message>
    <message>
        <source>Reader of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder des exportierten Berichts</translation>
    </message>
    <message>
        <source>Reader named in the report; may be left empty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Im Bericht genannter Befunder; darf leer bleiben</translation>
    </message>
    <message>
        <source>CT series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Serie:</translation>
    </message>
    <message>
        <source>CT series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Serie</translation>
    </message>
    <message>
        <source>DICOM folder of the CT that the exported object references; found automatically for a CT from the DICOM database</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Ordner des CT, auf das das exportierte Objekt verweist; bei einem CT aus der DICOM-Datenbank automatisch gefunden</translation>
    </message>
    <message>
        <source>CT series in the folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Serie im Ordner</translation>
    </message>
    <message>
        <source>CT series in this folder that the exported object references</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Serie in diesem Ordner, auf die das exportierte Objekt verweist</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner:</translation>
    </message>
    <message>
        <source>Folder for the exported file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner für die exportierte Datei</translation>
    </message>
    <message>
        <source>DICOM objects contain the patient identifiers of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Objekte enthalten die Patientenkennung des CT.</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportieren und prüfen</translation>
    </message>
    <message>
        <source>Cancel: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Exportieren und prüfen</translation>
    </message>
    <message>
        <source>Progress: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Exportieren und prüfen</translation>
    </message>
    <message>
        <source>Content of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Inhalt des exportierten Berichts</translation>
    </message>
    <message>
        <source>Content of the exported report, read back from the file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Inhalt des exportierten Berichts, aus der Datei zurückgelesen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Setzt jede Einstellung dieses Panels auf ihren Standardwert; Eingaben, Angaben zum Patienten und Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Methoden sind in der README der Erweiterung LungPerfusion zitiert.</translation>
    </message>
    <message>
        <source>Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of dynamic CT perfusion. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen, Lappen oder Zonen eines Thorax-CT mit Volumina und Dichten; aus dem CT vorhergesagte Perfusion; Perfusions-SPECT registriert und verglichen, regionale und postoperative Funktion, funktionelle Lunge für die Planung; Karten, Kern und Penumbra der dynamischen CT-Perfusion. Nur für die Forschung.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dokumentation, Tutorien und Grenzen dieses Moduls</translation>
    </message>
    <message>
        <source>If frames of reference differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bei verschiedenen Bezugssystemen</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Immer</translation>
    </message>
    <message>
        <source>Never (measure alignment only)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nie (nur Ausrichtung messen)</translation>
    </message>
    <message>
        <source>Mean of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittelwert der Lungen</translation>
    </message>
    <message>
        <source>75th percentile of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75. Perzentil der Lungen</translation>
    </message>
    <message>
        <source>Segmentation (DICOM SEG)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structure set (RTSTRUCT)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Strukturensatz (RTSTRUCT)</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Parametrische Karte</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Strukturierter Bericht</translation>
    </message>
    <message>
        <source>Perfusion SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusions-SPECT</translation>
    </message>
    <message>
        <source>Load as perfusion SPECT into Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Als Perfusions-SPECT in Lung Perfusion AI laden</translation>
    </message>
</context>
<context>
    <name>LungPerfusionCore.sentence</name>
    <message>
        <source>No bolus passes in {who}: no voxel changes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Bolus, kein Voxel ändert sich.</translation>
    </message>
    <message>
        <source>No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Bolus, die Gefäße steigen um {height:.0f} HU bei einem Rauschen von {noise:.0f} HU.</translation>
    </message>
    <message>
        <source>{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: beginnt, wenn das Kontrastmittel schon da ist; es gibt kein natives Volumen, daher sind Anreicherung, Fluss und Volumen zu niedrig.</translation>
    </message>
    <message>
        <source>The bolus is faint: the vessels rise by {height:.0f} HU only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Bolus ist schwach: die Gefäße steigen nur um {height:.0f} HU.</translation>
    </message>
    <message>
        <source>{who} has one unenhanced frame only; its noise is in every enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nur ein natives Volumen; sein Rauschen steckt in jeder Anreicherung.</translation>
    </message>
    <message>
        <source>The dynamic series has {count} frames; too few to see a bolus pass.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die dynamische Serie hat {count} Zeitpunkte; zu wenige, um einen Bolus zu verfolgen.</translation>
    </message>
    <message>
        <source>The mask holds too little tissue to find the bolus in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske enthält zu wenig Gewebe, um den Bolus darin zu finden.</translation>
    </message>
    <message>
        <source>No bolus of contrast is seen in the dynamic series; its vessels do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In der dynamischen Serie ist kein Kontrastmittelbolus zu sehen; ihre Gefäße reichern nicht an.</translation>
    </message>
    <message>
        <source>{who} has {count} time point; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} Zeitpunkt; mit weniger als {least} ist kein Bolus zu verfolgen.</translation>
    </message>
    <message>
        <source>{who} has {count} time points; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} Zeitpunkte; mit weniger als {least} ist kein Bolus zu verfolgen.</translation>
    </message>
    <message>
        <source>{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {span:.4g} s mit {step:.3g} s zwischen den Zeitpunkten; darin ist kein Bolus zu verfolgen.</translation>
    </message>
    <message>
        <source>{who} has frames of {shape} x {other} pixels, which show no organ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Bilder von {shape} x {other} Pixeln, die kein Organ zeigen.</translation>
    </message>
    <message>
        <source>{who} holds {bad} voxels that are NaN or infinite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält {bad} Voxel, die NaN oder unendlich sind.</translation>
    </message>
    <message>
        <source>{who} is empty: every voxel is {low:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: leer, jedes Voxel ist {low:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht in Hounsfield-Einheiten, die Werte liegen zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: gespeicherte Werte ohne ihre Umrechnung in Hounsfield-Einheiten, sie liegen zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht in Hounsfield-Einheiten, oder nur ein Material: die Werte liegen zwischen {low:g} und {high:g}.</translation>
    </message>
    <message>
        <source>{who} has {count} frames only; flow and Tmax are coarse.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nur {count} Volumina; Fluss und Tmax sind grob.</translation>
    </message>
    <message>
        <source>{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: endet nach {span:.0f} s; spät gefülltes Gewebe ist abgeschnitten, sein Volumen und seine Transitzeit sind zu niedrig.</translation>
    </message>
    <message>
        <source>{who} has one slice; motion cannot be corrected, and volumes are those of the slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nur eine Schicht; Bewegung kann nicht korrigiert werden, und Volumina sind die der Schicht.</translation>
    </message>
    <message>
        <source>{who} shows the same image twice: frame {twice} equals the frame before it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: dasselbe Bild zweimal; Volumen {twice} gleicht dem davor.</translation>
    </message>
    <message>
        <source>{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Pause von {widest:.0f} s zwischen zwei Volumina; was darin geschah, ist interpoliert.</translation>
    </message>
    <message>
        <source>{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {span:g} s mit {step:g} s zwischen den Zeitpunkten: die Zeiten sind wahrscheinlich in {unit}; nötig sind Sekunden.</translation>
    </message>
    <message>
        <source>Unknown method &apos;{method}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekanntes Verfahren „{method}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>Maps of two scans cannot be compared voxel by voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karten zweier Aufnahmen lassen sich nicht Voxel für Voxel vergleichen.</translation>
    </message>
    <message>
        <source>The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Abbruchwert muss 0 bis 1 sein, der Oszillationsindex größer als 0 und die Zeit vor der Eingangsfunktion nicht negativ.</translation>
    </message>
    <message>
        <source>The arterial input function has no area under it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion hat keine Fläche unter der Kurve.</translation>
    </message>
    <message>
        <source>Unknown {name} &apos;{value}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannt: {name} „{value}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Farbbild einer Karte aus einem anderen System, keine CT-Bilder in Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine fertige Karte ({what}{said}) aus einem anderen System, nicht die Serie der CT-Bilder, aus der sie entstand.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: gemischte Pixelabstände: {listed}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are taken for Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Rescale; die gespeicherten Werte werden als Hounsfield-Einheiten genommen.</translation>
    </message>
    <message>
        <source>{who} has {count} frames, but {total} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} Volumina, aber {total} Zeiten.</translation>
    </message>
    <message>
        <source>{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Zeitpunkte, deren Schichten {max:.1f} mm auseinander liegen: mehrere Aufnahmen in einer Serie.</translation>
    </message>
    <message>
        <source>Reading image {done} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bild {done} von {count} wird gelesen</translation>
    </message>
    <message>
        <source>{who} is in {listed}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: in {listed}; eine dynamische Serie muss in Hounsfield-Einheiten sein.</translation>
    </message>
    <message>
        <source>{who} is {modality_of}, but CT is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Modalität {modality_of}, gebraucht wird CT.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: Einzelbild {n} von {file} hat keine Position, Orientierung oder Pixelabstände.</translation>
    </message>
    <message>
        <source>{who} mixes images of one and of many frames, or does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Einzel- und Mehrbildobjekte gemischt, oder die Lage der Einzelbilder ist nicht angegeben.</translation>
    </message>
    <message>
        <source>{who} has damaged or truncated pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: beschädigte oder abgeschnittene Pixeldaten in {file}.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einen vorhandenen Ordner für den Bericht wählen.</translation>
    </message>
    <message>
        <source>{who} holds one image at each of {count} positions: one volume, not a dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: je ein Bild an {count} Positionen: ein Volumen, keine dynamische Serie.</translation>
    </message>
    <message>
        <source>{who} numbers its {most} time points but does not say when they were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {most} Zeitpunkte nummeriert, aber ohne Aufnahmezeiten; die Zeiten angeben.</translation>
    </message>
    <message>
        <source>{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: in {count} von {total} Zeitpunkten fehlen Schichten, sie sind also keine Volumina einer Aufnahme.</translation>
    </message>
    <message>
        <source>{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: unvollständig; der letzte Zeitpunkt wurde unterbrochen und bleibt weg (fehlende Schichten: {lacking}).</translation>
    </message>
    <message>
        <source>{who} is incomplete; time points left out: {named} (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: unvollständig; weggelassene Zeitpunkte: {named} (fehlende Schichten: {lacking}).</translation>
    </message>
    <message>
        <source>{who} has time points whose order differs from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Zeitpunkte, deren Reihenfolge von Schicht zu Schicht wechselt.</translation>
    </message>
    <message>
        <source>{who} holds {most} images at one position, and nothing in them says which was taken when: some share their time, so there are duplicates or several reconstructions among them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {most} Bilder an einer Position, ohne Angabe, welches wann entstand: einige haben dieselbe Zeit, es sind also Duplikate oder mehrere Rekonstruktionen darunter.</translation>
    </message>
    <message>
        <source>A point of the input function lies outside the dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Punkt der Eingangsfunktion liegt außerhalb der dynamischen Serie.</translation>
    </message>
    <message>
        <source>The points of the {kind} function do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Punkte der Funktion „{kind}“ reichern nicht an.</translation>
    </message>
    <message>
        <source>No artery was found in {who}; choose its points by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Arterie gefunden; die Punkte von Hand wählen.</translation>
    </message>
    <message>
        <source>The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion wurde mit {factor:.1f} skaliert: ihre Voxel enthalten überwiegend anderes Gewebe; wählen Sie eine größere Arterie.</translation>
    </message>
    <message>
        <source>The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme endet, während die arterielle Eingangsfunktion noch steigt: der Bolus ist abgeschnitten und keiner Karte ist zu trauen.</translation>
    </message>
    <message>
        <source>The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion ist {flat} Volumina lang flach bei {hu:.0f} HU: sie ist abgeschnitten, Fluss und Volumen sind zu hoch.</translation>
    </message>
    <message>
        <source>The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Volumina liegen {step:.1f} s auseinander, zu lang für den Fluss eines Bolus (höchstens 3 s).</translation>
    </message>
    <message>
        <source>The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die venöse Ausgangsfunktion ist weniger als halb so hoch wie die arterielle: sie füllt ihre Voxel nicht oder ist keine Vene.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: no vein was found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion wurde nicht skaliert: keine Vene gefunden.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the scan ends before the bolus has passed the vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion wurde nicht skaliert: die Aufnahme endet, bevor der Bolus die Vene passiert hat.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the vein&apos;s area is {factor:.0f} % of its own, so it is not diluted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die arterielle Eingangsfunktion wurde nicht skaliert: die Fläche der Vene ist {factor:.0f} % der eigenen, sie ist also nicht verdünnt.</translation>
    </message>
    <message>
        <source>The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme endet, bevor die arterielle Eingangsfunktion auf die Hälfte gefallen ist: der Bolus ist abgeschnitten; Fluss und Volumen sind unsicher.</translation>
    </message>
    <message>
        <source>There is no core at this threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bei diesem Schwellenwert gibt es keinen Kern.</translation>
    </message>
    <message>
        <source>There is no tissue that could be core or penumbra.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Gewebe, das Infarktkern oder Penumbra sein könnte.</translation>
    </message>
    <message>
        <source>The maps hold NaN or infinite values in the tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karten enthalten im Gewebe NaN oder unendliche Werte.</translation>
    </message>
    <message>
        <source>The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Gewebe liegt nur auf einer Seite der Mediansagittalebene, es gibt also keine Gegenseite zum Vergleich des Flusses.</translation>
    </message>
    <message>
        <source>The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die beiden Kopfhälften ähneln sich wenig (Korrelation {symmetry:.2f}); der relative Fluss ist unsicher.</translation>
    </message>
    <message>
        <source>The lesions {shape} and {other} are not on one grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Läsionen {shape} und {other} liegen nicht auf einem Gitter.</translation>
    </message>
    <message>
        <source>A cohort&apos;s agreement needs at least one case.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Übereinstimmung einer Kohorte braucht mindestens einen Fall.</translation>
    </message>
    <message>
        <source>Unknown reference &apos;{reference}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannter Bezugswert „{reference}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The core&apos;s share of flow must be 0 to 1, the penumbra&apos;s Tmax above 0 and the smallest island not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Flussanteil des Kerns muss 0 bis 1 sein, Tmax der Penumbra größer als 0 und die kleinste Insel nicht negativ.</translation>
    </message>
    <message>
        <source>Most of the {name} side fills late as well, so it is a poor reference for the other side&apos;s flow.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auch die andere Seite ({name}) füllt sich größtenteils spät und ist daher eine schlechte Referenz für den Fluss der Gegenseite.</translation>
    </message>
    <message>
        <source>Unknown region &apos;{region}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Region „{region}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The mask {shape} is not on the grid of {who} {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske {shape} liegt nicht auf dem Gitter ({who} {other}).</translation>
    </message>
    <message>
        <source>The mask of the dynamic series is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske der dynamischen Serie ist leer.</translation>
    </message>
    <message>
        <source>The mask has holes ({holes:.0f} % of it); nothing is computed in them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske hat Löcher ({holes:.0f} % davon); darin wird nichts berechnet.</translation>
    </message>
    <message>
        <source>No skull with a brain inside was found in {who}; give a mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Schädel mit Gehirn darin gefunden; eine Maske angeben.</translation>
    </message>
    <message>
        <source>{who} holds nothing but air.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält nur Luft.</translation>
    </message>
    <message>
        <source>{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {shape} Schicht(en); Bewegung kann erst ab drei Schichten korrigiert werden. Die Korrektur ausschalten.</translation>
    </message>
    <message>
        <source>Estimating motion in frame {n} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bewegung in Volumen {n} von {count} wird geschätzt</translation>
    </message>
    <message>
        <source>The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Patient bewegte sich um mehr als {far_mm:g} mm oder {far_deg:g} Grad in Volumen {named}; prüfen Sie dort die Bewegungskorrektur.</translation>
    </message>
    <message>
        <source>{count} transforms do not fit the {total} frames of {who}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Transformationen passen nicht zu {total} Zeitpunkten ({who}).</translation>
    </message>
    <message>
        <source>{who} has no mask of its own grid with anything in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine nichtleere Maske auf demselben Gitter.</translation>
    </message>
    <message>
        <source>{who} is not stored in axial slices, which the network needs; reformat it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht in axialen Schichten gespeichert, die das Netz braucht; reformatieren.</translation>
    </message>
    <message>
        <source>The network&apos;s input cannot be made so: {self}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Eingabe des Netzes kann so nicht gebildet werden: {self}.</translation>
    </message>
    <message>
        <source>The model&apos;s card describes an input that is not understood: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Modellkarte beschreibt eine unverständliche Eingabe: {error}.</translation>
    </message>
    <message>
        <source>Model {model}: {warning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell {model}: {warning}</translation>
    </message>
    <message>
        <source>The card of the model {model} has no range for the map {lacking}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} hat keinen Wertebereich für die Parameterkarte {lacking}.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives {frames} time points to a network of {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} gibt {frames} Zeitpunkte an ein Netz mit {other}.</translation>
    </message>
    <message>
        <source>Running the network on {describe}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Netz läuft auf {describe}</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell lieferte Werte, die nicht endlich sind; es passt nicht zu dieser Aufnahme.</translation>
    </message>
    <message>
        <source>{who} does not say when its {count} frames were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht angegeben, wann die {count} Zeitpunkte aufgenommen wurden; die Zeiten angeben.</translation>
    </message>
    <message>
        <source>{who} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht vorhanden.</translation>
    </message>
    <message>
        <source>{text!r} is no unit of time; use s, ms or min.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} ist keine Zeiteinheit; s, ms oder min verwenden.</translation>
    </message>
    <message>
        <source>The table of times {file} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zeittabelle {file} ist leer.</translation>
    </message>
    <message>
        <source>The table of times {file} holds something that is no number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zeittabelle {file} enthält etwas, das keine Zahl ist.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: in {units}; eine dynamische Serie muss in Hounsfield-Einheiten sein.</translation>
    </message>
    <message>
        <source>{who} holds complex numbers, not Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: komplexe Zahlen, keine Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>{who} is one volume, not a series: it has no time.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Volumen, keine Serie: es gibt keine Zeit.</translation>
    </message>
    <message>
        <source>{who} is a colour picture, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Farbbild, keine CT-Bilder in Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Serie von Volumina, sondern {dimensions} Dimensionen mit {components} Komponenten.</translation>
    </message>
    <message>
        <source>The table of times {file} has no column time_s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zeittabelle {file} hat keine Spalte time_s.</translation>
    </message>
    <message>
        <source>{who} has times in its header that are no numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: im Kopf stehen Zeiten, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The frames {shape} are not on the grid of their volume {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Einzelvolumina {shape} liegen nicht auf dem Gitter ihres Volumens {size}.</translation>
    </message>
    <message>
        <source>A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Gewebedichte von {density:g} g/ml mit einem Hämatokritfaktor von {haematocrit_factor:g} ist physikalisch unmöglich.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes in 32-bit float: {dtype} {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Serie von Volumina in 32-Bit-Gleitkomma: {dtype} {shape}.</translation>
    </message>
    <message>
        <source>{who} has {shape} frames, but {size} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {shape} Volumina, aber {size} Zeiten.</translation>
    </message>
    <message>
        <source>The times of {who} do not rise from frame to frame.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zeiten steigen nicht von Volumen zu Volumen ({who}).</translation>
    </message>
    <message>
        <source>{who} has no time for each of its {shape} x {other} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht für jede der {shape} x {other} Schichten eine Zeit.</translation>
    </message>
    <message>
        <source>Unknown preset &apos;{name}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Voreinstellung „{name}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The series can be smoothed by 0 to 20 mm and by 0 to 10 s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Serie kann um 0 bis 20 mm und um 0 bis 10 s geglättet werden.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {unknown}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Architektur der Modellkarte hat unbekannte Parameter: {unknown}.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture makes the maps {maps}; known are {maps2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Architektur der Modellkarte liefert die Karten {maps}; bekannt sind {maps2}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make a network: {numbers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Parameter der Modellkarte ergeben kein Netz: {numbers}.</translation>
    </message>
    <message>
        <source>The weights to begin with are of a network of another size.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Anfangsgewichte sind von einem Netz anderer Größe.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst die Karten berechnen.</translation>
    </message>
    <message>
        <source>Nothing says how the maps were made; compute them again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist nicht vermerkt, wie die Karten entstanden sind; neu berechnen.</translation>
    </message>
    <message>
        <source>The table of the lesions is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Läsionen ist nicht mehr in der Szene; die Karten neu berechnen.</translation>
    </message>
    <message>
        <source>{name!r} has no points; place one in a vessel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} hat keine Punkte; einen in ein Gefäß setzen.</translation>
    </message>
    <message>
        <source>The point {point!r} lies outside the scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Punkt {point!r} liegt außerhalb der Aufnahme.</translation>
    </message>
    <message>
        <source>{name!r} is neither a sequence of volumes nor a multi-volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} ist weder eine Sequenz von Volumina noch ein Multivolumen.</translation>
    </message>
    <message>
        <source>No series is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist keine Serie angegeben.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds no volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Sequenz {name!r} enthält keine Volumina.</translation>
    </message>
    <message>
        <source>The multi-volume {name!r} has {count} times, but not as many volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Multivolumen {name!r} hat {count} Zeitpunkte, aber nicht ebenso viele Volumina.</translation>
    </message>
    <message>
        <source>The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Serie {name!r} steht unter einer Transformation, die sie schert oder verformt; dort auswerten, wo sie aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zeiten von {name!r} sind in {unit!r}; verstanden werden Sekunden, Millisekunden oder Minuten.</translation>
    </message>
    <message>
        <source>Volume {n} of the sequence {name!r} is not on the grid of the first one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen {n} der Sequenz {name!r} liegt nicht auf dem Gitter des ersten.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds colours, not CT numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Sequenz {name!r} enthält Farben, keine CT-Werte.</translation>
    </message>
    <message>
        <source>The volumes of {name!r} have no times: one of them is called {text!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Volumina von {name!r} haben keine Zeiten: eines heißt {text!r}.</translation>
    </message>
    <message>
        <source>The frames were moved as the scene&apos;s motion says, which was set by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Volumina wurden nach der von Hand gesetzten Bewegung der Szene bewegt.</translation>
    </message>
    <message>
        <source>The mask {name!r} has no voxel inside the series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske {name!r} hat kein Voxel innerhalb der Serie.</translation>
    </message>
    <message>
        <source>Compute the maps again first: a scene keeps them, not the series made ready for another method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst die Karten neu berechnen: eine Szene bewahrt die Karten, nicht die für ein anderes Verfahren aufbereitete Serie.</translation>
    </message>
    <message>
        <source>The table {table!r} holds no measurement of this extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {table!r} enthält keine Messung dieser Erweiterung.</translation>
    </message>
    <message>
        <source>Two of the maps have the same name; rename one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zwei der Karten haben denselben Namen; eine umbenennen.</translation>
    </message>
    <message>
        <source>Segments are exported as seg or rtstruct, not as {kind}; maps as map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmente werden als seg oder rtstruct exportiert, nicht als {kind}; Karten als map.</translation>
    </message>
    <message>
        <source>Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nichts in der Szene sagt, auf welchem CT {name!r} erstellt wurde; angenommen wird {name2!r}.</translation>
    </message>
    <message>
        <source>Nothing says on which CT {name!r} was made; give the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist nicht vermerkt, auf welchem CT {name!r} entstand; das CT angeben.</translation>
    </message>
    <message>
        <source>{name!r} belongs to another patient than the CT series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} gehört zu einem anderen Patienten als die CT-Serie in „{folder}“.</translation>
    </message>
    <message>
        <source>A map is normalised to {listed}, not to {normalisation}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Karte wird auf {listed} normiert, nicht auf {normalisation}.</translation>
    </message>
    <message>
        <source>The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte „{map}“ kann nicht normiert werden: ihr Bezugswert in der Lunge ist {reference:.3g}.</translation>
    </message>
    <message>
        <source>Differential perfusion needs at least one map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die seitengetrennte Perfusion braucht mindestens eine Karte.</translation>
    </message>
    <message>
        <source>Summing the {name} map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte „{name}“ wird summiert</translation>
    </message>
    <message>
        <source>Without a CT, vessels are included in the {name} map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ohne CT sind Gefäße in der Karte „{name}“ enthalten.</translation>
    </message>
    <message>
        <source>Unknown preset {preset}; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Voreinstellung {preset}; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The perfusion map is not on the grid of the lung regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Perfusionskarte liegt nicht auf dem Gitter der Lungenregionen.</translation>
    </message>
    <message>
        <source>The map shows no perfusion in the lungs: its 75th percentile there is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte zeigt keine Perfusion in der Lunge: das 75. Perzentil dort ist nicht positiv.</translation>
    </message>
    <message>
        <source>Choose the lobes that are to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die zu resezierenden Lappen wählen.</translation>
    </message>
    <message>
        <source>All five lobes are chosen; at least one must remain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle fünf Lappen sind gewählt; mindestens einer muss bleiben.</translation>
    </message>
    <message>
        <source>The perfusion of {missing} is not known; give a segmentation of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Perfusion von {missing} ist nicht bekannt; geben Sie eine Segmentierung der Lappen an.</translation>
    </message>
    <message>
        <source>Too little of the lungs lies inside the map for the perfusion of what is to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu wenig der Lungen liegt in der Karte, um die Perfusion des zu resezierenden Anteils anzugeben.</translation>
    </message>
    <message>
        <source>The resected lobes hold {share:.0f} % of the perfusion, which cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die resezierten Lappen tragen {share:.0f} % der Perfusion, was nicht sein kann.</translation>
    </message>
    <message>
        <source>Every segment is called obstructed; there is no function to predict.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Segmente gelten als verlegt; es bleibt keine Funktion vorherzusagen.</translation>
    </message>
    <message>
        <source>No perfusion map was given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Perfusionskarte angegeben.</translation>
    </message>
    <message>
        <source>The {name} must be a positive number of litres, not {value:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: muss eine positive Zahl von Litern sein, nicht {value:g}.</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has; is it in millilitres?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {value:g} Liter sind mehr, als irgendjemand hat; sind es Milliliter?</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {value:g} Liter sind mehr, als irgendjemand hat.</translation>
    </message>
    <message>
        <source>{lobe} cannot have {number} obstructed segments; it has {most}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lobe} kann nicht {number} verlegte Segmente haben; es sind {most}.</translation>
    </message>
    <message>
        <source>A resection is of lobes ({listed}) or of the right or left lung, not of {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reseziert werden Lappen ({listed}) oder die rechte oder linke Lunge, nicht {name}.</translation>
    </message>
    <message>
        <source>CT and SPECT have different frames of reference: their positions need not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT und SPECT haben verschiedene Bezugssysteme: ihre Positionen müssen nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>Neither the CT nor the SPECT states a frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Weder das CT noch das SPECT nennt ein Bezugssystem; Positionen können abweichen.</translation>
    </message>
    <message>
        <source>CT and SPECT share one frame of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT und SPECT haben ein gemeinsames Bezugssystem.</translation>
    </message>
    <message>
        <source>The {image} states no frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein Bezugssystem angegeben ({image}); Positionen können abweichen.</translation>
    </message>
    <message>
        <source>The {name} map must be one 3D volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte „{name}“ muss ein einzelnes 3D-Volumen sein.</translation>
    </message>
    <message>
        <source>The {name} map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte „{name}“ enthält NaN oder unendliche Werte.</translation>
    </message>
    <message>
        <source>The {map} map holds no counts in the lungs; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte „{map}“ hat keine Zählereignisse in der Lunge; ist sie auf dieses CT registriert?</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total (below {least:g} % covered).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{percent:.0f} % liegen außerhalb der Karte „{name}“ und zählen nicht ({region}); ein Anteil an der Summe fehlt (unter {least:g} % abgedeckt).</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{percent:.0f} % liegen außerhalb der Karte „{name}“ und zählen nicht ({region}).</translation>
    </message>
    <message>
        <source>The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: {share:.0f} % of the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte „{name}“ wurde nur im Parenchym gemessen (CT {low:.0f} bis {high:.0f} HU), ohne Gefäße und Emphysem: {share:.0f} % der Lungen.</translation>
    </message>
    <message>
        <source>Negative values of the {name} map take away {negative:.0f} % of its total.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Negative Werte der Karte „{name}“ verringern ihre Summe um {negative:.0f} %.</translation>
    </message>
    <message>
        <source>Registration did not improve the alignment; the SPECT was not moved.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Registrierung verbesserte die Ausrichtung nicht; das SPECT wurde nicht bewegt.</translation>
    </message>
    <message>
        <source>Registration was requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrierung war verlangt.</translation>
    </message>
    <message>
        <source>The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das SPECT wurde um {shift_mm:.0f} mm und {angle_deg:.0f} Grad bewegt; prüfen Sie, ob es derselbe Patient ist.</translation>
    </message>
    <message>
        <source>The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen von SPECT und CT überlappen schlecht (Dice {dice:.2f}, Mittelpunkte {distance_mm:.0f} mm auseinander).</translation>
    </message>
    <message>
        <source>The SPECT holds no counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das SPECT enthält keine Zählereignisse.</translation>
    </message>
    <message>
        <source>Registration can be {listed}, not {when}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für die Registrierung ist {listed} möglich, nicht {when}.</translation>
    </message>
    <message>
        <source>Registration was not requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrierung war nicht verlangt.</translation>
    </message>
    <message>
        <source>The CT shows no lungs to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT zeigt keine Lunge, auf die das SPECT registriert werden könnte.</translation>
    </message>
    <message>
        <source>The CT&apos;s lungs are too small to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge im CT ist zu klein, um das SPECT darauf zu registrieren.</translation>
    </message>
    <message>
        <source>The SPECT could not be registered: too little of it lies over the CT&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das SPECT konnte nicht registriert werden: zu wenig davon liegt über der Lunge im CT.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Architektur in der Modellkarte hat unbekannte Parameter: {listed}.</translation>
    </message>
    <message>
        <source>An ensemble has 2 to {most} members, not {members}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Ensemble hat 2 bis {most} Mitglieder, nicht {members}.</translation>
    </message>
    <message>
        <source>ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN nimmt vier Kanalzahlen von 1 bis {maximum_channels}, nicht {list}.</translation>
    </message>
    <message>
        <source>ARNN takes an odd kernel, not {kernel}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN nimmt einen ungeraden Kern, nicht {kernel}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make an ARNN: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Parameter der Modellkarte ergeben kein ARNN: {error}.</translation>
    </message>
    <message>
        <source>The CT and the regions are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT und Regionen liegen nicht auf demselben Gitter.</translation>
    </message>
    <message>
        <source>The lungs are too small for the SPECT&apos;s voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge ist zu klein für die Voxel des SPECT.</translation>
    </message>
    <message>
        <source>The CT and the lungs are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT und Lunge liegen nicht auf demselben Gitter.</translation>
    </message>
    <message>
        <source>The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the spine beside it, so its side cannot be known; give a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Perfusionskarte entsteht aus rechter und linker Lunge, das CT enthält aber nur eine Lunge ohne die Wirbelsäule daneben, so dass ihre Seite unbekannt ist; ein CT des ganzen Thorax angeben.</translation>
    </message>
    <message>
        <source>There is no lung to map: neither the right nor the left lung has a voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keine Lunge für eine Karte: weder die rechte noch die linke hat ein Voxel.</translation>
    </message>
    <message>
        <source>No {name} lung was given; the map is of the other lung alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Lunge angegeben ({name}); die Karte zeigt nur die andere Lunge.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two samples.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Standardabweichung braucht mindestens zwei Stichproben.</translation>
    </message>
    <message>
        <source>The CT does not cover the whole lungs: they reach its {end} slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT erfasst nicht die ganze Lunge: sie reicht bis zur Randschicht ({end}).</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell lieferte Werte, die nicht endlich sind; es passt nicht zu diesem CT.</translation>
    </message>
    <message>
        <source>Sample {n} of {draws} for the uncertainty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Stichprobe {n} von {draws} für die Unsicherheit</translation>
    </message>
    <message>
        <source>The {side} lung is too small or too thin to be resampled to {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge {side} ist zu klein oder zu dünn, um auf {size} neu abgetastet zu werden.</translation>
    </message>
    <message>
        <source>The SPECT holds no counts in the lungs of the CT; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das SPECT hat keine Zählereignisse in der Lunge des CT; ist es auf dieses CT registriert?</translation>
    </message>
    <message>
        <source>The grid must have three sizes divisible by 8, none above {largest}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Gitter muss drei durch 8 teilbare Größen bis höchstens {largest} haben, nicht {list}.</translation>
    </message>
    <message>
        <source>The median window must have 1 to {largest_window} voxels and the uniform one at least 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Medianfenster muss 1 bis {largest_window} Voxel haben, das gleichförmige mindestens 1.</translation>
    </message>
    <message>
        <source>The preprocessing&apos;s HU range, levels or percentile make no sense.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">HU-Bereich, Stufen oder Perzentil der Vorverarbeitung ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has unknown names: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Eingabebeschreibung der Modellkarte hat unbekannte Namen: {listed}.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In der Eingabebeschreibung der Modellkarte ist „{name}“ von falscher Art.</translation>
    </message>
    <message>
        <source>The CT&apos;s slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Schichten des CT liegen {thick:.1f} mm auseinander; über {thick_mm:g} mm geht die vom Netz genutzte Textur teilweise verloren.</translation>
    </message>
    <message>
        <source>The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a soft-tissue kernel is closer to what such networks are trained on.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen sind verrauscht oder mit scharfem Kernel rekonstruiert (benachbarte Voxel unterscheiden sich um {roughness:.0f} HU); ein Weichteilkernel kommt dem näher, womit solche Netze trainiert werden.</translation>
    </message>
    <message>
        <source>The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects an unenhanced CT, and lung density is raised.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT scheint kontrastverstärkt zu sein (oberes Viertel des Mediastinums über {blood:.0f} HU); das Netz erwartet ein natives CT, und die Lungendichte ist erhöht.</translation>
    </message>
    <message>
        <source>The arms lie beside the chest; their streaks can look like changes of density.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Arme liegen neben dem Thorax; ihre Streifen können wie Dichteänderungen aussehen.</translation>
    </message>
    <message>
        <source>The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Arterien sind unterbrochen; überbrückte Lücken in fortlaufenden Ästen: {count} ({where}).</translation>
    </message>
    <message>
        <source>The arteries of the two lungs are not connected in the given segmentation; each lung&apos;s tree was tracked from its widest point, and emboli proximal to it are not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Arterien beider Lungen hängen in der angegebenen Segmentierung nicht zusammen; der Baum jeder Lunge wurde von seiner weitesten Stelle verfolgt, Emboli proximal davon zählen nicht.</translation>
    </message>
    <message>
        <source>{tissue} to {hu:.0f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{tissue} auf {hu:.0f}</translation>
    </message>
    <message>
        <source>which brings {tissues} HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">womit liegen: {tissues} HU</translation>
    </message>
    <message>
        <source>the usual offset of stored values</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der übliche Versatz gespeicherter Werte</translation>
    </message>
    <message>
        <source>is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, so its scale or offset is wrong</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht in Hounsfield-Einheiten: die Luft um den Körper liegt bei {hu:.0f} statt {right:.0f}, Skalierung oder Versatz sind also falsch</translation>
    </message>
    <message>
        <source>shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Luft um den Körper liegt bei {hu:.0f} HU statt {right:.0f}; um so viel können die Dichtewerte abweichen</translation>
    </message>
    <message>
        <source>shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Muskel liegt bei {hu:.0f} HU, erwartet werden {low:.0f} bis {high:.0f}; die Dichtewerte können abweichen</translation>
    </message>
    <message>
        <source>{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: als HU angegeben, aber {words}; das erreicht kein Jod: die Werte wurden skaliert oder mit einem Versatz gespeichert.</translation>
    </message>
    <message>
        <source>{who} was given in {given}, but {words}, which is the range of a map in {likely}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: in {given} angegeben, aber {words}; das ist der Bereich einer Karte in {likely}.</translation>
    </message>
    <message>
        <source>The {image} &quot;{file}&quot;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image} „{file}“</translation>
    </message>
    <message>
        <source>The {image}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}</translation>
    </message>
    <message>
        <source>{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: misst {sizes} mm, was kein Körperteil ist; der Voxelabstand ({steps}) ist falsch oder nicht in mm.</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Hälfte der positiven Werte liegt über {middle:.3g} und 1 % über {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values are below {middle:.3g} and 99 % below {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Hälfte der positiven Werte liegt unter {middle:.3g} und 99 % unter {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Hälfte der positiven Werte liegt über {middle:.3g} HU und 1 % über {top:.3g}</translation>
    </message>
    <message>
        <source>{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} und {other} überlappen nicht: ihre Mittelpunkte liegen {distance:.0f} mm auseinander.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} und {other} liegen nicht auf demselben Gitter: ihre Ecken weichen um bis zu {shift:.3g} mm voneinander ab.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it has {dimensions} dimensions ({size}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht 3D, sondern mit {dimensions} Dimensionen ({size}).</translation>
    </message>
    <message>
        <source>{who} is empty: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: leer, die Größe ist {size}.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht 3D, die Größe ist {size}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: it holds {kind} voxels with {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein skalares Volumen, sondern Voxel vom Typ „{kind}“ mit {components} Komponenten.</translation>
    </message>
    <message>
        <source>{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthielt gespeicherte Werte ohne ihre Umrechnung; {offset:.0f} wurde abgezogen, um HU zu erhalten, {why}.</translation>
    </message>
    <message>
        <source>{who} {refused}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {refused}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält gespeicherte Werte ohne ihre Umrechnung in Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but iodine is given in mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: in {units}, Jod wird aber in mg/mL oder HU angegeben.</translation>
    </message>
    <message>
        <source>{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: sieht wie ein CT aus, nicht wie eine Jodkarte: {share:.0f} % davon liegen unter -300.</translation>
    </message>
    <message>
        <source>{who} holds no positive value, so no iodine at all.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein positiver Wert, also kein Jod.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their sizes are {first} and {second}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} und {other} liegen nicht auf demselben Gitter: ihre Größen sind {first} und {second}.</translation>
    </message>
    <message>
        <source>{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} (1st and 99th percentile), without lung near -800 and soft tissue near 50.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Thorax-CT in Hounsfield-Einheiten: die Werte liegen zwischen {low:g} und {high:g} (1. und 99. Perzentil), ohne Lunge um -800 und Weichteile um 50.</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Lunge enthält im Mittel {mean:.3g}</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} HU on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Lunge enthält im Mittel {mean:.3g} HU</translation>
    </message>
    <message>
        <source>{mm:.0f} mm {way}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{mm:.0f} mm {way}</translation>
    </message>
    <message>
        <source>in no one direction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">in keine bestimmte Richtung</translation>
    </message>
    <message>
        <source>{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no map of perfusion: choose the emission image beside it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} steigt und fällt mit der Dichte von {image} (Korrelation {alike:.2f}), wie eine Schwächungskarte und keine Perfusionskarte: das Emissionsbild daneben wählen.</translation>
    </message>
    <message>
        <source>The {map} shows too little of the lungs for its place to be compared with that of the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: zeigt zu wenig von der Lunge, um die Lage mit der folgenden Aufnahme zu vergleichen: {image}.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: liegt etwa {mm:.0f} mm neben der Lunge ({image}; {directions}); registrieren oder die Lage prüfen.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: give the images of one scan, in one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: liegt etwa {mm:.0f} mm neben der Lunge ({image}; {directions}), die beiden passen also nicht zusammen: Bilder einer Aufnahme in einer Lagerung angeben.</translation>
    </message>
    <message>
        <source>{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or the tube voltages are wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: im Mittel {mean:.3g} mg/mL in der Lunge, üblich sind 1 bis 2: Skalierung, Einheit oder Röhrenspannungen sind falsch.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of two energies, the tube voltages.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: im Mittel {mean:.2g} mg/mL in der Lunge, üblich sind 1 bis 2: Skalierung, Einheit und bei zwei Energien die Röhrenspannungen prüfen.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: {mean:.2g} mg/mL in der Luft um den Körper, wo kein Jod ist: die Werte sind verschoben.</translation>
    </message>
    <message>
        <source>The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts as defect all the same.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: {value:g} mg/mL fast überall in: {lung}. Das wurde offenbar aus der Karte ausgelassen, ist nicht unperfundiert und zählt trotzdem als Defekt.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); its numbers belong to other parts of the lungs by as much.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: liegt etwa {mm:.0f} mm neben der Lunge ({image}; {directions}); um so viel gehören die Zahlen zu anderen Teilen der Lunge.</translation>
    </message>
    <message>
        <source>the right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rechte Lunge</translation>
    </message>
    <message>
        <source>the left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">linke Lunge</translation>
    </message>
    <message>
        <source>The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes and lengths with it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen fassen {litres:.0f} Liter ({image}), mehr als irgendeine Lunge: der Voxelabstand ist wahrscheinlich falsch, und damit alle Volumen und Längen.</translation>
    </message>
    <message>
        <source>The regions lie outside the {image}: they belong to another scan or have lost their place.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen liegen außerhalb ({image}): sie gehören zu einer anderen Aufnahme oder haben ihre Lage verloren.</translation>
    </message>
    <message>
        <source>they lie {mm:.0f} mm away from its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sie liegen {mm:.0f} mm neben der Lunge</translation>
    </message>
    <message>
        <source>only {share:.0f} % of them lie in its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nur {share:.0f} % davon liegen in der Lunge</translation>
    </message>
    <message>
        <source>The regions do not fit the {image}: {how}; give those of this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen passen nicht zur Aufnahme ({image}): {how}; die Regionen dieser Aufnahme angeben.</translation>
    </message>
    <message>
        <source>The regions lie about {mm:.0f} mm away from the {image}&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen liegen etwa {mm:.0f} mm neben der Lunge ({image}).</translation>
    </message>
    <message>
        <source>The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of {second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen {first} und {second} scheinen vertauscht: die Mitte von {first} sollte so zu der von {second} liegen: {where}; sie liegt aber {lead:.0f} mm in der Gegenrichtung; Segmente umbenennen oder die Orientierung der Datei korrigieren.</translation>
    </message>
    <message>
        <source>The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): check that the two are not exchanged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Mitte von {first} sollte so zu der von {second} liegen: {where}; sie liegen aber auf gleicher Höhe (bis auf {mm:g} mm): prüfen, ob beide vertauscht sind.</translation>
    </message>
    <message>
        <source>The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the {image}&apos;s {other} lung; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die rechten und linken Regionen scheinen vertauscht: {share:.0f} % der Regionen „{name}“ liegen in der Lunge {other} ({image}); Segmente umbenennen oder die Orientierung der Datei korrigieren.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the {side} regions lie in the {image}&apos;s {other} lung: check their names.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % der Regionen {side} liegen in der Lunge {other} ({image}): Namen prüfen.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the regions are aerated lung on the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur {share:.0f} % der Regionen sind belüftete Lunge ({image}).</translation>
    </message>
    <message>
        <source>{who} holds no series {which}, only: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Serie {which}, sondern nur: {listed}.</translation>
    </message>
    <message>
        <source>{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält {count} Serien, von denen eine nach Nummer, Beschreibung oder UID zu wählen ist (--series): {listed}.</translation>
    </message>
    <message>
        <source>{count} series of {who} are meant by {which!r}; choose by UID: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Serien kommen für {which!r} in Frage ({who}); nach UID wählen: {listed}.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} enthält eine beschädigte DICOM-Datei, {file}: {name} ist nicht, was es sein sollte.</translation>
    </message>
    <message>
        <source>The map was resampled (linear) onto the series&apos; voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte wurde auf die Voxel der Serie umgerechnet (linear).</translation>
    </message>
    <message>
        <source>A map in {unit} has no DICOM unit code here; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für eine Karte in {unit} gibt es hier keinen DICOM-Einheitencode; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte enthält NaN oder unendliche Werte.</translation>
    </message>
    <message>
        <source>The DICOM object does not lie on the grid of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das DICOM-Objekt liegt nicht auf dem Gitter dieser CT-Serie.</translation>
    </message>
    <message>
        <source>The DICOM segmentation did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die DICOM-Segmentierung kam nicht so aus der Datei zurück, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The DICOM parametric map did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die parametrische DICOM-Karte kam nicht so aus der Datei zurück, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The DICOM segmentation {name} has two segments called {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die DICOM-Segmentierung {name} hat zwei Segmente namens {other!r}.</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to write {other!r} into.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keinen Ordner {name!r}, in den {other!r} geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: doppelte Schichten: an {n} Positionen liegt mehr als ein Bild, zuerst bei {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: doppelte Schichten: an {n} Position liegt mehr als ein Bild, bei {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has an image orientation that is not two perpendicular directions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: die Bildorientierung besteht nicht aus zwei senkrechten Richtungen.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it holds one slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht 3D, nur eine Schicht.</translation>
    </message>
    <message>
        <source>{who} has a slice whose position or orientation is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine Schicht, deren Position oder Orientierung keine Zahl ist.</translation>
    </message>
    <message>
        <source>{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: uneinheitliche Orientierung: {odd} von {n} Schichten weisen in eine andere Richtung als die übrigen.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine Lücke: {n} Schicht fehlt zwischen {low:.1f} und {high:.1f} mm (Schichtabstand {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine Lücke: {n} Schichten fehlen zwischen {low:.1f} und {high:.1f} mm (Schichtabstand {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ungleichmäßiger Schichtabstand: zwischen {min:.3g} und {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its {count} slices all lie at one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht 3D, alle {count} Schichten liegen an einer Position.</translation>
    </message>
    <message>
        <source>{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {n} Bilder an jeder von {count} Positionen: eine Zeitserie oder mehrere Rekonstruktionen, kein einzelnes Volumen.</translation>
    </message>
    <message>
        <source>{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Gantry-Kippung von {angle:.1f} Grad: die Schichten sind nicht senkrecht zu ihrer Ebene gestapelt.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Lücken: {n} Schichten fehlen, zuerst zwischen {low:.1f} und {high:.1f} mm (Schichtabstand {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has {frames} frames but describes {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: hat {frames} Einzelbilder, beschreibt aber {count}.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: gemischte Pixelabstände von {min:.3g} bis {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein nuklearmedizinisches Bild der Art „{words}“, kein rekonstruiertes Volumen (RECON TOMO).</translation>
    </message>
    <message>
        <source>{who} is an attenuation map (a transmission image), not a map of perfusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} ist eine Schwächungskarte (ein Transmissionsbild), keine Perfusionskarte.</translation>
    </message>
    <message>
        <source>{who} has a gap: its slice vector is not 1 to {frames}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine Lücke: der Schichtvektor läuft nicht von 1 bis {frames}.</translation>
    </message>
    <message>
        <source>{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on which side of the first frame the others lie: export it with frames in the order of its slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Schichtvektor, der nicht aufsteigt („{order}“; das erste Einzelbild ist Schicht {first}) und so nicht sagt, auf welcher Seite des ersten die übrigen liegen: mit Einzelbildern in der Reihenfolge der Schichten exportieren.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: its detector information has no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: in der Detektorinformation fehlt {name}.</translation>
    </message>
    <message>
        <source>{who} gives a position for each detector; that of the first was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine Position je Detektor; die des ersten wurde benutzt.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has no PixelSpacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: PixelSpacing fehlt.</translation>
    </message>
    <message>
        <source>{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Schichtabstand; die Schichtdicke von {step:.4g} mm wurde benutzt.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has neither slice spacing nor slice thickness.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: weder Schichtabstand noch Schichtdicke angegeben.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} has no {attribute}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: Einzelbild {n} hat kein {attribute}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read, and the manufacturer&apos;s pixel scale {scale:.6g} is recorded but not applied.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Rescale; gespeicherte Zählereignisse wurden gelesen, der Pixelfaktor {scale:.6g} des Herstellers ist vermerkt, aber nicht angewandt.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Rescale; gespeicherte Zählereignisse wurden gelesen.</translation>
    </message>
    <message>
        <source>{who} holds {frames} frames of {stated} slices: several volumes in one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {frames} Einzelbilder aus {stated} Schichten: mehrere Volumina in einem.</translation>
    </message>
    <message>
        <source>{who} is a colour image, not a scalar volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Farbbild, kein skalares Volumen.</translation>
    </message>
    <message>
        <source>{who} has no pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Pixeldaten in {file}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: its pixel data have {ndim} dimensions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein skalares Volumen, die Pixeldaten haben {ndim} Dimensionen.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: komprimiert als {syntax}, was hier für ein Mehrbildobjekt nicht dekodiert werden kann.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, and {file} cannot be decoded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: komprimiert als {syntax}, und {file} kann nicht dekodiert werden.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine beschädigte DICOM-Datei, {name}.</translation>
    </message>
    <message>
        <source>{who} has damaged pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: beschädigte Pixeldaten in {file}.</translation>
    </message>
    <message>
        <source>{who} is a multi-frame image that does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Mehrbildobjekt, das nicht sagt, wo seine Einzelbilder liegen.</translation>
    </message>
    <message>
        <source>{who} is {modality}, but {words} is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Modalität {modality}, gebraucht wird {words}.</translation>
    </message>
    <message>
        <source>{who} is labelled {get} but is a {modality} image by its SOP class.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: als {get} bezeichnet, nach der SOP-Klasse aber ein {modality}-Bild.</translation>
    </message>
    <message>
        <source>{who} holds {count} multi-frame images in one series, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} Mehrbildobjekte in einer Serie, kein einzelnes Volumen.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its values are as stored and their units unknown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Rescale; die Werte sind wie gespeichert, ihre Einheit unbekannt.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are those of Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Rescale; die gespeicherten Werte sind die von Hounsfield-Einheiten.</translation>
    </message>
    <message>
        <source>There is no measurement to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keinen Messwert zu berichten.</translation>
    </message>
    <message>
        <source>{quantity} of {region} stands twice among the measurements.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{quantity} ({region}) steht zweimal unter den Messwerten.</translation>
    </message>
    <message>
        <source>The interval of {quantity} of {region} has one bound only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Intervall von {quantity} ({region}) hat nur eine Grenze.</translation>
    </message>
    <message>
        <source>{name} is not a structured report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist kein strukturierter Bericht.</translation>
    </message>
    <message>
        <source>The structured report {name} holds no imaging measurements (TID 1500).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der strukturierte Bericht {name} enthält keine Bildmessungen (TID 1500).</translation>
    </message>
    <message>
        <source>{name} is not a DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist keine DICOM-Datei.</translation>
    </message>
    <message>
        <source>Reading {count} DICOM headers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} DICOM-Header werden gelesen</translation>
    </message>
    <message>
        <source>A structure set can only be written for a CT with square pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Structure Set lässt sich nur für ein CT mit quadratischen Pixeln schreiben.</translation>
    </message>
    <message>
        <source>The structure {worst} came back from the file with a Dice of {dice:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Struktur {worst} kam mit einem Dice-Wert von {dice:.2f} aus der Datei zurück.</translation>
    </message>
    <message>
        <source>The structure set has contours that do not lie on the slices of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Structure Set hat Konturen, die nicht auf den Schichten dieser CT-Serie liegen.</translation>
    </message>
    <message>
        <source>{who} lies for the most part beside the CT series in &quot;{folder}&quot;; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: liegt größtenteils neben der CT-Serie in „{folder}“; den Ordner der eigenen Serie wählen.</translation>
    </message>
    <message>
        <source>{who} is not the CT series in &quot;{folder}&quot;, or was moved or changed since it was read ({words}); choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht die CT-Serie in „{folder}“, oder seit dem Lesen verschoben oder verändert ({words}); den Ordner der eigenen Serie wählen.</translation>
    </message>
    <message>
        <source>{who} is resampled from the series in &quot;{folder}&quot;: their details correlate with {alike:.3f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: aus der Serie in „{folder}“ neu abgetastet, die Details korrelieren mit {alike:.3f}.</translation>
    </message>
    <message>
        <source>{who} does not lie where the CT series in &quot;{folder}&quot; lies; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: liegt nicht dort, wo die CT-Serie in „{folder}“ liegt; den Ordner der eigenen Serie wählen.</translation>
    </message>
    <message>
        <source>{who} is a part of the series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: ein Teil der Serie in „{folder}“.</translation>
    </message>
    <message>
        <source>The series in &quot;{folder}&quot; holds the values of {who} {shift:+.0f}: a rescale was lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Serie in „{folder}“ enthält die Werte mit Versatz {shift:+.0f} ({who}): eine Umrechnung ging verloren.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the voxels that both have differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.1f} % der gemeinsamen Voxel unterscheiden sich</translation>
    </message>
    <message>
        <source>their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Details korrelieren mit {alike:.2f}, und die Hälfte der Werte weicht um {hu:.0f} HU oder mehr ab</translation>
    </message>
    <message>
        <source>The segmentation {file} holds no segments.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung {file} enthält keine Segmente.</translation>
    </message>
    <message>
        <source>The segmentation {file} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung {file} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Voxel der Serie sind andere als die der Segmente; diese wurden dadurch verändert (Dice): {worse}.</translation>
    </message>
    <message>
        <source>There is no segment to export.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Segment zum Exportieren.</translation>
    </message>
    <message>
        <source>Segments to export need different names (in their first 64 letters).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu exportierende Segmente brauchen verschiedene Namen (in den ersten 64 Zeichen).</translation>
    </message>
    <message>
        <source>The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name} liegt nicht innerhalb der CT-Serie, auf die es verweisen soll: {share:.0f} % davon liegen daneben.</translation>
    </message>
    <message>
        <source>The segment {name} has no voxels on the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name} hat keine Voxel auf der CT-Serie.</translation>
    </message>
    <message>
        <source>Reading DICOM headers ({number} of {count})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Header werden gelesen ({number} von {count})</translation>
    </message>
    <message>
        <source>{who} holds no DICOM images.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine DICOM-Bilder.</translation>
    </message>
    <message>
        <source>Reading slice {k} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schicht {k} von {count} wird gelesen</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer images, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält {n} Localizer-Bilder, nicht nur Schichten.</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer image, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: enthält {n} Localizer-Bild, nicht nur Schichten.</translation>
    </message>
    <message>
        <source>{who} mixes images of {listed} pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: gemischte Bilder mit {listed} Pixeln.</translation>
    </message>
    <message>
        <source>{who} has a pixel spacing that is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: der Pixelabstand ist nicht positiv.</translation>
    </message>
    <message>
        <source>{who} changes the sign of its RescaleSlope from image to image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} wechselt das Vorzeichen von RescaleSlope von Bild zu Bild.</translation>
    </message>
    <message>
        <source>{who} mixes images of {count} frames of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Bilder aus {count} verschiedenen Bezugssystemen (frames of reference).</translation>
    </message>
    <message>
        <source>{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nennt einen Schichtabstand von {stated:.3g} mm, die Schichten liegen aber {spacing:.3g} mm auseinander; die Positionen wurden benutzt.</translation>
    </message>
    <message>
        <source>{who} changes its rescale from image to image; each was scaled by its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} wechselt die Skalierung (Rescale) von Bild zu Bild; jedes wurde mit seiner eigenen umgerechnet.</translation>
    </message>
    <message>
        <source>{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nennt eine Gantry-Kippung von {tilt:.1f} Grad, die Schichten liegen aber rechtwinklig; die Positionen wurden benutzt.</translation>
    </message>
    <message>
        <source>{who} holds a damaged or truncated DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine beschädigte oder abgeschnittene DICOM-Datei, {name}.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: {lacking} of {count} images have no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: räumlich nicht einzuordnen: bei {lacking} von {count} Bildern fehlt {name}.</translation>
    </message>
    <message>
        <source>{who} states its {name} for {stating} of {count} images only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} gibt {name} nur für {stating} von {count} Bildern an.</translation>
    </message>
    <message>
        <source>What is to be exported does not lie within the CT series that it should refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was exportiert werden soll, liegt nicht innerhalb der CT-Serie, auf die es verweisen soll.</translation>
    </message>
    <message>
        <source>{who} is not a CT series stored a slice a file, which exported objects refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine CT-Serie mit einer Schicht je Datei, auf die exportierte Objekte verweisen.</translation>
    </message>
    <message>
        <source>{who} holds slices of several studies.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Schichten aus mehreren Studien.</translation>
    </message>
    <message>
        <source>{who} states no frame of reference, so nothing can be placed in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: kein Bezugssystem (frame of reference) angegeben, darin lässt sich nichts einordnen.</translation>
    </message>
    <message>
        <source>The structured report did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der strukturierte Bericht kam nicht so aus der Datei zurück, wie er geschrieben wurde.</translation>
    </message>
    <message>
        <source>A structured report can refer to DICOM segmentations only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein strukturierter Bericht kann nur auf DICOM-Segmentierungen verweisen.</translation>
    </message>
    <message>
        <source>The segmentation that the report should refer to belongs to another study than the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung, auf die der Bericht verweisen soll, gehört zu einer anderen Studie als die CT-Serie.</translation>
    </message>
    <message>
        <source>{who} changes its units from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: die Einheit wechselt von Schicht zu Schicht.</translation>
    </message>
    <message>
        <source>{who} was converted from {spelled} to {unit}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: von {spelled} in {unit} umgerechnet.</translation>
    </message>
    <message>
        <source>{who} offers its values in {others} as well; {unit} was read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Werte auch in {others}; gelesen wurde {unit}.</translation>
    </message>
    <message>
        <source>{who} maps its values by a lookup table, which is not a linear scale.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: Werte über eine Nachschlagetabelle zugeordnet, was keine lineare Skala ist.</translation>
    </message>
    <message>
        <source>{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and would be replaced{what}; move it away, or choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} im Ordner {folder} ist nicht so, wie diese Erweiterung es geschrieben hat, oder stammt nicht von ihr, und würde ersetzt{what}; verschieben oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>{file} has appeared in the folder {folder} meanwhile; choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} ist inzwischen im Ordner {folder} entstanden; einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The path is empty; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Pfad ist leer; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>{name} is {what}, not {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist {what}, nicht {kind}.</translation>
    </message>
    <message>
        <source>{name} is a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist ein Ordner; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>{name} is a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist eine Datei; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>The path of {name} leads through a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Pfad von {name} führt durch eine Datei; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} kann nicht verwendet werden: {why}.</translation>
    </message>
    <message>
        <source>{name} is a link to nothing; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist ein Verweis ins Leere; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>{name} is named as a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist wie ein Ordner benannt; anzugeben ist {kind}.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: the folder {there} is not writable.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Ausgabe {name} kann nicht geschrieben werden: der Ordner {there} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Ausgabe {name} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} keV) to tell iodine from tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die niedrige Energie ({low_kev:.4g} keV) muss mindestens 5 keV unter der hohen ({high_kev:.4g} keV) liegen, um Jod von Gewebe zu unterscheiden.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}); its axes were taken to run towards {code}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht angegeben, welche Seite links ist ({why}); als Achsenrichtung wurde {code} angenommen.</translation>
    </message>
    <message>
        <source>{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} ist keine Orientierung; drei Buchstaben angeben, in deren Richtung die Achsen laufen, etwa LPS oder RAS.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht angegeben, welche Seite links ist ({why}): mit {option} sagen, in welche Richtung die Achsen laufen, etwa LPS oder RAS.</translation>
    </message>
    <message>
        <source>{who} has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: gescherte Achsen, die ein Voxelgitter in mm nicht darstellen kann.</translation>
    </message>
    <message>
        <source>is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine NIfTI-2-Datei, die nicht gelesen werden kann: als NIfTI-1 oder NRRD speichern</translation>
    </message>
    <message>
        <source>is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der Kopf eines NIfTI-Paares (.hdr und .img) ohne die Voxel: beide als eine Datei speichern</translation>
    </message>
    <message>
        <source>has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kein NIfTI-Kopf (offenbar eine Analyze-Datei), daher ist nicht angegeben, welche Seite links ist: als NIfTI oder NRRD speichern</translation>
    </message>
    <message>
        <source>says that its voxels begin inside its header (vox_offset {begin:g})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel, die innerhalb des Headers beginnen (vox_offset {begin:g})</translation>
    </message>
    <message>
        <source>its qform_code and sform_code are 0</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">qform_code und sform_code sind 0</translation>
    </message>
    <message>
        <source>has voxel sizes that are no lengths (its pixdim)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxelgrößen, die keine Längen sind (pixdim)</translation>
    </message>
    <message>
        <source>has an sform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine sform, die keine Lage ist</translation>
    </message>
    <message>
        <source>has sheared axes, which a voxel grid in mm cannot represent</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gescherte Achsen, die ein Voxelgitter in mm nicht darstellen kann</translation>
    </message>
    <message>
        <source>has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel von {told} mm (pixdim), die sform setzt sie aber {meant} mm auseinander; neu speichern</translation>
    </message>
    <message>
        <source>states its voxel sizes in {unit}, not in mm: save it anew in mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxelgrößen in {unit}, nicht in mm; neu in mm speichern</translation>
    </message>
    <message>
        <source>does not say how large its voxels are</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine Angabe, wie groß die Voxel sind</translation>
    </message>
    <message>
        <source>its header has no space directions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">im Kopf fehlen space directions</translation>
    </message>
    <message>
        <source>has an origin that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">einen Ursprung, der keine Lage ist</translation>
    </message>
    <message>
        <source>its header has no TransformMatrix</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">im Kopf fehlt TransformMatrix</translation>
    </message>
    <message>
        <source>has a qform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine qform, die keine Lage ist</translation>
    </message>
    <message>
        <source>places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zweierlei Lage der Voxel: sform und qform liegen bis zu {mm:.3g} mm auseinander; mit einer von beiden neu speichern</translation>
    </message>
    <message>
        <source>cannot be read: the field &apos;{name}&apos; of its header is damaged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kann nicht gelesen werden: Das Feld &apos;{name}&apos; des Dateikopfs ist beschädigt</translation>
    </message>
    <message>
        <source>its space is {space}, which names no side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">space ist {space} und nennt keine Seite</translation>
    </message>
    <message>
        <source>its header names no space</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">im Kopf ist kein space angegeben</translation>
    </message>
    <message>
        <source>{file} cannot be written: use one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} kann nicht geschrieben werden: eines von {listed} verwenden.</translation>
    </message>
    <message>
        <source>{who} is not a NRRD, NIfTI, MetaImage or DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine NRRD-, NIfTI-, MetaImage- oder DICOM-Datei.</translation>
    </message>
    <message>
        <source>{who} is an empty file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: eine leere Datei.</translation>
    </message>
    <message>
        <source>{who} cannot be read: the file is damaged, truncated or of another format.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nicht lesbar, die Datei ist beschädigt, abgeschnitten oder von anderem Format.</translation>
    </message>
    <message>
        <source>{who} is truncated: {present} of {expected} bytes of image data are there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: abgeschnitten, {present} von {expected} Bytes der Bilddaten sind da.</translation>
    </message>
    <message>
        <source>{who} is truncated or damaged: its compressed data do not end as they should.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: abgeschnitten oder beschädigt, die komprimierten Daten enden nicht, wie sie sollten.</translation>
    </message>
    <message>
        <source>Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Schwächung ist von 20 bis 150 keV tabelliert; {kev} keV liegt außerhalb.</translation>
    </message>
    <message>
        <source>A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Röhrenspannung von {kvp:g} kVp liegt außerhalb von 70 bis 150 kVp.</translation>
    </message>
    <message>
        <source>Unknown material &apos;{material}&apos;; known are {materials}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekanntes Material „{material}“; bekannt sind {materials}.</translation>
    </message>
    <message>
        <source>Unknown tube voltage &apos;{kvp}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Röhrenspannung „{kvp}“; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verschiedene Patienten laut DICOM-Kopfdaten (Patient ID): {first} und {second}; prüfen Sie, ob sie zusammengehören.</translation>
    </message>
    <message>
        <source>an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Embolus</translation>
    </message>
    <message>
        <source>the pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Pulmonalarterien</translation>
    </message>
    <message>
        <source>{who} was read by {source}: {used}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: nach {source} gelesen: {used}.</translation>
    </message>
    <message>
        <source>None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel&apos;s list of segments, or with --labels at the command line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines der Segmente ist {wanted} ({who}): es sind {found}. Sagen Sie, was sie sind: in der Segmentliste des Panels oder in der Befehlszeile mit --labels.</translation>
    </message>
    <message>
        <source>{who} calls none of its {count} labels {role}; {count2} of them count as such.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {count} Label, keines heißt {role}; {count2} davon zählen als solche.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: nothing inside the body looks like aerated lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Im CT wurde keine Lunge gefunden: nichts im Körper sieht wie belüftete Lunge aus.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: it holds no body.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Im CT wurde keine Lunge gefunden: es enthält keinen Körper.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bildfeld ({image}) enthält nur einen Teil von: {regions}.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}; the numbers are those of that part.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bildfeld ({image}) enthält nur einen Teil von: {regions}; die Zahlen gelten für diesen Teil.</translation>
    </message>
    <message>
        <source>Only {covered} % of it lies in the map&apos;s field of view; a percentage needs {covered_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur {covered} % davon liegen im Bildfeld der Karte; ein Prozentwert braucht {covered_percent:g} %.</translation>
    </message>
    <message>
        <source>Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur {measured} % davon wurden gemessen; ein Prozentwert braucht {measured_percent:g} %.</translation>
    </message>
    <message>
        <source>Below {limit:g} % no percentage is given ({regions}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unter {limit:g} % wird kein Prozentwert angegeben ({regions}).</translation>
    </message>
    <message>
        <source>Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, effusion, vessels or emphysema). Below {limit:g} % no percentage is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zu wenig ist messbar von: {regions}; der Rest ist im CT kein Parenchym (Konsolidierung, Erguss, Gefäße oder Emphysem). Unter {limit:g} % wird kein Prozentwert angegeben.</translation>
    </message>
    <message>
        <source>{region} ({share} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region} ({share} %)</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} ist abgeschnitten ({image}, {end}): vermutlich fehlen etwa {ml:.0f} ml davon ({percent:.0f} %).</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} reicht über {where} hinaus ({image}): vermutlich fehlen etwa {ml:.0f} ml davon ({percent:.0f} %), und die Zahlen gelten für den abgebildeten Teil.</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} ist abgeschnitten ({image}, {end}): vermutlich fehlen dort etwa {ml:.0f} ml davon.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} reicht über {where} hinaus ({image}); der Schnitt liegt an der breitesten Stelle, sodass sich nicht sagen lässt, wie viel davon fehlt, und die Zahlen gelten für den abgebildeten Teil.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} reicht über {where} hinaus ({image}): vermutlich fehlen dort etwa {ml:.0f} ml davon, und die Zahlen gelten für den abgebildeten Teil.</translation>
    </message>
    <message>
        <source>Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Apikal, mittel und basal sind Drittel des abgebildeten Teils der Lunge ({image}), nicht der ganzen Lunge.</translation>
    </message>
    <message>
        <source>The lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge</translation>
    </message>
    <message>
        <source>The {side} lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge {side}</translation>
    </message>
    <message>
        <source>reconstructed circle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rekonstruierten Kreis</translation>
    </message>
    <message>
        <source>field of view at its {border} border</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bildfeld (Rand: {border})</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">weniger als 1 %</translation>
    </message>
    <message>
        <source>The lungs hold no voxels, so there are no regions to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge enthält keine Voxel, also gibt es keine Regionen.</translation>
    </message>
    <message>
        <source>{what} needs to know the right lung from the left, but the CT holds one lung and does not show the spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}: die rechte Lunge muss von der linken unterschieden werden, das CT enthält aber nur eine Lunge ohne die Wirbelsäule daneben; Lunge oder Lappen mit Seite als Segmentierung angeben oder ein CT des ganzen Thorax.</translation>
    </message>
    <message>
        <source>The {role} must be one 3D label volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}: muss ein einzelnes 3D-Labelvolumen sein.</translation>
    </message>
    <message>
        <source>The {role} are empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}: leer.</translation>
    </message>
    <message>
        <source>The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen-Labelmap enthält das Label {other}; verstanden werden nur 1 (rechts) und 2 (links).</translation>
    </message>
    <message>
        <source>Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel in keinem Lappen können nach nearest, rest oder drop gehen, nicht nach {unassigned}.</translation>
    </message>
    <message>
        <source>Not among the given lobes: {lobes}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unter den gegebenen Lappen fehlen: {lobes}.</translation>
    </message>
    <message>
        <source>The lobes that were named hold no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die benannten Lappen enthalten keine Voxel.</translation>
    </message>
    <message>
        <source>The lobes must be non-negative whole numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lappen müssen nichtnegative ganze Zahlen sein.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe of the lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines der gegebenen Segmente ist ein Lungenlappen (ihre Namen: {listed}).</translation>
    </message>
    <message>
        <source>it was given to the nearest lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">es wurde dem nächsten Lappen zugeteilt</translation>
    </message>
    <message>
        <source>The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gegebenen Lappen lassen {share} der Lunge {side} ({ml:.1f} ml) ohne Zuordnung; {where}.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe, a zone or a lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines der gegebenen Segmente ist ein Lappen, eine Zone oder eine Lunge (ihre Namen: {listed}).</translation>
    </message>
    <message>
        <source>The {side} lung lies on too few slices for three zones ({levels}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge ({side}) liegt auf zu wenigen Schichten für drei Zonen ({levels}).</translation>
    </message>
    <message>
        <source>The lobes and the lungs do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen und Lunge liegen nicht auf demselben Gitter.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % der gegebenen Lappen ({ml:.1f} ml) liegen außerhalb der Lunge und werden nicht gezählt; Umriss prüfen.</translation>
    </message>
    <message>
        <source>Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Weniger als 1 % der gegebenen Lappen ({ml:.1f} ml) liegt außerhalb der Lunge und wird nicht gezählt; Umriss prüfen.</translation>
    </message>
    <message>
        <source>Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen der anderen Seite bedecken {share} der Lunge {side}; als nicht zugeordnet behandelt; Namen der Lappen prüfen.</translation>
    </message>
    <message>
        <source>it was left out</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">es wurde weggelassen</translation>
    </message>
    <message>
        <source>it is reported as {side} rest</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">als Rest {side} ausgewiesen</translation>
    </message>
    <message>
        <source>There is no {side} lung among the regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unter den Regionen ist keine Lunge {side}.</translation>
    </message>
    <message>
        <source>Not among the given zones: {absent}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht unter den angegebenen Zonen: {absent}.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: what air it holds inside the body belongs to the airways.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Im CT wurde keine Lunge gefunden: die Luft im Körper gehört zu den Atemwegen.</translation>
    </message>
    <message>
        <source>The CT must be one 3D volume with one number in each voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT muss ein einzelnes 3D-Volumen mit einer Zahl je Voxel sein.</translation>
    </message>
    <message>
        <source>The CT is only {size} voxels; at least 2 along each axis are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT hat nur {size} Voxel; mindestens 2 entlang jeder Achse sind nötig.</translation>
    </message>
    <message>
        <source>The CT holds voxels that are not finite numbers (NaN or infinite).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT enthält Voxel, die keine endlichen Zahlen sind (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>all aerated lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">alle belüftete Lunge wurde der anderen zugeordnet</translation>
    </message>
    <message>
        <source>the measured lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die gemessene Lunge wurde der anderen zugeordnet</translation>
    </message>
    <message>
        <source>There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called lung, neither right nor left.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt nur eine Lunge, und das CT zeigt die Wirbelsäule daneben nicht; ihre Seite ist daher unbekannt: sie heißt Lunge, weder rechts noch links.</translation>
    </message>
    <message>
        <source>{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{spare_ml:.0f} ml Luft und Gewebe sehen wie Lunge aus, liegen aber getrennt davon in Stücken unter {second_lung:.0f} ml; sie zählen nicht (es kann Darm sein oder der Rest einer kollabierten Lunge).</translation>
    </message>
    <message>
        <source>The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lunge {small} hat {less:.0f} ml gegenüber {more:.0f} ml {large}; ein Teil kann kollabiert, verdichtet oder entfernt sein.</translation>
    </message>
    <message>
        <source>No trachea was found; central airways may be counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Trachea gefunden; zentrale Atemwege können als Lunge gezählt sein.</translation>
    </message>
    <message>
        <source>At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mindestens {ml:.0f} ml im Thorax sind dicht (Konsolidierung, Raumforderung oder Erguss) und zählen nicht als Lunge.</translation>
    </message>
    <message>
        <source>The lungs and the CT do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge und CT liegen nicht auf demselben Gitter.</translation>
    </message>
    <message>
        <source>No {name} lung was found; {rest} to the {other} lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Lunge gefunden ({name}); {rest} ({other}).</translation>
    </message>
    <message>
        <source>The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zwischen der Lunge {side} und der Thoraxwand liegen mindestens {ml:.0f} ml Gewebe oder Flüssigkeit.</translation>
    </message>
    <message>
        <source>&apos;{orientation}&apos; is no orientation; give three letters such as LPS or RAS, or &apos;{stored}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">„{orientation}“ ist keine Orientierung; geben Sie drei Buchstaben wie LPS oder RAS an, oder „{stored}“.</translation>
    </message>
    <message>
        <source>The model&apos;s result has no usable geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Ergebnis des Modells hat keine brauchbare Geometrie.</translation>
    </message>
    <message>
        <source>The model&apos;s result has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Ergebnis des Modells hat gescherte Achsen, die ein Voxelraster in mm nicht darstellen kann.</translation>
    </message>
    <message>
        <source>no usable NVIDIA GPU or driver was found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine nutzbare NVIDIA-GPU oder kein Treiber gefunden</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, für CUDA {cuda} gebaut</translation>
    </message>
    <message>
        <source>this PyTorch is built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dieses PyTorch ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>{text!r} is no device; use auto, cpu or cuda:N.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} ist kein Gerät; auto, cpu oder cuda:N verwenden.</translation>
    </message>
    <message>
        <source>The device {text} cannot be used: {why_no_cuda}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Gerät {text} ist nicht nutzbar: {why_no_cuda}.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPUs, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Gerät {text} gibt es nicht: dieser Rechner hat {count} GPUs, ab cuda:0.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPU, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Gerät {text} gibt es nicht: dieser Rechner hat {count} GPU, ab cuda:0.</translation>
    </message>
    <message>
        <source>{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Speicher von {name} reichte nicht für einen Batch von {batch}; er wurde auf {batch2} verkleinert.</translation>
    </message>
    <message>
        <source>The memory of {name} ({hardware}) was too small; the CPU was used instead.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Speicher von {name} ({hardware}) war zu klein; stattdessen wurde die CPU benutzt.</translation>
    </message>
    <message>
        <source>{name} ran out of memory</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Speicher von {name} erschöpft</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist vorhanden</translation>
    </message>
    <message>
        <source>Checking {part}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{part} wird geprüft</translation>
    </message>
    <message>
        <source>the server answered {code} {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der Server antwortete {code} {text}</translation>
    </message>
    <message>
        <source>{model} would be downloaded from {host}; nobody has agreed to that.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} würde von {host} heruntergeladen; dem hat niemand zugestimmt.</translation>
    </message>
    <message>
        <source>{model} needs {needed} on the disk, which has {free}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} braucht {needed} auf dem Datenträger, frei sind {free}.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded from {host}: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} konnte nicht von {host} heruntergeladen werden: {reason}.</translation>
    </message>
    <message>
        <source>{model} from {host} does not have the checksum that {whose}; it was thrown away.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} von {host} hat nicht die erwartete Prüfsumme ({whose}); die Datei wurde verworfen.</translation>
    </message>
    <message>
        <source>{model} is {needed} on {host} and not about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} hat auf {host} {needed} und nicht etwa {size}: es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>{model}: {host} passes the download on to an address without https.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}: {host} leitet das Herunterladen an eine Adresse ohne https weiter.</translation>
    </message>
    <message>
        <source>The disk is full: {model} needs {size}. What has come stays and is gone on with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Datenträger ist voll: {model} braucht {size}. Was schon da ist, bleibt und wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Downloading {name}: {there} of {size}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} wird geladen: {there} von {size}</translation>
    </message>
    <message>
        <source>{model} from {host} is longer than about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} von {host} ist länger als etwa {size}: es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>{model} is not fetched from here; it comes with {way}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} wird nicht von hier geholt; es kommt mit {way}.</translation>
    </message>
    <message>
        <source>Fetching {model} needs consent. {sentence}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Herunterladen von {model} braucht Zustimmung. {sentence}</translation>
    </message>
    <message>
        <source>There is no downloaded model &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein heruntergeladenes Modell „{name}“.</translation>
    </message>
    <message>
        <source>{model} needs the file {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} braucht die Datei {name}.</translation>
    </message>
    <message>
        <source>Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für {name} ist keine Prüfsumme veröffentlicht; die SHA-256 angeben, die Herausgeber oder Kollegen genannt haben.</translation>
    </message>
    <message>
        <source>The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die für {name} angegebene Prüfsumme ist keine SHA-256; eine solche hat 64 Zeichen von 0 bis f.</translation>
    </message>
    <message>
        <source>{name} does not have the checksum of {model}; it is damaged or another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} hat nicht die Prüfsumme von {model}; die Datei ist beschädigt oder eine andere.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} kann nicht entfernt werden: {strerror}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The model cannot be copied: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell kann nicht kopiert werden: {why}.</translation>
    </message>
    <message>
        <source>The card of the model {model} has &apos;labels&apos; that are not a map from label to meaning.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} hat &apos;labels&apos;, die keine Zuordnung von Label zu Bedeutung sind.</translation>
    </message>
    <message>
        <source>The model {model} does not say what its labels mean; name them in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} sagt nicht, was seine Label bedeuten; nennen Sie sie in seiner Karte.</translation>
    </message>
    <message>
        <source>Several labels of the model {model} mean {twice} ({same}); say in its card which one does.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mehrere Label des Modells {model} bedeuten {twice} ({same}); geben Sie in der Modellkarte an, welches.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives a meaning to &apos;{key}&apos;, which is no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} gibt „{key}“ eine Bedeutung, das kein Label ist.</translation>
    </message>
    <message>
        <source>The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net v2), nor configs/metadata.json (MONAI bundle).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {folder} ist kein Modell: er hat weder {card} noch plans.json und dataset.json (nnU-Net v2) noch configs/metadata.json (MONAI-Bundle).</translation>
    </message>
    <message>
        <source>The architecture &apos;{architecture}&apos; is none of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Architektur „{architecture}“ ist keine von {listed}.</translation>
    </message>
    <message>
        <source>Measured {count} structures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Strukturen vermessen</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell gibt seine Emboli als Label aus, ohne verschiebbaren Schwellenwert.</translation>
    </message>
    <message>
        <source>The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the model itself labels as emboli has {sum2:.2f} ml.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gezeigt werden Emboli mit einer Wahrscheinlichkeit ab {even} ({sum:.2f} ml, bis der Schwellenwert verschoben wird); was das Modell selbst als Emboli kennzeichnet, hat {sum2:.2f} ml.</translation>
    </message>
    <message>
        <source>The folder {folder} holds several models; choose one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {folder} enthält mehrere Modelle; eines wählen: {listed}.</translation>
    </message>
    <message>
        <source>The model {model} is not where its card says: there is no folder {folder}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} ist nicht dort, wo seine Karte sagt: es gibt keinen Ordner {folder}.</translation>
    </message>
    <message>
        <source>The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} ist nicht als vertrauenswürdig markiert. {danger} Nur als vertrauenswürdig ausführen (--trust), wenn die Herkunft bekannt ist.</translation>
    </message>
    <message>
        <source>The card of the model {model} trusts it without saying what: it holds no checksum.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} vertraut ihm, ohne zu sagen, welchen Dateien: sie enthält keine Prüfsumme.</translation>
    </message>
    <message>
        <source>The files of the model {model} do not match the checksum in its card: they were changed after it was trusted. Register it again if the change is known.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Dateien des Modells {model} passen nicht zur Prüfsumme in seiner Karte: sie wurden danach geändert. Neu registrieren, wenn die Änderung bekannt ist.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">„{name}“ kann nicht der Name eines Modells sein.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already; give another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In {folder} gibt es bereits ein Modell {name}; einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>The model {model} is for {task}, not for {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} ist für {task}, nicht für {wanted}.</translation>
    </message>
    <message>
        <source>The model found none of its structures in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell hat in diesem CT keine seiner Strukturen gefunden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {folder} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>The card of {name} cannot be written to {folder}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte von {name} kann nicht nach {folder} geschrieben werden: {strerror}.</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell gibt seine Emboli als Label aus, ohne verschiebbaren Schwellenwert: {why}.</translation>
    </message>
    <message>
        <source>Lobes by lungmask need the Python package lungmask (pip install lungmask).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen mit lungmask brauchen das Python-Paket lungmask (pip install lungmask).</translation>
    </message>
    <message>
        <source>lungmask returned {shape} voxels for a CT of {tuple}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask lieferte {shape} Voxel für ein CT mit {tuple}.</translation>
    </message>
    <message>
        <source>lungmask found no lobes in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask hat in diesem CT keine Lappen gefunden.</translation>
    </message>
    <message>
        <source>The weights of lungmask are not on this computer ({part}); fetch them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte von lungmask sind nicht auf diesem Rechner ({part}); zuerst herunterladen.</translation>
    </message>
    <message>
        <source>lungmask cannot load its weights; remove the downloaded model and fetch it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask kann seine Gewichte nicht laden; das heruntergeladene Modell entfernen und erneut herunterladen.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} failed: {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} ist gescheitert: {words}.</translation>
    </message>
    <message>
        <source>What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state &quot;output&quot; ({outputs}) in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was das MONAI-Bundle {name} zurückgibt, sind weder Label noch Wahrscheinlichkeiten mit der Summe 1; geben Sie &quot;output&quot; ({outputs}) in seiner Karte an.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} is incomplete: there is no configs/{names}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} ist unvollständig: configs/{names} fehlt.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} needs {channels} input channels, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} braucht {channels} Eingangskanäle, nicht ein CT.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} has no weights in its folder models.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} hat keine Gewichte im Ordner models.</translation>
    </message>
    <message>
        <source>The card of the model {name} has an &apos;output&apos; that is none of {outputs}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} hat einen &apos;output&apos;, der keiner von {outputs} ist.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned no segmentation with a geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} gab keine Segmentierung mit Geometrie zurück.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} gab ein Feld mit {ndim} Dimensionen zurück, nicht ein Volumen.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned values that are not finite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle {name} gab nicht endliche Werte zurück.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Metadaten des MONAI-Bundles in {name} sind kein Objekt.</translation>
    </message>
    <message>
        <source>The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das MONAI-Bundle in {name} ist unvollständig: configs/metadata.json ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Metadaten des MONAI-Bundles in {name} sind kein JSON.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das nnU-Net-Modell {name} hat kein trainiertes Netz: fold_N/{checkpoint} fehlt in seinem Ordner.</translation>
    </message>
    <message>
        <source>The data set of the nnU-Net model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Datensatz des nnU-Net-Modells {name} nennt keine Label.</translation>
    </message>
    <message>
        <source>The model {name} is not one of nnU-Net version 2.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} ist keines von nnU-Net Version 2.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} needs {count} input images ({listed}), not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das nnU-Net-Modell {name} braucht {count} Eingangsbilder ({listed}), nicht ein CT.</translation>
    </message>
    <message>
        <source>nnU-Net returned {shape} voxels for a CT of {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net gab {shape} Voxel für ein CT mit {shape2} zurück.</translation>
    </message>
    <message>
        <source>The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left are not exchanged, or state &quot;orientation&quot; in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Pläne von {name} sagen nicht, wie die Trainingsbilder lagen; {orientation} wurde angenommen. Prüfen Sie, ob rechts und links nicht vertauscht sind, oder geben Sie &quot;orientation&quot; in der Modellkarte an.</translation>
    </message>
    <message>
        <source>The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT ist um {tilt:.0f} Grad gekippt; nnU-Net sieht es so, wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one stage (3d_fullres, 3d_lowres or 2d).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das nnU-Net-Modell {name} ist die zweite Stufe einer Kaskade und braucht das Ergebnis von {previous}; geben Sie ein einstufiges Modell an (3d_fullres, 3d_lowres oder 2d).</translation>
    </message>
    <message>
        <source>The card of the model {name} has a &apos;checkpoint&apos; that is no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} hat einen &apos;checkpoint&apos;, der kein Dateiname ist.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} des nnU-Net-Modells in {name2} ist kein Objekt.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;folds&apos; that are not a list of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} hat &apos;folds&apos;, die keine Liste von Zahlen sind.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dem nnU-Net-Modell {name} fehlt fold_{missing}/{checkpoint}.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has overlapping regions without their order.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das nnU-Net-Modell {name} hat überlappende Regionen ohne deren Reihenfolge.</translation>
    </message>
    <message>
        <source>The nnU-Net model in {name} is incomplete: {name2} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das nnU-Net-Modell in {name} ist unvollständig: {name2} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} des nnU-Net-Modells in {name2} ist kein JSON.</translation>
    </message>
    <message>
        <source>nnU-Net cannot load the model {name}: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net kann das Modell {name} nicht laden: {words}</translation>
    </message>
    <message>
        <source>No model for {wanted} is installed; train one, or give the folder of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein Modell für {wanted} ist installiert; eines trainieren oder den Ordner eines Modells angeben.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Modell „{choice}“ ({wanted}); bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; none is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Modell „{choice}“ ({wanted}); keines ist installiert.</translation>
    </message>
    <message>
        <source>The card of the model {where} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {where} ist kein Objekt.</translation>
    </message>
    <message>
        <source>The card of the model {where} names the unknown task &apos;{values}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {where} nennt die unbekannte Aufgabe „{values}“.</translation>
    </message>
    <message>
        <source>The model {name} has no {weights}{hint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} hat keine {weights}{hint}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not match the checksum in its card; the file is damaged or another.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} passen nicht zur Prüfsumme in seiner Karte; die Datei ist beschädigt oder eine andere.</translation>
    </message>
    <message>
        <source>The model {name} has the architecture &apos;{architecture}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} hat die Architektur „{architecture}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its architecture {architecture}: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} passen nicht zu seiner Architektur {architecture}: {words}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {folder} ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The model {folder} has no readable {card}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {folder} hat keine lesbare {card}: {strerror}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {folder} ist kein JSON.</translation>
    </message>
    <message>
        <source>The card of the model {where} lacks &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In der Karte des Modells {where} fehlt „{name}“.</translation>
    </message>
    <message>
        <source>The card of the model {where} has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In der Karte des Modells {where} ist „{name}“ von falscher Art.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} sind keine safetensors-Datei.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} passen nicht zu seinen Parametern: {key} ist {shape}, nicht {wanted}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} hold values that are not finite ({key}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} enthalten nicht endliche Werte ({key}).</translation>
    </message>
    <message>
        <source>The plans name another network than nnU-Net&apos;s ResidualEncoderUNet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Pläne nennen ein anderes Netz als ResidualEncoderUNet von nnU-Net.</translation>
    </message>
    <message>
        <source>The plan of the network does not have one entry a stage.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Plan des Netzes hat nicht einen Eintrag je Stufe.</translation>
    </message>
    <message>
        <source>The plan of the network holds a number that is too small or too large, or an even kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Plan des Netzes enthält eine zu kleine oder zu große Zahl oder einen geraden Kernel.</translation>
    </message>
    <message>
        <source>The plan of the network has a stride larger than its kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Plan des Netzes hat eine Schrittweite, die größer als ihr Kernel ist.</translation>
    </message>
    <message>
        <source>The parameters of the residual-encoder U-Net cannot be used ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Parameter des Residual-Encoder-U-Net sind unbrauchbar ({error}).</translation>
    </message>
    <message>
        <source>The network takes sides that are multiples of {divisor}, not {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Netz nimmt Kantenlängen, die Vielfache von {divisor} sind, nicht {size}.</translation>
    </message>
    <message>
        <source>The card of the model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} nennt keine Label.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not in its folder: {weights} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {name} sind nicht in seinem Ordner: {weights} fehlt.</translation>
    </message>
    <message>
        <source>The network&apos;s result is not a number; its weights do not belong to this kind of image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Ergebnis des Netzes ist keine Zahl; seine Gewichte gehören nicht zu dieser Art von Bild.</translation>
    </message>
    <message>
        <source>The card of the model {name} prepares a scan with numbers that cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} bereitet eine Aufnahme mit unmöglichen Zahlen vor.</translation>
    </message>
    <message>
        <source>The model {name} needs {channels} input images, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} braucht {channels} Eingangsbilder, nicht ein CT.</translation>
    </message>
    <message>
        <source>The patch of the model {name} is no multiple of {divisor}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ausschnitt des Modells {name} ist kein Vielfaches von {divisor}.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;weights&apos; that are no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} hat &apos;weights&apos;, die kein Dateiname sind.</translation>
    </message>
    <message>
        <source>The card of the model {name} does not say how a scan is prepared ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {name} sagt nicht, wie eine Aufnahme vorbereitet wird ({error}).</translation>
    </message>
    <message>
        <source>the look of the image to the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">das Aussehen des Bildes für das Netz</translation>
    </message>
    <message>
        <source>This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Aufnahme liegt außerhalb dessen, womit das Modell trainiert wurde (Abstand {distance:.2g}; 1 ist der Rand seiner {scans} beschriebenen Trainingsaufnahmen)</translation>
    </message>
    <message>
        <source>{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure} {value:.3g}{unit}, trainiert mit {low:.3g} bis {high:.3g}{unit}</translation>
    </message>
    <message>
        <source>{sentence}: {accounts}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}: {accounts}.</translation>
    </message>
    <message>
        <source>This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Aufnahme liegt innerhalb dessen, womit das Modell trainiert wurde (Abstand {distance:.2g}; 1 ist der Rand seiner {scans} beschriebenen Trainingsaufnahmen)</translation>
    </message>
    <message>
        <source>This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Aufnahme liegt am Rand dessen, womit das Modell trainiert wurde (Abstand {distance:.2g}; 1 ist der Rand seiner {scans} beschriebenen Trainingsaufnahmen)</translation>
    </message>
    <message>
        <source>A model&apos;s scans are described by {fewest} of them at least; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahmen eines Modells werden durch mindestens {fewest} beschrieben; es sind {count}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{measure} cannot be measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure}: nicht messbar</translation>
    </message>
    <message>
        <source>The description of the training scans in the model&apos;s card cannot be used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Beschreibung der Trainingsaufnahmen in der Modellkarte ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} enthält keine Gewichte.</translation>
    </message>
    <message>
        <source>{name} holds no named tensors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} enthält keine benannten Tensoren.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit its architecture: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {model} passen nicht zu seiner Architektur: {words}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist nicht als safetensors-Datei lesbar.</translation>
    </message>
    <message>
        <source>{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} wird nicht gelesen: die Datei ist beschädigt oder enthält mehr als Tensoren; das müsste entpickelt werden und könnte Programme ausführen.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {model} passen nicht: {name} ist {shape}, nicht {shape2}.</translation>
    </message>
    <message>
        <source>The weights of the model {model} hold values that are not finite ({name}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte des Modells {model} enthalten nicht endliche Werte ({name}).</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}, {time} left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kachel {n} von {tiles}, noch {time}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">etwa {hours:.1f} Stunden</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kachel {n} von {tiles}</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">etwa {n} Sekunden</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">etwa {n} Minuten</translation>
    </message>
    <message>
        <source>Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kacheln von {tile} statt {whole} Voxeln wurden genommen: {name} hat nicht mehr Speicher.</translation>
    </message>
    <message>
        <source>{count} tiles, {time} on this machine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Kacheln, {time} auf diesem Rechner</translation>
    </message>
    <message>
        <source>The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Speicher von {name} war zu klein für Kacheln von {tile} Voxeln; genommen wurden {less}.</translation>
    </message>
    <message>
        <source>The two series have {size} and {size2} values; every patient needs one of each.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die beiden Reihen haben {size} und {size2} Werte; jeder Patient braucht je einen.</translation>
    </message>
    <message>
        <source>{sum} complete pairs are too few; at least {least} are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sum} vollständige Paare sind zu wenig; mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>The table {name} is not text.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {name} ist kein Text.</translation>
    </message>
    <message>
        <source>The table {name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {name} existiert nicht.</translation>
    </message>
    <message>
        <source>The table {name} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {name} ist zu groß für eine Tabelle.</translation>
    </message>
    <message>
        <source>The table {name} has two columns {twice}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {name} hat zwei Spalten {twice}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {text!r} is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, Zeile {line}, Spalte {column}: {text!r} ist keine Zahl.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {name} ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there are more cells than columns in the header.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, Zeile {line}: mehr Zellen als Spalten im Kopf.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}): {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unerwarteter Fehler ({kind}): {text}</translation>
    </message>
    <message>
        <source>The disk is full; free some space and run again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Datenträger ist voll; Platz schaffen und erneut ausführen.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unerwarteter Fehler ({kind}).</translation>
    </message>
    <message>
        <source>{job} is still running; wait until it has finished, or cancel it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{job} läuft noch; das Ende abwarten oder zuerst abbrechen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für diese Berechnung ist nicht genügend Arbeitsspeicher vorhanden.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} existiert nicht.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {name} enthält keine Dateien.</translation>
    </message>
    <message>
        <source>{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {why}; daher auf ein achsenparalleles Raster mit gleichem Abstand umgerechnet.</translation>
    </message>
    <message>
        <source>The volume {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Volumen {name!r} hat keine Voxel.</translation>
    </message>
    <message>
        <source>The voxel axes of {name!r} span no volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Voxelachsen von {name!r} spannen kein Volumen auf.</translation>
    </message>
    <message>
        <source>sheared axes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gescherte Achsen</translation>
    </message>
    <message>
        <source>a non-linear transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine nichtlineare Transformation</translation>
    </message>
    <message>
        <source>The image has {dimensions} dimensions; a volume of 3 is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bild hat {dimensions} Dimensionen; gebraucht wird ein Volumen mit 3.</translation>
    </message>
    <message>
        <source>No volume is given as {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist kein Volumen angegeben für: {name}.</translation>
    </message>
    <message>
        <source>No volume is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist kein Volumen angegeben.</translation>
    </message>
    <message>
        <source>{name!r} and {reference!r} are not under the same transform.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} und {reference!r} stehen nicht unter derselben Transformation.</translation>
    </message>
    <message>
        <source>The segment {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name!r} hat keine Voxel.</translation>
    </message>
    <message>
        <source>The segment {name!r} is not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name!r} liegt nicht auf dem Voxelgitter von {reference!r}.</translation>
    </message>
    <message>
        <source>The result table is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Ergebnistabelle ist nicht mehr in der Szene; die Analyse erneut ausführen.</translation>
    </message>
    <message>
        <source>{title} is not ready to run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{title}: nicht startbereit.</translation>
    </message>
    <message>
        <source>What the segments of {name} are was said by hand: {said}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was die Segmente von {name} sind, wurde von Hand angegeben: {said}.</translation>
    </message>
    <message>
        <source>Choose a label map volume that holds voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Labelmap-Volumen wählen, das Voxel enthält.</translation>
    </message>
    <message>
        <source>The label map {name} holds no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Labelmap {name} enthält kein Label.</translation>
    </message>
    <message>
        <source>The file {file} of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Datei {file} von {name}</translation>
    </message>
    <message>
        <source>{who} {contradiction}; its place in the scene may be wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: {contradiction}; die Lage in der Szene kann falsch sein.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}: keine Angabe, welche Seite links ist ({why}); vergleichen Sie die Szene mit dem Patienten, bevor Sie eine Seite befunden.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}; install with: PythonSlicer -m pip install &apos;{command}&apos;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} braucht {listed}; installieren mit: PythonSlicer -m pip install &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed} wurde installiert, und damit ein anderes {replaced}, als Slicer gerade benutzt. Slicer neu starten und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dieses Slicer würde sein eigenes {listed} überschreiben; Slicer 5.12 oder neuer verwenden.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} braucht {listed}, was nicht installiert wurde.</translation>
    </message>
    <message>
        <source>{listed} could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed} konnte nicht installiert werden: {failed}</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to save the scene in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keinen Ordner {name!r}, um die Szene zu speichern.</translation>
    </message>
    <message>
        <source>The folder {name!r} exists already.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {name!r} existiert bereits.</translation>
    </message>
    <message>
        <source>There is no scene {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keine Szene {name!r}.</translation>
    </message>
    <message>
        <source>The folder {name!r} has {count} scene files instead of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner {name!r} hat {count} Szenendateien statt einer.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; die Analyse erneut ausführen.</translation>
    </message>
    <message>
        <source>The labels of {name!r} are not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Labels von {name!r} liegen nicht auf dem Voxelgitter von {reference!r}.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot become voxels of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmente von {name!r} können nicht zu Voxeln von {reference!r} werden.</translation>
    </message>
    <message>
        <source>The labels could not be put into the segmentation {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Labels konnten nicht in die Segmentierung {name!r} übernommen werden.</translation>
    </message>
    <message>
        <source>The segmentation {name!r} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung {name!r} ist leer.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot be converted to voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmente von {name!r} können nicht in Voxel umgewandelt werden.</translation>
    </message>
    <message>
        <source>{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} liegt auf keinem Voxel der Aufnahme; gehört es zu einer anderen Aufnahme, oder hat eine Transformation es verschoben?</translation>
    </message>
    <message>
        <source>{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the lung there cannot be assigned; correct the segmentation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} und {second} der Segmentierung {name!r} überlappen um {percent} des kleineren Segments, die Lunge dort ist also nicht zuzuordnen; Segmentierung korrigieren.</translation>
    </message>
    <message>
        <source>Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Regionen überlappen ({pairs}; {ml:.1f} ml); die Überlappung wurde jeweils der zweiten zugeordnet.</translation>
    </message>
    <message>
        <source>The text of {name!r} is of another kind or a later version.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Text von {name!r} ist von anderer Art oder aus einer späteren Version.</translation>
    </message>
    <message>
        <source>The text of {name!r} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Text von {name!r} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} braucht PyTorch</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} braucht PyTorch {major}.{minor} oder neuer, nicht {version}; mit dem Modul PyTorch aktualisieren.</translation>
    </message>
    <message>
        <source>{needed}, which is not installed; install it with the PyTorch extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, das nicht installiert ist; mit der Erweiterung PyTorch installieren.</translation>
    </message>
    <message>
        <source>{needed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, das nicht installiert wurde.</translation>
    </message>
    <message>
        <source>{needed}; install the PyTorch extension from the Extensions Manager first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}; zuerst die Erweiterung PyTorch im Extensions Manager installieren.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch konnte nicht installiert werden: {failed}</translation>
    </message>
    <message>
        <source>TotalSegmentator is not installed: get its extension from the Extensions Manager.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator ist nicht installiert: die Erweiterung aus dem Extensions Manager holen.</translation>
    </message>
    <message>
        <source>TotalSegmentator found nothing of its task {task} in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator hat in diesem CT nichts zu seiner Aufgabe {task} gefunden.</translation>
    </message>
    <message>
        <source>The TotalSegmentator that is installed is not Slicer&apos;s extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das installierte TotalSegmentator ist nicht die Erweiterung von Slicer.</translation>
    </message>
    <message>
        <source>The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufgabe {task} braucht TotalSegmentator {needed} oder neuer; installiert ist {there}.</translation>
    </message>
    <message>
        <source>TotalSegmentator failed: {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator ist gescheitert: {text}</translation>
    </message>
    <message>
        <source>The transform is not linear, so a linear transform node cannot hold it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Transformation ist nicht linear, ein linearer Transformationsknoten kann sie nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The transform&apos;s matrix cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Matrix der Transformation ist nicht invertierbar.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear any more; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Transformation {name!r} ist nicht mehr linear; erneut registrieren.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear; harden it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Transformation {name!r} ist nicht linear; zuerst anwenden (harden).</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Transformation {name!r} ist nicht invertierbar.</translation>
    </message>
    <message>
        <source>The deformable transform could not be put into the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die deformierbare Transformation konnte nicht in die Szene übernommen werden.</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be read back; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Transformation {name!r} kann nicht zurückgelesen werden; erneut registrieren.</translation>
    </message>
    <message>
        <source>There is no volume file {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keine Volumendatei {file!r}.</translation>
    </message>
    <message>
        <source>{file!r} is none of the volume formats {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file!r} hat keines der Volumenformate {listed}.</translation>
    </message>
    <message>
        <source>The file {file!r} cannot be read as a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Datei {file!r} kann nicht als Volumen gelesen werden.</translation>
    </message>
    <message>
        <source>{name!r} is not a kind of node that is saved to a file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} ist kein Knoten, der in eine Datei gespeichert wird.</translation>
    </message>
    <message>
        <source>The image {name!r} is not on the voxel grid of {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bild {name!r} liegt nicht auf dem Voxelgitter von {other!r}.</translation>
    </message>
    <message>
        <source>{name!r} could not be written to {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} konnte nicht nach {file!r} geschrieben werden.</translation>
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
        <translation type="unfinished">Karte {shape} und Regionen {other} liegen nicht auf einem gemeinsamen 3D-Gitter.</translation>
    </message>
    <message>
        <source>The mask of measured voxels {shape} is not on the grid of the map {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Maske der gemessenen Voxel {shape} liegt nicht auf dem Gitter der Karte {other}.</translation>
    </message>
    <message>
        <source>A map of type {dtype} cannot be thresholded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf eine Karte vom Typ {dtype} lässt sich kein Schwellenwert anwenden.</translation>
    </message>
    <message>
        <source>The regions hold no voxel, so there is nothing to threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen enthalten kein Voxel, auf das ein Schwellenwert anzuwenden wäre.</translation>
    </message>
    <message>
        <source>The lungs&apos; bounding box has more than 2^31 voxels; crop or resample the map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Quader um die Lunge hat mehr als 2^31 Voxel; Karte zuschneiden oder neu abtasten.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte enthält innerhalb der Lunge NaN oder unendliche Werte.</translation>
    </message>
    <message>
        <source>Type a name for the preset first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst einen Namen für die Voreinstellung eingeben.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the module; choose another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">„{name}“ gehört zum Modul; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not one of your presets.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">„{name}“ ist keine eigene Voreinstellung.</translation>
    </message>
    <message>
        <source>A threshold must be a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Schwellenwert muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>{number} ({low} to {high})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{number} ({low} bis {high})</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it is asked for when a model is first run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch ist nicht installiert; beim ersten Lauf eines Modells wird danach gefragt.</translation>
    </message>
    <message>
        <source>Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given); lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ebene nach der Lunge hinter dem Embolus (von der nächsten Arterie versorgt): Hauptstamm ab 55 % zweier Lappen (einer Lunge, wenn keine Lappen angegeben sind); lobär ab 55 % eines Lappens (25 % einer Lunge); segmental ab 5 % einer Lunge, der Hälfte eines ihrer zehn Segmente; darunter subsegmental.</translation>
    </message>
    <message>
        <source>Obstruction: filled fraction of the arteries&apos; cross-sections, the narrowest of each clot on the way from the trunk, open fractions of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung, taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruktion: gefüllter Anteil der Arterienquerschnitte, der engste jedes Embolus auf dem Weg vom Truncus, offene Anteile verschiedener Emboli multipliziert, Mittel über die versorgte Lunge. Qanadli-ähnlich: größte Äste, die höchstens 15 % einer Lunge versorgen, als Segmente genommen, jedes mit seinem Anteil an zehn Segmenten je Lunge: 2 ab 80 % Obstruktion, 1 ab 10 % oder bei einem Embolus dahinter, von 40 (nach Qanadli, AJR 2001;176:1415-1420). Schätzwerte.</translation>
    </message>
    <message>
        <source>the Qanadli-like index was estimated from embolus size alone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der Qanadli-ähnliche Index wurde allein aus der Embolusgröße geschätzt</translation>
    </message>
    <message>
        <source>of the given arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der angegebenen Arterien</translation>
    </message>
    <message>
        <source>of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">der Lunge</translation>
    </message>
    <message>
        <source>The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Arterien bilden keinen zusammenhängenden Baum; Embolusebene und Obstruktion wurden nicht geschätzt; {clots_alone}.</translation>
    </message>
    <message>
        <source>The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} ({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Arterien zerfallen in Stücke: was mit ihrem Truncus zusammenhängt, trägt {carried:.0f} % {what} ({least_carried:.0f} % sind nötig); weder Ebenen noch Obstruktion wurden daraus geschätzt; {clots_alone}.</translation>
    </message>
    <message>
        <source>The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme endet in der Lunge; Emboli außerhalb der erfassten {mm:.0f} mm sind nicht erkennbar.</translation>
    </message>
    <message>
        <source>The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme enthält nur {lung_ml:.0f} ml Lunge; nötig ist eine CT-Pulmonalisangiographie des Thorax.</translation>
    </message>
    <message>
        <source>The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gefäße sind nicht kontrastiert oder nicht im Bild (nur {share:.0f} % der Weichteile zwischen den Lungen haben {low:.0f} bis {high:.0f} HU); nötig ist eine CT-Pulmonalisangiographie.</translation>
    </message>
    <message>
        <source>Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gefäßdichte beträgt nur {hu:.0f} HU; Emboli sind womöglich nicht sichtbar.</translation>
    </message>
    <message>
        <source>The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Schichtabstand beträgt {mm:.2g} mm; subsegmentale Emboli können übersehen werden.</translation>
    </message>
    <message>
        <source>The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary bifurcation); a scan of the whole chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme endet oberhalb der Hili (sie erfasst {height:.0f} mm ab den Lungenspitzen, ohne die Bifurkation des Truncus pulmonalis); nötig ist eine Aufnahme des ganzen Thorax.</translation>
    </message>
    <message>
        <source>The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme beginnt und endet in der Lunge; Emboli außerhalb der erfassten {mm:.0f} mm sind nicht erkennbar.</translation>
    </message>
    <message>
        <source>The scan begins below the lung apices; lung above it was not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme beginnt unterhalb der Lungenspitzen; die Lunge darüber wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} wird geladen</translation>
    </message>
    <message>
        <source>The model gives no result for it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell gibt dafür kein Ergebnis aus.</translation>
    </message>
    <message>
        <source>Its probability is less certain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Wahrscheinlichkeit ist weniger sicher.</translation>
    </message>
    <message>
        <source>The model {name} states no threshold for {missing}; {without_threshold:g} was taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} nennt keinen Schwellenwert für {missing}; {without_threshold:g} wurde genommen.</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli, or is incomplete.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} segmentiert keine Emboli oder ist unvollständig.</translation>
    </message>
    <message>
        <source>{model} is not on this computer; {how}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} ist nicht auf diesem Rechner; {how}.</translation>
    </message>
    <message>
        <source>So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Daher wurde der Qanadli-ähnliche Index allein aus der Embolusgröße geschätzt: ein Embolus vom Durchmesser d (der größten Kugel darin) hält (d / 18 mm)^(7/3) des Flusses einer Lunge auf (Fluss und Gefäßdurchmesser: Huo und Kassab, J R Soc Interface 2012;9:190-200; 18 mm passt zu simulierten Patienten); was die Emboli offen lassen, wird multipliziert. Ein Schätzwert, gröber als mit Arterien.</translation>
    </message>
    <message>
        <source>The embolus probability is not on the voxel grid of the CT pulmonary angiogram.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Embolie-Wahrscheinlichkeit liegt nicht auf dem Voxelgitter der CT-Pulmonalisangiographie.</translation>
    </message>
    <message>
        <source>The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli {shape} liegen nicht auf dem Voxelgitter der CT-Pulmonalisangiographie {other}.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level, so the obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} von {count} Emboli ({percent:.0f} % ihres Volumens) liegen abseits des Arterienbaums und haben keine Ebene; die Obstruktion wurde nicht aus den Arterien geschätzt; der Qanadli-ähnliche Index wurde allein aus der Embolusgröße geschätzt.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level; the obstruction is that of the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} von {count} Emboli ({percent:.0f} % ihres Volumens) liegen abseits des Arterienbaums und haben keine Ebene; die Obstruktion ist die der übrigen.</translation>
    </message>
    <message>
        <source>No arteries were given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es wurden keine Arterien angegeben.</translation>
    </message>
    <message>
        <source>The arteries that were given hold no tree that carries lung and clots.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Arterien enthalten keinen Baum, der Lunge und Emboli trägt.</translation>
    </message>
    <message>
        <source>The emboli go without a region: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli bleiben ohne Region: {why}</translation>
    </message>
    <message>
        <source>{count} slices computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Schichten berechnet</translation>
    </message>
    <message>
        <source>A detector has 1 to 20 folds, not {folds}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Detektor hat 1 bis 20 Folds, nicht {folds}.</translation>
    </message>
    <message>
        <source>The detector takes {length} slices and the preparation made {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Detektor nimmt {length} Schichten, die Aufbereitung ergab {count}.</translation>
    </message>
    <message>
        <source>The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled up to {length} with zeros.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme hat vom oberen bis zum unteren Ende der Lungen {count} Schichten zu {thickness_mm:g} mm; die Folge wurde mit Nullen auf {length} aufgefüllt.</translation>
    </message>
    <message>
        <source>Every fold needs one slice network and one sequence network.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jeder Fold braucht ein Schichtnetz und ein Sequenznetz.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract that is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Eingabebeschreibung der Modellkarte besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>Computing {count} slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Schichten werden berechnet</translation>
    </message>
    <message>
        <source>{count} boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Kästen</translation>
    </message>
    <message>
        <source>The window of the model&apos;s card is {rows} x {columns}, no multiples of {stride}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Fenster der Modellkarte ist {rows} x {columns}, keine Vielfachen von {stride}.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not three weights and an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Fusion in der Modellkarte besteht nicht aus drei Gewichten und einem Versatz.</translation>
    </message>
    <message>
        <source>The model&apos;s card takes its boxes from {source!r}, which is neither localisation nor mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Modellkarte bezieht ihre Boxen aus {source!r}; möglich ist localisation oder mask.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract whose window is not two numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Eingabebeschreibung der Modellkarte hat ein Fenster, das nicht aus zwei Zahlen besteht.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Fusion in der Modellkarte besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte passen nicht zum Encoder {parameters_of_card}: {missing} fehlt.</translation>
    </message>
    <message>
        <source>The decoder needs {count} widths, one a map and one for the slice, not {count2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Decoder braucht {count} Breiten, eine je Karte und eine für die Schicht, nicht {count2}.</translation>
    </message>
    <message>
        <source>Every level of the pyramid is a map of the encoder and has one side of anchors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jede Stufe der Pyramide ist eine Karte des Encoders und hat eine Kantenlänge der Anker.</translation>
    </message>
    <message>
        <source>There is no encoder &apos;{encoder}&apos;; known are {encoders}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keinen Encoder „{encoder}“; bekannt sind {encoders}.</translation>
    </message>
    <message>
        <source>A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Schicht hat 1 oder 3 Kanäle (3 mit ihren Nachbarn), und das Pooling ist average oder both.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte passen nicht zum Encoder {parameters_of_card}: {name} ist {shape}, nicht {shape2}.</translation>
    </message>
    <message>
        <source>The integrated network&apos;s {name} is not what it must be: {value!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} des integrierten Netzes ist ungültig: {value!r}.</translation>
    </message>
    <message>
        <source>{count} slices of {thickness_mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Schichten zu {thickness_mm:g} mm</translation>
    </message>
    <message>
        <source>Cutting {thickness_mm:g} mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{thickness_mm:g}-mm-Schichten werden erstellt</translation>
    </message>
    <message>
        <source>The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen sind {height:.0f} mm hoch; die untersten {below:.0f} mm liegen jenseits der {most} Schichten und wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>No lungs were found, so there are no slices to examine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es wurde keine Lunge gefunden, also gibt es keine Schichten zu untersuchen.</translation>
    </message>
    <message>
        <source>Slab thickness, number, size, window and field of the preparation must be positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichtdicke, Anzahl, Größe, Fenster und Bildfeld der Aufbereitung müssen positiv sein.</translation>
    </message>
    <message>
        <source>The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen sind breiter als {field_mm:g} mm; {beyond:.0f} mm an ihren Rändern wurden nicht untersucht.</translation>
    </message>
    <message>
        <source>The saved probability curve cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gespeicherte Wahrscheinlichkeitskurve kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Mitten der beiden Ventrikel liegen übereinander, so dass keine Achse quer zum Septum verläuft; die Linien von Hand setzen.</translation>
    </message>
    <message>
        <source>The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung des Truncus pulmonalis ist nicht breiter als ihre Voxel; die Linie von Hand setzen.</translation>
    </message>
    <message>
        <source>The segmentation of the {name} holds no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung ohne Voxel: {name}.</translation>
    </message>
    <message>
        <source>The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Messwert ({names}): {length_mm:.0f} mm; üblich sind {low:.0f} bis {high:.0f} mm: prüfen Sie die Linie.</translation>
    </message>
    <message>
        <source>The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Messlinie ({names}) ist um {tilt_degrees:.0f} Grad gekippt; legen Sie sie in eine axiale Schicht.</translation>
    </message>
    <message>
        <source>What was painted, removed and kept on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was auf den Emboli des früheren Laufs gezeichnet, entfernt und behalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>Choose a segmentation that holds the emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Segmentierung wählen, die die Emboli enthält.</translation>
    </message>
    <message>
        <source>The segmentation {segmentation!r} has no segment {chosen!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung {segmentation!r} hat kein Segment {chosen!r}.</translation>
    </message>
    <message>
        <source>None of the segments of {name!r} is called {term} or coded as pulmonary artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines der Segmente von {name!r} heißt {term} oder ist als Pulmonalarterie kodiert.</translation>
    </message>
    <message>
        <source>The threshold that {name!r} keeps cannot be read; run its model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Schwellenwert, den {name!r} speichert, ist nicht lesbar; das Modell erneut ausführen.</translation>
    </message>
    <message>
        <source>None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines der {count} Segmente von {segmentation!r} heißt {name} oder ist als Embolus kodiert.</translation>
    </message>
    <message>
        <source>Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur das Segment {chosen!r} ist aufgelistet; {segments} von {segmentation!r} sind ebenfalls Embolien.</translation>
    </message>
    <message>
        <source>{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join them in the Segment Editor (Logical operators, Add) and delete the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Segmente von {segmentation!r} heißen {name} oder sind als Embolus kodiert ({segments}), aufgelistet wird aber eines: Vereinigen Sie sie im Segment Editor (Logische Operatoren, Hinzufügen) und löschen Sie die anderen.</translation>
    </message>
    <message>
        <source>The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name!r} ({whole:.2f} ml) liegt auf keinem Voxel der CT-Pulmonalisangiographie; gehört es zu einer anderen Aufnahme, oder verschiebt es eine Transformation?</translation>
    </message>
    <message>
        <source>The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is {here:.2f} ml: it reaches beyond the scan or is finer than its voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name!r} umfasst {whole:.2f} ml; auf den Voxeln der CT-Pulmonalisangiographie, die aufgelistet werden, sind es {here:.2f} ml: Es reicht über die Aufnahme hinaus oder ist feiner als ihre Voxel.</translation>
    </message>
    <message>
        <source>The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored puts it onto that of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment {name!r} liegt auf einem anderen Voxelgitter als die CT-Pulmonalisangiographie; wird ein Embolus ausgeschlossen oder wiederhergestellt, kommt es auf das der CT.</translation>
    </message>
    <message>
        <source>{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} oder womit es gemessen wird, wurde während der Berechnung verschoben oder verändert, daher kam nichts in die Szene; erneut starten.</translation>
    </message>
    <message>
        <source>What was painted on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was auf den Emboli des früheren Laufs gezeichnet wurde, bleibt.</translation>
    </message>
    <message>
        <source>These emboli have no probability, so there is no threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Emboli haben keine Wahrscheinlichkeit, also gibt es keinen Schwellenwert zu verschieben.</translation>
    </message>
    <message>
        <source>No slice view is open in which a line could be placed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es ist keine Schichtansicht offen, in die eine Linie gesetzt werden könnte.</translation>
    </message>
    <message>
        <source>{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as TotalSegmentator&apos;s heart chambers do), so no line can be proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} enthält weder rechten und linken Ventrikel noch den Truncus pulmonalis, nach Code oder Name (wie die Herzkammern von TotalSegmentator); daher kann keine Linie vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>The table {table!r} does not hold the segments as this module keeps them; delete it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle {table!r} enthält die Segmente nicht so, wie dieses Modul sie führt; löschen.</translation>
    </message>
    <message>
        <source>There is no lung segment {unknown!r}; they are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Lungensegment {unknown!r}; es gibt {listed}.</translation>
    </message>
    <message>
        <source>The sequence network takes {length} slices of {features} features, not {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Sequenznetz nimmt {length} Schichten mit {features} Merkmalen, nicht {shape}.</translation>
    </message>
    <message>
        <source>There is no image network &apos;{name}&apos;; known are {compact}, {fine}, {published} and the others of timm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt kein Bildnetz „{name}“; bekannt sind {compact}, {fine}, {published} und die übrigen von timm.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; gives no maps (channels first) and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bildnetz „{name}“ liefert keine Karten (Kanäle zuerst) und ist kein Backbone für Schichten.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte passen nicht zum Backbone {backbone_name}: {missing} fehlt.</translation>
    </message>
    <message>
        <source>A slice network has 1 or 3 channels, not {channels}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Schichtnetz hat 1 oder 3 Kanäle, nicht {channels}.</translation>
    </message>
    <message>
        <source>A slice network pools by {average}, {attention} or {focus}, not by {pooling}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Pooling eines Schichtnetzes ist {average}, {attention} oder {focus}, nicht {pooling}.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; takes one image size only and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Bildnetz „{name}“ nimmt nur eine Bildgröße und ist kein Backbone für Schichten.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Gewichte passen nicht zum Backbone {backbone_name}: {name} ist {shape}, nicht {shape2}.</translation>
    </message>
    <message>
        <source>This network needs the Python packages timm and torchvision, which are not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dieses Netz braucht die Python-Pakete timm und torchvision, die nicht installiert sind.</translation>
    </message>
    <message>
        <source>This network needs the Python package torchvision, which is not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dieses Netz braucht das Python-Paket torchvision, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score of their surest embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Embolus zählt ab einer Wahrscheinlichkeit von {probability:g} und {least_mm3:g} mm3; Scan und Schichten erhalten den Wert ihres sichersten Embolus.</translation>
    </message>
    <message>
        <source>{count} emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Emboli</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} segmentiert keine Emboli.</translation>
    </message>
    <message>
        <source>The model {model} gives emboli as labels, without the probability that its score is made of.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} gibt Emboli als Labels aus, ohne die Wahrscheinlichkeit, aus der sein Wert gebildet wird.</translation>
    </message>
    <message>
        <source>The card of the model {model} has a rule that is none.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells {model} hat eine Regel, die keine ist.</translation>
    </message>
    <message>
        <source>The rule of the model {model} cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regel des Modells {model} ist unmöglich.</translation>
    </message>
    <message>
        <source>The rule of the model {model} is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regel des Modells {model} besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs the scores of at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Intraklassenkorrelation braucht die Werte von mindestens zwei Befundern.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs at least two patients scored by every rater.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Intraklassenkorrelation braucht mindestens zwei Patienten, die jeder Befunder bewertet hat.</translation>
    </message>
    <message>
        <source>All patients have the same score, so agreement between raters cannot be told.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Patienten haben denselben Wert; die Übereinstimmung der Befunder lässt sich nicht bestimmen.</translation>
    </message>
    <message>
        <source>The variance that it divides by is estimated at 0 or less: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Varianz, durch die geteilt wird, ist auf 0 oder weniger geschätzt: Die Patienten unterscheiden sich zu wenig.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Varianzanalyse braucht mindestens zwei Befunder.</translation>
    </message>
    <message>
        <source>Every rater&apos;s values are all the same, so nothing can be tested against their spread.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Werte jedes Befunders sind alle gleich; gegen ihre Streuung lässt sich nichts testen.</translation>
    </message>
    <message>
        <source>The variables have different numbers of patients.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Variablen haben verschiedene Patientenzahlen.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two values of rater {name}, not {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Varianzanalyse braucht mindestens zwei Werte des Befunders {name}, nicht {count}.</translation>
    </message>
    <message>
        <source>{where}: patient or rater is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}: Patient oder Befunder ist leer.</translation>
    </message>
    <message>
        <source>{where}: a defect of {percent:g} % of the lung is impossible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}: ein Defekt von {percent:g} % der Lunge ist unmöglich.</translation>
    </message>
    <message>
        <source>The table holds no readings.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle enthält keine Befundungen.</translation>
    </message>
    <message>
        <source>Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gepaarter t-Test und Bland-Altman umfassen {n} von {cases} Fällen, die einen automatischen und einen Befunderwert haben.</translation>
    </message>
    <message>
        <source>ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der ICC umfasst {n} von {cases} Fällen: den übrigen fehlt die Befundung eines der {raters} Befunder.</translation>
    </message>
    <message>
        <source>The readers&apos; mean of {fewer} of {cases} cases is that of fewer than {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Befundermittel von {fewer} der {cases} Fälle stammt von weniger als {raters} Befundern.</translation>
    </message>
    <message>
        <source>Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Differenzen zwischen Automatik und Befundern sind gleich (n {n}): daraus folgen weder Intervall noch Test.</translation>
    </message>
    <message>
        <source>The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Befunder unterscheiden sich in allen {n} Fällen nur um eine Konstante: der ICC hat weder Intervall noch Test.</translation>
    </message>
    <message>
        <source>{name} has no column {needed}; it has: {columns}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} hat keine Spalte {needed}; vorhanden: {columns}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater} at {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient {patient} wurde von {rater} zweimal bewertet, Zeitpunkt {time}.</translation>
    </message>
    <message>
        <source>The interval of {kinds} has no lower or no upper end: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dem Intervall von {kinds} fehlt ein unteres oder oberes Ende: Die Patienten unterscheiden sich zu wenig.</translation>
    </message>
    <message>
        <source>No correlation, for fewer than 3 common values or a constant one: {none}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Korrelation, da weniger als 3 gemeinsame Werte oder ein konstanter: {none}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient {patient} wurde von {rater} zweimal bewertet.</translation>
    </message>
    <message>
        <source>A column cannot be called {name}: so the study calls the values of raters; give it another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Spalte darf nicht {name} heißen: So nennt die Studie die Werte der Beurteiler; geben Sie ihr einen anderen Namen.</translation>
    </message>
    <message>
        <source>The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient&apos;s, the same for every rater: keep one value, or leave the column out.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Spalte {name} enthält {other:g} und {value:g} für Patient {patient}; eine solche Spalte gehört zum Patienten und ist für jeden Beurteiler gleich: Behalten Sie einen Wert oder lassen Sie die Spalte weg.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}: {why}</translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.3f} bis {high:.3f}</translation>
    </message>
    <message>
        <source>Cases: {cases}, readers: {readers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fälle: {cases}, Befunder: {readers}.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kein Intervall</translation>
    </message>
    <message>
        <source>n {n} of {cases}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">n {n} von {cases}</translation>
    </message>
    <message>
        <source>Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatisch minus Befunder ({n}): {bias:+.2f} % der Lunge, Übereinstimmungsgrenzen {lower:.2f} bis {upper:.2f}.</translation>
    </message>
    <message>
        <source>Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder ({n}): ICC(C,k) {icc:.3f} ({interval}).</translation>
    </message>
    <message>
        <source>A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Weitere {ml:.0f} ml über der Schwelle liegen stromabwärts von Emboli, mit {percent:.0f} % des erwarteten Jods.</translation>
    </message>
    <message>
        <source>The calibration of embolus probabilities in the model&apos;s card is not three numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Kalibrierung der Embolie-Wahrscheinlichkeiten in der Modellkarte besteht nicht aus drei Zahlen.</translation>
    </message>
    <message>
        <source>The emboli are not on the voxel grid of their probability.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli liegen nicht auf dem Voxelgitter ihrer Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>The probability map of emboli holds values that are not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Wahrscheinlichkeitskarte der Emboli enthält Werte, die nicht zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The model {model} found no embolus. It may have missed some, so nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {model} fand keinen Embolus. Es kann welche übersehen haben; daraus wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a reader&apos;s. Where it found none, nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli stammen vom Modell {model}, jeder mit seiner Wahrscheinlichkeit ({n} Emboli, {low:.0f} bis {high:.0f} %), nicht von einem Befunder. Wo es keine fand, wird nichts geschlossen.</translation>
    </message>
    <message>
        <source>Give the emboli either as a segmentation or as those of a model with their probabilities, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli entweder als Segmentierung oder als die eines Modells mit Wahrscheinlichkeiten angeben, nicht beides.</translation>
    </message>
    <message>
        <source>A probability of emboli is not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Wahrscheinlichkeit der Emboli liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>There are {emboli} emboli and {given} probabilities.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt {emboli} Emboli und {given} Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Unknown scale &apos;{scale}&apos; of expected iodine; known are {best_perfused} and {percentile75}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Skala „{scale}“ des erwarteten Jods; bekannt sind {best_perfused} und {percentile75}.</translation>
    </message>
    <message>
        <source>Without a CT, emphysema, consolidation and dense contrast cannot be assessed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ohne CT können Emphysem, Konsolidierung und dichtes Kontrastmittel nicht beurteilt werden.</translation>
    </message>
    <message>
        <source>{lost:.0f} % of the lung that no artefact disturbs holds too little iodine for its place: much of the lung may be lost. Candidates are compared with the best perfused lung; the rule &apos;For candidate proposals&apos; finds all of them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lost:.0f} % der von keinem Artefakt gestörten Lunge enthalten für ihre Lage zu wenig Jod: viel Lunge kann ausgefallen sein. Kandidaten werden mit der am besten durchbluteten Lunge verglichen; die Regel „Für Kandidatenvorschläge“ findet alle.</translation>
    </message>
    <message>
        <source>lung volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungenvolumen</translation>
    </message>
    <message>
        <source>75th percentile of iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75. Perzentil des Jods</translation>
    </message>
    <message>
        <source>spread of iodine over the lung, of its 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Streuung des Jods über die Lunge, bezogen auf ihr 75. Perzentil</translation>
    </message>
    <message>
        <source>cell of the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zelle des Netzes</translation>
    </message>
    <message>
        <source>The network {model} does not judge this map, so the measures do. {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Netz {model} beurteilt diese Karte nicht, daher tun es die Messgrößen. {reason}</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Vorschläge stammen vom Netz {model}, das nur von simulierten Patienten gelernt hat; die Messgrößen sagen, was für sie spricht.</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Vorschläge stammen vom Netz {model}; die Messgrößen sagen, was für sie spricht.</translation>
    </message>
    <message>
        <source>The network {name} judges iodine maps; this map is in another unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Netz {name} beurteilt Jodkarten; diese Karte hat eine andere Einheit.</translation>
    </message>
    <message>
        <source>The network {name} needs the CT of the same scan to judge candidate defects.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Netz {name} braucht das CT derselben Aufnahme, um Defektkandidaten zu beurteilen.</translation>
    </message>
    <message>
        <source>The model&apos;s card has filters that no network of lost lung can have.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte des Modells nennt Filter, die kein Netz für ausgefallene Lunge haben kann.</translation>
    </message>
    <message>
        <source>The model {name} does not judge candidate defects (its task is {task}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} beurteilt keine Defektkandidaten (seine Aufgabe ist {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes other channels than this version gives.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell {name} erwartet andere Kanäle, als diese Version liefert.</translation>
    </message>
    <message>
        <source>{reason} (an embolus of a model, probability {probability:.0f} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reason} (Embolus eines Modells, Wahrscheinlichkeit {probability:.0f} %)</translation>
    </message>
    <message>
        <source>{likely:.0f} % likely lost to the network: {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nach dem Netz zu {likely:.0f} % ausgefallen: {reason}</translation>
    </message>
    <message>
        <source>emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emphysem: Gewebe {share:.0f} % des Normalen, Jod im gleichen Verhältnis vermindert</translation>
    </message>
    <message>
        <source>{n} small islands below {ml:g} ml each, within noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} kleine Inseln unter je {ml:g} ml, im Rauschen</translation>
    </message>
    <message>
        <source>no embolus was found in this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bei diesem Patienten wurde kein Embolus gefunden</translation>
    </message>
    <message>
        <source>thin sheet along pleura, fissure or vessels, under {mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dünne Schicht entlang Pleura, Fissur oder Gefäßen, unter {mm:g} mm</translation>
    </message>
    <message>
        <source>{share:.0f} % dense lung: consolidation or atelectasis</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % dichte Lunge: Konsolidierung oder Atelektase</translation>
    </message>
    <message>
        <source>opens towards the hilum (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">öffnet sich zum Hilus (Keilindex {index:+.2f})</translation>
    </message>
    <message>
        <source>{share:.0f} % less iodine than the lung around it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % weniger Jod als die Lunge ringsum</translation>
    </message>
    <message>
        <source>away from streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">abseits von Streifenartefakten</translation>
    </message>
    <message>
        <source>no embolus upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kein Embolus stromaufwärts</translation>
    </message>
    <message>
        <source>not beyond any embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht jenseits eines Embolus</translation>
    </message>
    <message>
        <source>its tissue, height and depth do not explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewebe, Höhe und Tiefe erklären so wenig Jod nicht</translation>
    </message>
    <message>
        <source>opens towards the pleura (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">öffnet sich zur Pleura (Keilindex {index:+.2f})</translation>
    </message>
    <message>
        <source>no lung around it to compare with</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine Lunge ringsum zum Vergleich</translation>
    </message>
    <message>
        <source>in the streaks of dense contrast {mm:.0f} mm away</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">in den Streifen von dichtem Kontrastmittel in {mm:.0f} mm Entfernung</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % davon liegen stromabwärts eines Embolus, der {filled:.0f} % seines Gefäßes ausfüllt</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % davon liegen stromabwärts eines Embolus</translation>
    </message>
    <message>
        <source>{share:.0f} % of it opens away from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % davon öffnen sich von einem Embolus weg</translation>
    </message>
    <message>
        <source>its tissue, height and depth explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewebe, Höhe und Tiefe erklären so wenig Jod</translation>
    </message>
    <message>
        <source>{first}; though {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}; allerdings {second}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the iodine expected there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % des dort erwarteten Jods</translation>
    </message>
    <message>
        <source>{share:.0f} % of it is almost without iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % davon sind fast ohne Jod</translation>
    </message>
    <message>
        <source>{share:.0f} % of its outer half lies under the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % der äußeren Hälfte liegen unter der Pleura</translation>
    </message>
    <message>
        <source>tissue {share:.0f} % of normal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewebe {share:.0f} % des Normalen</translation>
    </message>
    <message>
        <source>takes {share:.0f} % of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nimmt {share:.0f} % des Lappens ein</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lung that nothing disturbs is lost elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % der ungestörten Lunge sind anderswo ausgefallen</translation>
    </message>
    <message>
        <source>begins {mm:.0f} mm from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">beginnt {mm:.0f} mm von einem Embolus</translation>
    </message>
    <message>
        <source>nothing is weighed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nichts wird gewichtet</translation>
    </message>
    <message>
        <source>hold no tree</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">enthalten keinen Baum</translation>
    </message>
    <message>
        <source>fall into pieces (their tree carries {percent:.0f} % of the lung)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zerfallen in Stücke (ihr Baum trägt {percent:.0f} % der Lunge)</translation>
    </message>
    <message>
        <source>The given arteries {held}, so lung downstream of an embolus was determined by direction alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die angegebenen Arterien {held}; Lunge hinter einem Embolus wurde allein nach der Richtung bestimmt.</translation>
    </message>
    <message>
        <source>{count} candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Kandidaten</translation>
    </message>
    <message>
        <source>There is no candidate {candidate_id}; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es gibt keinen Kandidaten {candidate_id}; es gibt {count}.</translation>
    </message>
    <message>
        <source>The saved decisions belong to another map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gespeicherten Entscheidungen gehören zu einer anderen Karte.</translation>
    </message>
    <message>
        <source>The saved decisions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gespeicherten Entscheidungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unknown smoothing &apos;{smoothing}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unbekannte Glättung „{smoothing}“; bekannt sind {listed}.</translation>
    </message>
    <message>
        <source>No lung lies inside the iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Innerhalb der Jodkarte liegt keine Lunge.</translation>
    </message>
    <message>
        <source>No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein Lungenvoxel hat die CT-Werte von Parenchym, daher ist seine Perfusion nicht messbar.</translation>
    </message>
    <message>
        <source>{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{missing:.0f} % der Lunge sind im CT kein Parenchym und wurden nicht gemessen.</translation>
    </message>
    <message>
        <source>The regions were resampled to the grid of the map (nearest neighbour).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Regionen wurden auf das Raster der Karte umgerechnet (nächster Nachbar).</translation>
    </message>
    <message>
        <source>The CT was resampled to the grid of the map (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT wurde auf das Raster der Karte umgerechnet (linear).</translation>
    </message>
    <message>
        <source>predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte</translation>
    </message>
    <message>
        <source>The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine der Karten ist unscharf ({blurred}), die andere nicht ({sharp}): Defekte unter {least_ml:.0f} ml lassen sich von der einen zur anderen nicht verfolgen; was nur die scharfe Karte ({sharp}) zeigt, heißt {not_evaluable}, nicht {became}. Größen stammen nicht aus einem Verfahren.</translation>
    </message>
    <message>
        <source>The threshold {rule} is a concentration in one scan and a share of the lungs&apos; own perfusion in the other; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Schwellenwert {rule} ist in der einen Aufnahme eine Konzentration, in der anderen ein Anteil der eigenen Lungenperfusion; eine Regel wählen, die sich auf die jeweils eigene Lunge bezieht, etwa auto oder relative:0.5.</translation>
    </message>
    <message>
        <source>The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not have; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der feste Schwellenwert ist eine Jodkonzentration, die ein SPECT oder eine vorhergesagte Perfusionskarte nicht hat; eine Regel wählen, die sich auf die jeweils eigene Lunge bezieht, etwa auto oder relative:0.5.</translation>
    </message>
    <message>
        <source>The {map} holds no counts inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}: keine Zählereignisse in der Lunge.</translation>
    </message>
    <message>
        <source>the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Lungen überlappen zu wenig (Dice {dice:.2f}, mindestens {least:g} ist nötig)</translation>
    </message>
    <message>
        <source>The two scans could not be registered: {wrong}. No lesion was compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die beiden Aufnahmen konnten nicht registriert werden: {wrong}. Keine Läsion wurde verglichen.</translation>
    </message>
    <message>
        <source>the transform folds {percent:.1f} % of the lung (at most {most:g} % may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Transformation faltet {percent:.1f} % der Lunge (höchstens {most:g} % sind erlaubt)</translation>
    </message>
    <message>
        <source>the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): are these scans of one patient?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Gefäße in den Lungen stimmen nicht überein (Korrelation {correlation:.2f}, mindestens {least:g} ist nötig): sind es Aufnahmen eines Patienten?</translation>
    </message>
    <message>
        <source>One of the two scans shows no lungs, so they cannot be registered.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine der beiden Aufnahmen zeigt keine Lunge, daher können sie nicht registriert werden.</translation>
    </message>
    <message>
        <source>The two scans could not be registered: their lungs do not overlap.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die beiden Aufnahmen konnten nicht registriert werden: ihre Lungen überlappen nicht.</translation>
    </message>
    <message>
        <source>no vessels were found inside the lungs by which it could be checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">in den Lungen wurden keine Gefäße gefunden, an denen sie geprüft werden könnte</translation>
    </message>
    <message>
        <source>vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gefäße liegen im Mittel {mm:.1f} mm auseinander (höchstens {most:g} mm sind erlaubt)</translation>
    </message>
    <message>
        <source>Measuring the {which} scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aufnahme wird vermessen ({which})</translation>
    </message>
    <message>
        <source>Earlier scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Aufnahme: {words}</translation>
    </message>
    <message>
        <source>Later scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Spätere Aufnahme: {words}</translation>
    </message>
    <message>
        <source>Emboli are known in the {scan} scan only, so they were not compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli sind nur in einer Aufnahme bekannt ({scan}) und wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Jodkarte war in HU; geteilt durch {factor:.3g} HU je mg/mL.</translation>
    </message>
    <message>
        <source>The high-energy image was resampled to the grid of the low-energy image (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Hochenergiebild wurde auf das Raster des Niederenergiebildes umgerechnet (linear).</translation>
    </message>
    <message>
        <source>The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Bilder mit niedriger und hoher kVp scheinen vertauscht: Kontrastmittel und Knochen sind in dem als hohe kVp angegebenen heller.</translation>
    </message>
    <message>
        <source>An iodine map is in mg/mL or HU, not in &apos;{unit}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Jodkarte ist in mg/mL oder HU, nicht in „{unit}“.</translation>
    </message>
    <message>
        <source>The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Anhebung je mg/mL Jod muss positiv sein, nicht {factor:g} HU.</translation>
    </message>
    <message>
        <source>The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Jodkarte war in {unit}; mit {factor:g} in mg/mL umgerechnet.</translation>
    </message>
    <message>
        <source>An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a segmentation with lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Jodkarte allein zeigt nicht, wo die Lunge endet: das CT derselben Aufnahme angeben oder eine Segmentierung mit Lappen oder Lunge.</translation>
    </message>
    <message>
        <source>Give either an iodine map or a low and high kVp pair, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entweder eine Jodkarte oder ein Paar niedriger und hoher kVp angeben, nicht beides.</translation>
    </message>
    <message>
        <source>A dual-energy pair needs both the low-kVp and the high-kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Dual-Energy-Paar braucht das CT mit niedriger und das mit hoher kVp.</translation>
    </message>
    <message>
        <source>Give an iodine map, or the low and high kVp CT of a dual-energy acquisition.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Jodkarte angeben oder die CTs mit niedriger und hoher kVp einer Dual-Energy-Aufnahme.</translation>
    </message>
    <message>
        <source>The saved reading cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gespeicherte Befundung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} {unit}): much of the lung may be lost, and the percentage too low. The rule &apos;Half of the best perfused lung&apos; does not depend on how much is lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Schwellenwert bezieht sich auf {refers_to:.3g} {unit}, {refers_to2:.0f} % dessen, was die am besten durchblutete Lunge enthält ({best:.3g} {unit}): viel Lunge kann ausgefallen und der Prozentwert zu niedrig sein. Die Regel „Hälfte der am besten durchbluteten Lunge“ hängt nicht davon ab, wie viel ausgefallen ist.</translation>
    </message>
    <message>
        <source>All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is {max:.3g} {unit}. Check the threshold and its unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gesamte gemessene Lunge liegt unter dem Schwellenwert von {value:.4g} {unit} und zählt als Defekt: ihr höchster Wert ist {max:.3g} {unit}. Prüfen Sie Schwellenwert und Einheit.</translation>
    </message>
    <message>
        <source>Threshold &apos;{text}&apos; is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert „{text}“ ist unverständlich: auto, {rules}, relative:X, relative:X:{references} oder absolute:X angeben.</translation>
    </message>
    <message>
        <source>The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Bezugswert ({reference}) ist {value:.3g} {unit}, daher ist kein Anteil davon ein Schwellenwert.</translation>
    </message>
    <message>
        <source>The whole lung has a single iodine value, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die ganze Lunge hat einen einzigen Jodwert, daher lässt sich kein Schwellenwert finden.</translation>
    </message>
    <message>
        <source>A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein fester Jodschwellenwert ist auf eine Karte in {unit} nicht anwendbar; eine relative Regel verwenden.</translation>
    </message>
    <message>
        <source>No lung is left to measure, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es bleibt keine Lunge zu messen, daher lässt sich kein Schwellenwert finden.</translation>
    </message>
    <message>
        <source>The mixture rule needs the Python package scikit-learn; install it or choose another rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Mischungsregel braucht das Python-Paket scikit-learn; installieren oder eine andere Regel wählen.</translation>
    </message>
    <message>
        <source>A drawn reference region needs a relative rule, such as relative:0.5:mean.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine gezeichnete Referenzregion braucht eine relative Regel, etwa relative:0.5:mean.</translation>
    </message>
    <message>
        <source>The reference region is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Referenzregion ist leer.</translation>
    </message>
    <message>
        <source>The iodine map {name} does not say its units; choose mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Jodkarte {name} nennt keine Einheit; mg/mL oder HU wählen.</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst Perfusionsdefekte quantifizieren.</translation>
    </message>
    <message>
        <source>Select the segment of a reference region first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst das Segment einer Referenzregion wählen.</translation>
    </message>
    <message>
        <source>The reference region contains no measured lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Referenzregion enthält keine gemessene Lunge.</translation>
    </message>
    <message>
        <source>These two scans have no transform yet: register them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für diese beiden Aufnahmen gibt es noch keine Transformation: zuerst registrieren.</translation>
    </message>
    <message>
        <source>The map {name} does not say its units; set them to mg/mL, HU or counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte {name} nennt keine Einheit; mg/mL, HU oder counts einstellen.</translation>
    </message>
    <message>
        <source>Choose two different scans: the earlier and the later one share a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zwei verschiedene Aufnahmen wählen: die frühere und die spätere teilen sich ein Volumen.</translation>
    </message>
    <message>
        <source>Finished readings that were kept: {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Übernommene abgeschlossene Befundungen: {count}.</translation>
    </message>
    <message>
        <source>Undo brings back the threshold and the decisions from before.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig holt Schwellenwert und Entscheidungen von vorher zurück.</translation>
    </message>
    <message>
        <source>There is no finished reading in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In dieser Szene gibt es keine abgeschlossene Befundung.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {reader}; give each map its own case number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient {patient} wurde von {reader} zweimal bewertet; jeder Karte eine eigene Fallnummer geben.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einen vorhandenen Ordner für die Dateien wählen.</translation>
    </message>
    <message>
        <source>An earlier reading was replaced: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine frühere Befundung wurde ersetzt: {why}</translation>
    </message>
    <message>
        <source>The numbers hold no defect percentage of the whole lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Zahlen enthalten keinen Defektanteil der ganzen Lunge.</translation>
    </message>
    <message>
        <source>A session needs the reader&apos;s name or initials and the patient&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Sitzung braucht Name oder Kürzel des Befunders und des Patienten.</translation>
    </message>
    <message>
        <source>A reader cannot be called {automatic}: the agreement study calls the method so.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Befunder kann nicht {automatic} heißen: so nennt die Übereinstimmungsstudie das Verfahren.</translation>
    </message>
    <message>
        <source>Reading time must be a number of seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Befundungszeit muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>The session of {reader} on {patient} is closed; reopen it to change it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Sitzung von {reader} zu {patient} ist abgeschlossen; zum Ändern wieder öffnen.</translation>
    </message>
    <message>
        <source>{reader} already has a session on {case}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} hat bereits eine Sitzung zu {case}.</translation>
    </message>
    <message>
        <source>A second reader reads blinded: others&apos; values are shown once this session is closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein zweiter Befunder befundet verblindet: die Werte der anderen erscheinen nach Abschluss dieser Sitzung.</translation>
    </message>
    <message>
        <source>A saved reader session cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine gespeicherte Sitzung eines Befunders kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reader sessions of format {stated} cannot be read, only {format}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundersitzungen im Format {stated} können nicht gelesen werden, nur {format}.</translation>
    </message>
    <message>
        <source>The saved reader sessions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die gespeicherten Befundersitzungen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA</translation>
    </message>
    <message>
        <source>CT angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Angiographie</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>low-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT mit niedriger kVp</translation>
    </message>
    <message>
        <source>high-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT mit hoher kVp</translation>
    </message>
    <message>
        <source>virtual monoenergetic image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">virtuelles monoenergetisches Bild</translation>
    </message>
    <message>
        <source>region labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelmap der Regionen</translation>
    </message>
    <message>
        <source>lung labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelmap der Lunge</translation>
    </message>
    <message>
        <source>dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dynamische Serie</translation>
    </message>
    <message>
        <source>artery labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelmap der Arterien</translation>
    </message>
    <message>
        <source>given regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gegebene Regionen</translation>
    </message>
    <message>
        <source>map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte</translation>
    </message>
    <message>
        <source>right</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">links</translation>
    </message>
    <message>
        <source>top</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unten</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">oben und unten</translation>
    </message>
    <message>
        <source>to the right of</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rechts davon</translation>
    </message>
    <message>
        <source>above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">darüber</translation>
    </message>
    <message>
        <source>before</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">davor</translation>
    </message>
    <message>
        <source>front</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vorne</translation>
    </message>
    <message>
        <source>back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">hinten</translation>
    </message>
    <message>
        <source>up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">oben</translation>
    </message>
    <message>
        <source>down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unten</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unbekannte Einheit</translation>
    </message>
    <message>
        <source>the air around the body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Luft um den Körper</translation>
    </message>
    <message>
        <source>fat</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fett</translation>
    </message>
    <message>
        <source>muscle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Muskel</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nuklearmedizin</translation>
    </message>
    <message>
        <source>counts down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zählt rückwärts</translation>
    </message>
    <message>
        <source>is in no order</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ohne Ordnung</translation>
    </message>
    <message>
        <source>a file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine Datei</translation>
    </message>
    <message>
        <source>a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Ordner</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine Datei oder ein Ordner</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">etwas anderes</translation>
    </message>
    <message>
        <source>a device</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Gerät</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">eine Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Socket</translation>
    </message>
    <message>
        <source>planar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar</translation>
    </message>
    <message>
        <source>planar dynamic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar dynamisch</translation>
    </message>
    <message>
        <source>planar gated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planar getriggert</translation>
    </message>
    <message>
        <source>planar whole-body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planare Ganzkörperaufnahme</translation>
    </message>
    <message>
        <source>raw projection (TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rohprojektionen (TOMO)</translation>
    </message>
    <message>
        <source>raw gated projection (GATED TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">getriggerte Rohprojektionen (GATED TOMO)</translation>
    </message>
    <message>
        <source>gated reconstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">getriggert rekonstruiert</translation>
    </message>
    <message>
        <source>lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen</translation>
    </message>
    <message>
        <source>regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionen</translation>
    </message>
    <message>
        <source>The segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment</translation>
    </message>
    <message>
        <source>The defect segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment der Defekte</translation>
    </message>
    <message>
        <source>The segment of low or high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment niedriger oder hoher Funktion</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment der Emboli</translation>
    </message>
    <message>
        <source>predicted FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">vorhergesagtes FEV1</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rechter Ventrikel</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">linker Ventrikel</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Truncus pulmonalis</translation>
    </message>
    <message>
        <source>its publisher states</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">laut Herausgeber</translation>
    </message>
    <message>
        <source>was recorded at the first download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">beim ersten Herunterladen vermerkt</translation>
    </message>
    <message>
        <source>Trained on simulated data; not for clinical use.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mit simulierten Daten trainiert; nicht für den klinischen Gebrauch.</translation>
    </message>
    <message>
        <source>Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur für Forschungszwecke.</translation>
    </message>
    <message>
        <source>enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kontrastierung</translation>
    </message>
    <message>
        <source>noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rauschen</translation>
    </message>
    <message>
        <source>slice spacing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichtabstand</translation>
    </message>
    <message>
        <source>pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pixel</translation>
    </message>
    <message>
        <source>height of the lungs in the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Höhe der Lunge im Bild</translation>
    </message>
    <message>
        <source>median of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Median der Lunge</translation>
    </message>
    <message>
        <source>contrast within the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kontrast innerhalb der Lunge</translation>
    </message>
    <message>
        <source>Analysing the CT at low resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT wird in niedriger Auflösung analysiert</translation>
    </message>
    <message>
        <source>Applying the motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bewegungskorrektur wird angewandt</translation>
    </message>
    <message>
        <source>Asking the network which lung is lost</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Netz wird gefragt, welche Lunge ausgefallen ist</translation>
    </message>
    <message>
        <source>Averaging over SPECT voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittelung über SPECT-Voxel</translation>
    </message>
    <message>
        <source>Back to the CT&apos;s grid</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück zum Raster des CT</translation>
    </message>
    <message>
        <source>CTPA checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA geprüft</translation>
    </message>
    <message>
        <source>Checking the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen werden geprüft</translation>
    </message>
    <message>
        <source>Checking the registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Registrierung wird geprüft</translation>
    </message>
    <message>
        <source>Closing the lungs over their vessels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden über ihren Gefäßen geschlossen</translation>
    </message>
    <message>
        <source>Comparing the CT with the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT wird mit der Serie verglichen</translation>
    </message>
    <message>
        <source>Computed the perfusion maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarten berechnet</translation>
    </message>
    <message>
        <source>Core and penumbra ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern und Penumbra bereit</translation>
    </message>
    <message>
        <source>Cutting 3 mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">3-mm-Schichten werden erstellt</translation>
    </message>
    <message>
        <source>DICOM series read</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Serie gelesen</translation>
    </message>
    <message>
        <source>Deconvolving</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entfaltung läuft</translation>
    </message>
    <message>
        <source>Defects quantified</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekte quantifiziert</translation>
    </message>
    <message>
        <source>Differential perfusion computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seitengetrennte Perfusion berechnet</translation>
    </message>
    <message>
        <source>Dividing the lungs into regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden in Regionen geteilt</translation>
    </message>
    <message>
        <source>Dividing the lungs into zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden in Zonen geteilt</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bericht wird erstellt</translation>
    </message>
    <message>
        <source>Emboli measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli vermessen</translation>
    </message>
    <message>
        <source>Enhancing the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungenstruktur wird hervorgehoben</translation>
    </message>
    <message>
        <source>Exporting and verifying</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Export und Prüfung</translation>
    </message>
    <message>
        <source>Finding connected defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zusammenhängende Defekte werden gesucht</translation>
    </message>
    <message>
        <source>Finding small islands</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kleine Inseln werden gesucht</translation>
    </message>
    <message>
        <source>Finding the lobes (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen werden gesucht (lungmask)</translation>
    </message>
    <message>
        <source>Finding the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden gesucht</translation>
    </message>
    <message>
        <source>Finding the lungs (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden gesucht (lungmask)</translation>
    </message>
    <message>
        <source>Finding the mid-sagittal plane</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittsagittalebene wird gesucht</translation>
    </message>
    <message>
        <source>Finding the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert wird bestimmt</translation>
    </message>
    <message>
        <source>Fitting the lungs to each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden aneinander angepasst</translation>
    </message>
    <message>
        <source>Indexing core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern und Penumbra werden indiziert</translation>
    </message>
    <message>
        <source>Indexing the lung voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungenvoxel werden indiziert</translation>
    </message>
    <message>
        <source>Indexing the tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewebe wird indiziert</translation>
    </message>
    <message>
        <source>Interval ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervall bereit</translation>
    </message>
    <message>
        <source>Iodine map prepared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte vorbereitet</translation>
    </message>
    <message>
        <source>Iodine map ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte bereit</translation>
    </message>
    <message>
        <source>Keeping lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen und Herz werden ausgeschnitten</translation>
    </message>
    <message>
        <source>Laying the lungs over each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden übereinandergelegt</translation>
    </message>
    <message>
        <source>Listing the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kandidaten werden aufgelistet</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell wird geladen</translation>
    </message>
    <message>
        <source>Loading the weights</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichte werden geladen</translation>
    </message>
    <message>
        <source>Loading the weights (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichte werden geladen (lungmask)</translation>
    </message>
    <message>
        <source>Lobes found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen gefunden</translation>
    </message>
    <message>
        <source>Low and high function segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige und hohe Funktion segmentiert</translation>
    </message>
    <message>
        <source>Lungs measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen vermessen</translation>
    </message>
    <message>
        <source>Lungs registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen registriert</translation>
    </message>
    <message>
        <source>Lungs segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen segmentiert</translation>
    </message>
    <message>
        <source>Making the virtual non-contrast image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Virtuell natives Bild wird erstellt</translation>
    </message>
    <message>
        <source>Marking the lungs and the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen und Herz werden markiert</translation>
    </message>
    <message>
        <source>Matching lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Läsionen werden zugeordnet</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Messung läuft</translation>
    </message>
    <message>
        <source>Measuring coverage and enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abdeckung und Kontrastierung werden gemessen</translation>
    </message>
    <message>
        <source>Measuring distances to pleura, fissures and diaphragm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abstände zu Pleura, Fissuren und Zwerchfell werden gemessen</translation>
    </message>
    <message>
        <source>Measuring shape and place</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Form und Lage werden gemessen</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kandidaten werden vermessen</translation>
    </message>
    <message>
        <source>Measuring the map&apos;s noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rauschen der Karte wird gemessen</translation>
    </message>
    <message>
        <source>Measuring the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionen werden vermessen</translation>
    </message>
    <message>
        <source>Perfusion mapped</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion kartiert</translation>
    </message>
    <message>
        <source>Placing the map on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte wird auf das CT gelegt</translation>
    </message>
    <message>
        <source>Placing the maps on the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karten werden auf die Aufnahme gelegt</translation>
    </message>
    <message>
        <source>Prepared the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie vorbereitet</translation>
    </message>
    <message>
        <source>Preparing CT and SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT und SPECT werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing both scans</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Beide Aufnahmen werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT wird vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the CT (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT wird vorbereitet (nnU-Net)</translation>
    </message>
    <message>
        <source>Putting the scan on the network&apos;s time points and pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aufnahme wird auf Zeitpunkte und Pixel des Netzes gebracht</translation>
    </message>
    <message>
        <source>Read the dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dynamische Serie gelesen</translation>
    </message>
    <message>
        <source>Reading the CT around the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT um die Defekte wird gelesen</translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionen werden gelesen</translation>
    </message>
    <message>
        <source>Refining the lungs at full resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen werden in voller Auflösung verfeinert</translation>
    </message>
    <message>
        <source>Registering the SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT wird registriert</translation>
    </message>
    <message>
        <source>SPECT registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT registriert</translation>
    </message>
    <message>
        <source>Scans compared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aufnahmen verglichen</translation>
    </message>
    <message>
        <source>Searching for emboli upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli stromaufwärts werden gesucht</translation>
    </message>
    <message>
        <source>Segmenting (MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung läuft (MONAI)</translation>
    </message>
    <message>
        <source>Segmenting (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung läuft (nnU-Net)</translation>
    </message>
    <message>
        <source>Segmenting the region and detecting the bolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region wird segmentiert und Bolus gesucht</translation>
    </message>
    <message>
        <source>Selecting the parenchyma</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Parenchym wird ausgewählt</translation>
    </message>
    <message>
        <source>Separating iodine from tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jod wird vom Gewebe getrennt</translation>
    </message>
    <message>
        <source>Separating right and left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte und linke Lunge werden getrennt</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Glättung</translation>
    </message>
    <message>
        <source>Smoothing the iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte wird geglättet</translation>
    </message>
    <message>
        <source>Smoothing the map by less and by more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte wird schwächer und stärker geglättet</translation>
    </message>
    <message>
        <source>Starting MONAI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAI wird gestartet</translation>
    </message>
    <message>
        <source>Starting nnU-Net</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net wird gestartet</translation>
    </message>
    <message>
        <source>Surroundings of the defects measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umgebung der Defekte vermessen</translation>
    </message>
    <message>
        <source>Taking the rim of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungenrand wird entnommen</translation>
    </message>
    <message>
        <source>Threshold index ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwertindex bereit</translation>
    </message>
    <message>
        <source>TotalSegmentator</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator</translation>
    </message>
    <message>
        <source>Tracking the airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege werden verfolgt</translation>
    </message>
    <message>
        <source>Tracking the arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterien werden verfolgt</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schreiben und Zurücklesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Geschrieben</translation>
    </message>
    <message>
        <source>earlier</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">frühere</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">spätere</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">neu</translation>
    </message>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zurückgebildet</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht beurteilbar</translation>
    </message>
    <message>
        <source>no unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine Einheit</translation>
    </message>
    <message>
        <source>both lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">beide Lungen</translation>
    </message>
    <message>
        <source>right apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apikal rechts</translation>
    </message>
    <message>
        <source>right middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitte rechts</translation>
    </message>
    <message>
        <source>right basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal rechts</translation>
    </message>
    <message>
        <source>left apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apikal links</translation>
    </message>
    <message>
        <source>left middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mitte links</translation>
    </message>
    <message>
        <source>left basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal links</translation>
    </message>
</context>
<context>
    <name>PEDetection</name>
    <message>
        <source>CT pulmonary angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT-Pulmonalisangiographie</translation>
    </message>
    <message>
        <source>CTPA:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA:</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA</translation>
    </message>
    <message>
        <source>Contrast-enhanced chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kontrastverstärktes Thorax-CT in Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA prüfen, Lungen und Herz markieren</translation>
    </message>
    <message>
        <source>Cancel: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: CTPA prüfen, Lungen und Herz markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Berechnung abbrechen; die Szene bleibt unverändert</translation>
    </message>
    <message>
        <source>Progress: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: CTPA prüfen, Lungen und Herz markieren</translation>
    </message>
    <message>
        <source>Probability of embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolie-Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell:</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell</translation>
    </message>
    <message>
        <source>Installed detection models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Installierte Detektionsmodelle</translation>
    </message>
    <message>
        <source>Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolie erkennen</translation>
    </message>
    <message>
        <source>Cancel: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Embolie erkennen</translation>
    </message>
    <message>
        <source>Progress: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Embolie erkennen</translation>
    </message>
    <message>
        <source>Slice threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichtschwelle:</translation>
    </message>
    <message>
        <source>Slice threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichtschwelle</translation>
    </message>
    <message>
        <source>Slices with at least this probability are positive; the line in the plot follows</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichten mit mindestens dieser Wahrscheinlichkeit sind positiv; die Linie im Diagramm folgt</translation>
    </message>
    <message>
        <source>Patient threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patientenschwelle:</translation>
    </message>
    <message>
        <source>Patient threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patientenschwelle</translation>
    </message>
    <message>
        <source>The patient is positive at this probability or above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ab dieser Wahrscheinlichkeit ist der Patient positiv</translation>
    </message>
    <message>
        <source>Plot of the slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm der Schichtwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Click a point to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Punkt anklicken, um die Schicht anzuzeigen</translation>
    </message>
    <message>
        <source>Slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichtwahrscheinlichkeiten</translation>
    </message>
    <message>
        <source>Click a row to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeile anklicken, um die Schicht anzuzeigen</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle Dritter: Lappen, Arterien, Emboli</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen durch:</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen durch</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle für diese Struktur: zuerst installierte, dann herunterladbare</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichtsdatei:</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichtsdatei</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesen Rechner kopierte Gewichtsdatei, zur Verwendung ohne Netz; nur angenommen, wenn die Prüfsumme stimmt</translation>
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
        <translation type="unfinished">Prüfsumme der Datei, wie veröffentlicht oder von einer Kollegin oder einem Kollegen mitgeteilt</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herunterladen und ausführen ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fragt nach, bevor etwas heruntergeladen wird</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausführen</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Ausführen</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen; ein Teildownload bleibt erhalten und wird fortgesetzt</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Ausführen</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladen:</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladen</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesen Rechner heruntergeladene Modelle mit ihrem Speicherbedarf</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladene Modelle entfernen</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das oben gezeigte Modell nach Rückfrage von diesem Rechner löschen</translation>
    </message>
    <message>
        <source>Third-party segmentation model (nnU-Net, MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierungsmodell Dritter (nnU-Net, MONAI)</translation>
    </message>
    <message>
        <source>Third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modell Dritter</translation>
    </message>
    <message>
        <source>Model registered on this computer, or a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesem Rechner registriertes Modell oder ein Ordner</translation>
    </message>
    <message>
        <source>Model folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modellordner:</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modellordner</translation>
    </message>
    <message>
        <source>Folder of a trained nnU-Net v2 model (with plans.json and fold_0), or of a MONAI bundle (with configs and models)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner eines trainierten nnU-Net-v2-Modells (mit plans.json und fold_0) oder eines MONAI-Bundles (mit configs und models)</translation>
    </message>
    <message>
        <source>I trust it: it can run any program on this computer</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ich vertraue ihm: Es kann jedes Programm auf diesem Rechner ausführen</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur bei einem Modell aus einer Quelle ankreuzen, von der Sie Software installieren würden</translation>
    </message>
    <message>
        <source>Registered as trusted on this computer; its checksum is verified before it runs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesem Rechner als vertrauenswürdig registriert; vor der Ausführung wird die Prüfsumme geprüft.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gerät:</translation>
    </message>
    <message>
        <source>Device of the third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gerät für das Modell Dritter</translation>
    </message>
    <message>
        <source>Device on which the model runs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gerät, auf dem das Modell läuft</translation>
    </message>
    <message>
        <source>Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mit diesem Modell segmentieren</translation>
    </message>
    <message>
        <source>Cancel: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Mit diesem Modell segmentieren</translation>
    </message>
    <message>
        <source>Progress: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Mit diesem Modell segmentieren</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli:</translation>
    </message>
    <message>
        <source>Segmentation of emboli: from an integrated model, from another tool, or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung der Emboli: aus einem integrierten Modell, aus einem anderen Programm oder manuell</translation>
    </message>
    <message>
        <source>From model or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aus Modell oder manuell</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli erzeugen</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Erzeugen ...</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle, die Emboli auf dem CT segmentieren</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen</translation>
    </message>
    <message>
        <source>Lobe segmentation; if none is given, emboli are listed by lung zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappensegmentierung; ohne sie werden Emboli nach Lungenzone aufgelistet</translation>
    </message>
    <message>
        <source>Lung zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungenzonen</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen erzeugen</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle, die die Lappen auf dem CT segmentieren</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte mit Lappen</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Labelkarte in eine Segmentierung umwandeln und verwenden</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte verwenden ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Den Lappensegmenten Bedeutungen zuordnen</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung der Lappen</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung des Programms, das die Segmentierung erzeugt hat</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bedeutung der Lappensegmente</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anatomische Bedeutung jedes Segments; wird mit der Szene gespeichert</translation>
    </message>
    <message>
        <source>Arteries:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterien:</translation>
    </message>
    <message>
        <source>Arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterien</translation>
    </message>
    <message>
        <source>Pulmonary artery segmentation, from which embolus level and obstruction are estimated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung der Pulmonalarterien, aus der Lage der Emboli und Obstruktion geschätzt werden</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht verfügbar</translation>
    </message>
    <message>
        <source>Create pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien erzeugen</translation>
    </message>
    <message>
        <source>Models that segment the pulmonary arteries on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle, die die Pulmonalarterien auf dem CT segmentieren</translation>
    </message>
    <message>
        <source>List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli auflisten</translation>
    </message>
    <message>
        <source>Cancel: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Emboli auflisten</translation>
    </message>
    <message>
        <source>Progress: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Emboli auflisten</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert:</translation>
    </message>
    <message>
        <source>Embolus probability threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwelle der Emboluswahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Embolus probability threshold: voxels at or above it are embolus. The segment updates while dragging, the list on release</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwelle der Emboluswahrscheinlichkeit: Voxel ab diesem Wert sind Embolus. Das Segment folgt beim Ziehen, die Liste beim Loslassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of threshold, painting or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Letzte Änderung von Schwelle, Zeichnung oder Entscheidung rückgängig machen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig gemachte Änderung wiederherstellen (Ctrl+Y)</translation>
    </message>
    <message>
        <source>List of emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Liste der Emboli</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the embolus; checked emboli are counted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeile anklicken, um die Ansichten auf den Embolus zu zentrieren; angekreuzte Emboli werden gezählt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Previous embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorheriger Embolus</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Next embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nächster Embolus</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Keep as embolus and go to the next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Als Embolus behalten und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausschließen</translation>
    </message>
    <message>
        <source>Exclude from segment and results: no embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aus Segment und Ergebnissen ausschließen: kein Embolus</translation>
    </message>
    <message>
        <source>Bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Begrenzungsrahmen</translation>
    </message>
    <message>
        <source>Show the bounding boxes of emboli predicted by the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vom Modell vorhergesagte Begrenzungsrahmen der Emboli anzeigen</translation>
    </message>
    <message>
        <source>List of bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Liste der Begrenzungsrahmen</translation>
    </message>
    <message>
        <source>Click a row to centre the views on its box; checked boxes are shown</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeile anklicken, um die Ansichten auf den Rahmen zu zentrieren; angekreuzte Rahmen werden angezeigt</translation>
    </message>
    <message>
        <source>Edits of the emboli in the Segment Editor update the list.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderungen der Emboli im Segment Editor aktualisieren die Liste.</translation>
    </message>
    <message>
        <source>Obstruction score by segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruktionsscore nach Segment</translation>
    </message>
    <message>
        <source>State of each segmental artery; a proximal embolus counts in every segment downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zustand jeder Segmentarterie; ein proximaler Embolus zählt in jedem nachgeschalteten Segment</translation>
    </message>
    <message>
        <source>Right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechtes Herz</translation>
    </message>
    <message>
        <source>RV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">RV:</translation>
    </message>
    <message>
        <source>Line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den rechten Ventrikel</translation>
    </message>
    <message>
        <source>Line across the right ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den rechten Ventrikel, wo er auf einer axialen Schicht am weitesten ist</translation>
    </message>
    <message>
        <source>No line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Linie</translation>
    </message>
    <message>
        <source>Draw line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den rechten Ventrikel zeichnen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeichnen</translation>
    </message>
    <message>
        <source>Place the two points of this line with the next two clicks in a slice view</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die beiden Punkte dieser Linie mit den nächsten zwei Klicks in einer Schichtansicht setzen</translation>
    </message>
    <message>
        <source>LV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">LV:</translation>
    </message>
    <message>
        <source>Line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den linken Ventrikel</translation>
    </message>
    <message>
        <source>Line across the left ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den linken Ventrikel, wo er auf einer axialen Schicht am weitesten ist</translation>
    </message>
    <message>
        <source>Draw line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den linken Ventrikel zeichnen</translation>
    </message>
    <message>
        <source>Pulmonary trunk:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Truncus pulmonalis:</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den Truncus pulmonalis</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk, at its bifurcation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den Truncus pulmonalis, an seiner Bifurkation</translation>
    </message>
    <message>
        <source>Draw line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch den Truncus pulmonalis zeichnen</translation>
    </message>
    <message>
        <source>Ascending aorta:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aorta ascendens:</translation>
    </message>
    <message>
        <source>Line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch die Aorta ascendens</translation>
    </message>
    <message>
        <source>Line across the ascending aorta, on the slice of the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch die Aorta ascendens, auf der Schicht des Truncus pulmonalis</translation>
    </message>
    <message>
        <source>Draw line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linie durch die Aorta ascendens zeichnen</translation>
    </message>
    <message>
        <source>Heart:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz:</translation>
    </message>
    <message>
        <source>Segmentation of the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung des Herzens</translation>
    </message>
    <message>
        <source>Segmentation with the ventricles and the pulmonary trunk, e.g. TotalSegmentator&apos;s heart chambers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung mit Ventrikeln und Truncus pulmonalis, z. B. die Herzhöhlen von TotalSegmentator</translation>
    </message>
    <message>
        <source>No segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Segmentierung</translation>
    </message>
    <message>
        <source>Propose</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorschlagen</translation>
    </message>
    <message>
        <source>Place the lines automatically from the segmentation; they can be adjusted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linien automatisch aus der Segmentierung setzen; sie können angepasst werden</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
        <source>Check the CTPA to see its coverage and enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA prüfen, um Abdeckung und Kontrastierung zu sehen.</translation>
    </message>
    <message>
        <source>Findings on this CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunde zu dieser CTPA</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Setzt jede Einstellung dieses Panels auf ihren Standardwert; Eingaben, Angaben zum Patienten und Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>PE Detection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PE Detection</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Methoden sind in der README der Erweiterung LungPerfusion zitiert.</translation>
    </message>
    <message>
        <source>Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an estimate of obstruction where the pulmonary arteries are given. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Prüft eine CT-Pulmonalisangiographie (Abdeckung, Schichtdicke, Kontrastierung) und markiert Lungen und Herz, den Teil, in dem Emboli gesucht werden. Mit installiertem Modell: Embolie-Wahrscheinlichkeit in jeder 3-mm-Schicht und in der Aufnahme; mit einem integrierten Modell auch Emboli als Segment und Rahmen. Listet die Emboli jedes Segments auf, mit Lage und einer Schätzung der Obstruktion, wenn die Pulmonalarterien gegeben sind. Nur für die Forschung.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dokumentation, Tutorien und Grenzen dieses Moduls</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte apikale Zone</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte mittlere Zone</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte basale Zone</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke apikale Zone</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke mittlere Zone</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke basale Zone</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalvenen</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht belüftete Lunge</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pleuraerguss</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hohe Funktion</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern</translation>
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
        <translation type="unfinished">Gespeicherte Befundung</translation>
    </message>
    <message>
        <source>Maps in this scene with a saved reading that is not shown yet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karten in dieser Szene mit einer gespeicherten Befundung, die noch nicht angezeigt wird</translation>
    </message>
    <message>
        <source>Resume saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundung fortsetzen</translation>
    </message>
    <message>
        <source>The scene holds an analysis with its threshold, decisions and reader sessions: recompute what is not saved and continue from there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Szene enthält eine Auswertung mit Schwellenwert, Entscheidungen und Befundungssitzungen: Nicht Gespeichertes neu berechnen und dort fortfahren</translation>
    </message>
    <message>
        <source>Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eingabe</translation>
    </message>
    <message>
        <source>Perfusion source:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsquelle:</translation>
    </message>
    <message>
        <source>Perfusion source</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsquelle</translation>
    </message>
    <message>
        <source>Iodine map from the scanner, low- and high-kVp images of a dual-energy acquisition, or a perfusion map predicted by Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte vom Scanner, Bilder niedriger und hoher Röhrenspannung einer Dual-Energy-Aufnahme oder eine von Lung Perfusion AI vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dual-Energy-Paar (niedrige und hohe kVp)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte:</translation>
    </message>
    <message>
        <source>Map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte</translation>
    </message>
    <message>
        <source>Iodine map in mg/mL or HU, or a predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte in mg/mL oder HU, oder eine vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>Units:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheiten:</translation>
    </message>
    <message>
        <source>Units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheiten</translation>
    </message>
    <message>
        <source>Units of the iodine map; required if the volume does not state them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheiten der Jodkarte; erforderlich, wenn das Volumen sie nicht angibt</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wie im Volumen angegeben</translation>
    </message>
    <message>
        <source>mg/mL</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mg/mL</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">HU</translation>
    </message>
    <message>
        <source>Low kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT niedriger kVp:</translation>
    </message>
    <message>
        <source>Low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT niedriger kVp</translation>
    </message>
    <message>
        <source>The acquisition at the lower tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme mit der niedrigeren Röhrenspannung, in HU</translation>
    </message>
    <message>
        <source>High kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT hoher kVp:</translation>
    </message>
    <message>
        <source>High kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT hoher kVp</translation>
    </message>
    <message>
        <source>The acquisition at the higher tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme mit der höheren Röhrenspannung, in HU</translation>
    </message>
    <message>
        <source>Tube voltages:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Röhrenspannungen:</translation>
    </message>
    <message>
        <source>Tube voltage of the low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Röhrenspannung des CT niedriger kVp</translation>
    </message>
    <message>
        <source> kVp</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the low-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Röhrenspannung des Niedrigenergie-CT</translation>
    </message>
    <message>
        <source>Tube voltage of the high kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Röhrenspannung des CT hoher kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the high-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Röhrenspannung des Hochenergie-CT</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT:</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT</translation>
    </message>
    <message>
        <source>Chest CT of the same acquisition, on which the lungs are segmented; not needed with a dual-energy pair</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Thorax-CT derselben Aufnahme, auf dem die Lungen segmentiert werden; bei einem Dual-Energy-Paar nicht nötig</translation>
    </message>
    <message>
        <source>Dual-energy pair or regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dual-Energy-Paar oder Regionen</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionen:</translation>
    </message>
    <message>
        <source>Regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regionen</translation>
    </message>
    <message>
        <source>Lobes or lungs; if none are given, the lungs are segmented on the CT and divided into zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen oder Lungen; ohne sie werden die Lungen auf dem CT segmentiert und in Zonen gleichen Volumens geteilt</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonen gleichen Volumens</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen erzeugen</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Erzeugen ...</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle, die die Lappen auf dem CT segmentieren</translation>
    </message>
    <message>
        <source>Label map with regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte mit Regionen</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Labelkarte in eine Segmentierung umwandeln und verwenden</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelkarte verwenden ...</translation>
    </message>
    <message>
        <source>Assign meanings to the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Den Regionensegmenten Bedeutungen zuordnen</translation>
    </message>
    <message>
        <source>Label numbering of the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung der Regionen</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labelnummerierung des Programms, das die Segmentierung erzeugt hat</translation>
    </message>
    <message>
        <source>Meanings of the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bedeutung der Regionensegmente</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anatomische Bedeutung jedes Segments; wird mit der Szene gespeichert</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli:</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Emboli, for instance from PE Detection, with the pulmonary arteries if available: a defect downstream of an embolus is proposed to be kept. Emboli of a model count with its probability, those of a segmentation as certain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli, zum Beispiel aus PE Detection, möglichst mit den Pulmonalarterien: Ein Defekt hinter einem Embolus wird zum Behalten vorgeschlagen. Emboli eines Modells zählen mit dessen Wahrscheinlichkeit, die einer Segmentierung als sicher</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht verfügbar</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli erzeugen</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle, die Emboli auf dem CT segmentieren</translation>
    </message>
    <message>
        <source>Threshold rule:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenregel:</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatische Schwelle</translation>
    </message>
    <message>
        <source>Rule for the automatic threshold, which can be adjusted afterwards</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Regel für die automatische Schwelle, die danach angepasst werden kann</translation>
    </message>
    <message>
        <source>Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte quantifizieren</translation>
    </message>
    <message>
        <source>Cancel: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Perfusionsdefekte quantifizieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Berechnung abbrechen; die Szene bleibt unverändert</translation>
    </message>
    <message>
        <source>Progress: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Perfusionsdefekte quantifizieren</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle Dritter: Lappen, Arterien, Emboli</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen durch:</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen durch</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modelle für diese Struktur: zuerst installierte, dann herunterladbare</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichtsdatei:</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gewichtsdatei</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesen Rechner kopierte Gewichtsdatei, zur Verwendung ohne Netz; nur angenommen, wenn die Prüfsumme stimmt</translation>
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
        <translation type="unfinished">Prüfsumme der Datei, wie veröffentlicht oder von einer Kollegin oder einem Kollegen mitgeteilt</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herunterladen und ausführen ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fragt nach, bevor etwas heruntergeladen wird</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausführen</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Ausführen</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen; ein Teildownload bleibt erhalten und wird fortgesetzt</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Ausführen</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladen:</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladen</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf diesen Rechner heruntergeladene Modelle mit ihrem Speicherbedarf</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Heruntergeladene Modelle entfernen</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das oben gezeigte Modell nach Rückfrage von diesem Rechner löschen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert</translation>
    </message>
    <message>
        <source>Quantify perfusion defects to see the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte quantifizieren, um die Ergebnisse zu sehen.</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit:</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs or of a reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit der Karte oder Prozent eines Bezugswerts der Lungen oder einer Referenzregion</translation>
    </message>
    <message>
        <source>Defect threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defektschwelle:</translation>
    </message>
    <message>
        <source>Defect threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defektschwelle</translation>
    </message>
    <message>
        <source>Voxels below this value are perfusion defect; table and overlay update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel unter diesem Wert sind Perfusionsdefekt; Tabelle und Überlagerung folgen beim Ziehen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatisch</translation>
    </message>
    <message>
        <source>Return to the automatic threshold; excluded candidates stay excluded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück zur automatischen Schwelle; ausgeschlossene Kandidaten bleiben ausgeschlossen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change of threshold or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Letzte Änderung von Schwelle oder Entscheidung rückgängig machen (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rückgängig gemachte Änderung wiederherstellen (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lower limit, reference region, presets</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Untergrenze, Referenzregion, Voreinstellungen</translation>
    </message>
    <message>
        <source>Lower limit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Untergrenze:</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Untergrenze</translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine Untergrenze</translation>
    </message>
    <message>
        <source>Voxels below this value are not counted as defect, for instance air trapping or bullae</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel unter diesem Wert zählen nicht als Defekt, zum Beispiel Air Trapping oder Bullae</translation>
    </message>
    <message>
        <source>Reference region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referenzregion:</translation>
    </message>
    <message>
        <source>Reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referenzregion</translation>
    </message>
    <message>
        <source>Segment drawn in normally perfused lung; its mean is the reference for the unit “% of reference region”</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">In normal perfundierter Lunge gezeichnetes Segment; sein Mittelwert ist der Bezug der Einheit „% der Referenzregion“</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung:</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung</translation>
    </message>
    <message>
        <source>Select saved limits, or type a name to save the current limits</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gespeicherte Grenzen wählen oder einen Namen eingeben, um die aktuellen zu speichern</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Save the current limits under the name above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aktuelle Grenzen unter obigem Namen speichern</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung löschen</translation>
    </message>
    <message>
        <source>Delete the preset of this name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voreinstellung dieses Namens löschen</translation>
    </message>
    <message>
        <source>Content of the plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Inhalt des Diagramms</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Histogramm</translation>
    </message>
    <message>
        <source>Defect per slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekt je Schicht</translation>
    </message>
    <message>
        <source>Plot of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diagramm der Karte</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ergebnisse</translation>
    </message>
    <message>
        <source>Perfusion defects by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte nach Region</translation>
    </message>
    <message>
        <source>Results of each region at the current and at the automatic threshold; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ergebnisse jeder Region bei aktueller und automatischer Schwelle; die Tabelle steht auch in der Szene</translation>
    </message>
    <message>
        <source>Show map over CT, with plot and table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte über CT mit Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>View layout: three slices with the map over the CT and its colour legend, the plot and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ansicht: drei Schichten mit der Karte über dem CT und Farblegende, Diagramm und Tabelle</translation>
    </message>
    <message>
        <source>Candidate defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defektkandidaten</translation>
    </message>
    <message>
        <source>Update candidates automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kandidaten automatisch aktualisieren</translation>
    </message>
    <message>
        <source>Separate the defects into candidates whenever the threshold is released</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekte in Kandidaten trennen, sobald die Schwelle losgelassen wird</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kandidaten suchen</translation>
    </message>
    <message>
        <source>Cancel: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: Kandidaten suchen</translation>
    </message>
    <message>
        <source>Progress: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: Kandidaten suchen</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the candidate; checked candidates count as perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeile anklicken, um die Ansichten auf den Kandidaten zu zentrieren; angekreuzte Kandidaten zählen als Perfusionsdefekt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zurück</translation>
    </message>
    <message>
        <source>Previous candidate (Ctrl+Up)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorheriger Kandidat (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Next candidate (Ctrl+Down)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nächster Kandidat (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Behalten</translation>
    </message>
    <message>
        <source>Keep this candidate as a perfusion defect (Ctrl+K)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Kandidaten als Perfusionsdefekt behalten (Ctrl+K)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausschließen</translation>
    </message>
    <message>
        <source>Exclude this candidate from the results: no perfusion defect (Ctrl+D)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diesen Kandidaten aus den Ergebnissen ausschließen: kein Perfusionsdefekt (Ctrl+D)</translation>
    </message>
    <message>
        <source>Proposals by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorschläge durch:</translation>
    </message>
    <message>
        <source>Proposals by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorschläge durch</translation>
    </message>
    <message>
        <source>What proposes to keep or exclude a candidate: its measures, or a network that sees the whole lung and needs the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Was vorschlägt, einen Kandidaten zu behalten oder auszuschließen: seine Messgrößen, oder ein Netz, das die ganze Lunge sieht und das CT braucht</translation>
    </message>
    <message>
        <source>Score threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Score-Schwellenwert:</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Score-Schwelle</translation>
    </message>
    <message>
        <source>Candidates with at least this score are proposed to be kept; a lower value keeps more. The score ranks candidates; it is not a probability of embolism.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kandidaten ab diesem Score werden zum Behalten vorgeschlagen; ein niedrigerer Wert behält mehr. Der Score ordnet Kandidaten; er ist keine Embolie-Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Apply the proposal to every candidate without a manual decision</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorschlag auf jeden Kandidaten ohne manuelle Entscheidung anwenden</translation>
    </message>
    <message>
        <source>Point at a defect in a slice view and press Ctrl+E to select it. Edits in the Segment Editor update the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf einen Defekt in einer Schichtansicht zeigen und Ctrl+E drücken, um ihn auszuwählen. Änderungen im Segment Editor aktualisieren die Ergebnisse.</translation>
    </message>
    <message>
        <source>Reader session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundungssitzung</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder:</translation>
    </message>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder</translation>
    </message>
    <message>
        <source>initials</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Initialen</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Name oder Initialen des Befunders</translation>
    </message>
    <message>
        <source>Patient:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient:</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient</translation>
    </message>
    <message>
        <source>case number</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fallnummer</translation>
    </message>
    <message>
        <source>Case number for the table of readings; do not enter a name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fallnummer für die Tabelle der Befundungen; keinen Namen eingeben</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundung beginnen</translation>
    </message>
    <message>
        <source>Start the timer; decisions of earlier readers are stored and hidden</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeitmessung starten; Entscheidungen früherer Befunder werden gespeichert und verborgen</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Beenden und speichern</translation>
    </message>
    <message>
        <source>Stop the timer and save this reading in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zeitmessung stoppen und diese Befundung in der Szene speichern</translation>
    </message>
    <message>
        <source>Blinded: hide other readings until this one is finished</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verblindet, bis diese Befundung abgeschlossen ist</translation>
    </message>
    <message>
        <source>The numbers and decisions of other readers are not shown to a reader who has not finished this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zahlen und Entscheidungen anderer Befunder werden einem Befunder, der diesen Patienten nicht abgeschlossen hat, nicht gezeigt</translation>
    </message>
    <message>
        <source>Readings</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundungen</translation>
    </message>
    <message>
        <source>Readings in this scene; hidden during a reading session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundungen in dieser Szene; während einer Sitzung verborgen</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verlaufskontrolle</translation>
    </message>
    <message>
        <source>Earlier map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Karte:</translation>
    </message>
    <message>
        <source>Earlier map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Karte</translation>
    </message>
    <message>
        <source>Iodine map, SPECT (registered to its CT) or perfusion map of the earlier scan; the later scan is the one selected under Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte, SPECT (auf sein CT registriert) oder Perfusionskarte der früheren Aufnahme; die spätere ist die unter Eingabe gewählte</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine</translation>
    </message>
    <message>
        <source>Earlier CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Früheres CT:</translation>
    </message>
    <message>
        <source>Earlier CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Früheres CT</translation>
    </message>
    <message>
        <source>Chest CT of the earlier scan, by which the lungs are registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Thorax-CT der früheren Aufnahme, über das die Lungen registriert werden</translation>
    </message>
    <message>
        <source>Earlier regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Regionen:</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Regionen</translation>
    </message>
    <message>
        <source>Lobes or lungs of the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen oder Lungen der früheren Aufnahme</translation>
    </message>
    <message>
        <source>Earlier emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Emboli:</translation>
    </message>
    <message>
        <source>Earlier emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Emboli</translation>
    </message>
    <message>
        <source>Emboli of the earlier scan; they are compared where the later scan has some as well</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli der früheren Aufnahme; sie werden verglichen, wenn die spätere ebenfalls welche hat</translation>
    </message>
    <message>
        <source>Compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mit früherer Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen registrieren, beide Aufnahmen nach einer Regel messen und angeben, was aus jeder Läsion wurde</translation>
    </message>
    <message>
        <source>Cancel: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abbrechen: mit früherer Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Progress: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fortschritt: mit früherer Aufnahme vergleichen</translation>
    </message>
    <message>
        <source>Use current transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aktuelle Transformation verwenden</translation>
    </message>
    <message>
        <source>Compare with the transforms in the scene, including manual edits, without registering again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mit den Transformationen der Szene einschließlich manueller Änderungen vergleichen, ohne neu zu registrieren</translation>
    </message>
    <message>
        <source>Change of each lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung jeder Läsion</translation>
    </message>
    <message>
        <source>Change of each lesion; click a row to centre both views on it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung jeder Läsion; Zeile anklicken, um beide Ansichten darauf zu zentrieren</translation>
    </message>
    <message>
        <source>Change of the defect percentage</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung des Defektanteils</translation>
    </message>
    <message>
        <source>Defect percentage of both scans and its change; a change whose interval includes zero is reported as none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defektanteil beider Aufnahmen und seine Änderung; eine Änderung, deren Intervall null einschließt, gilt als keine</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nebeneinander</translation>
    </message>
    <message>
        <source>Earlier scan on the left, later scan on the right, with linked views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere Aufnahme links, spätere rechts, mit gekoppelten Ansichten</translation>
    </message>
    <message>
        <source>Write follow-up report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verlaufsbericht schreiben</translation>
    </message>
    <message>
        <source>Report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bericht</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) in the folder of section Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einseitiger Bericht (PDF und PNG) im Ordner des Abschnitts Bericht und Export</translation>
    </message>
    <message>
        <source>Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bericht und Export</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>Print patient name and study</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patientennamen und Studie drucken</translation>
    </message>
    <message>
        <source>From the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aus der Subject Hierarchy; ohne Häkchen enthält der Bericht keine Patientenkennung</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) of the current results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einseitiger Bericht (PDF und PNG) der aktuellen Ergebnisse</translation>
    </message>
    <message>
        <source>Readings (CSV)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befundungen (CSV)</translation>
    </message>
    <message>
        <source>All readings of this scene as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Befundungen dieser Szene als Tabelle</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Übereinstimmung</translation>
    </message>
    <message>
        <source>Reader agreement over the readings of this scene, with tables and figures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Übereinstimmung der Befunder über die Befundungen dieser Szene, mit Tabellen und Abbildungen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Setzt jede Einstellung dieses Panels auf ihren Standardwert; Eingaben, Angaben zum Patienten und Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifizierung von Perfusionsdefekten</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Methoden sind in der README der Erweiterung LungPerfusion zitiert.</translation>
    </message>
    <message>
        <source>Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Misst Perfusionsdefekte auf einer Dual-Energy-Jodkarte, auf den beiden Energien eines Dual-Energy-CT oder auf einer vorhergesagten Perfusionskarte: zuerst automatisch, dann bei der gezogenen Schwelle, abzüglich des Ausgeschlossenen. Nur für die Forschung.</translation>
    </message>
    <message>
        <source>Default</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standard</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dokumentation, Tutorien und Grenzen dieses Moduls</translation>
    </message>
    <message>
        <source>Fixed: lower limit of normal controls</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fest: untere Grenze gesunder Kontrollpersonen</translation>
    </message>
    <message>
        <source>Otsu</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Otsu</translation>
    </message>
    <message>
        <source>Two-component Gaussian mixture</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gauß-Mischung mit zwei Komponenten</translation>
    </message>
    <message>
        <source>Mode minus 2 SD of normal lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modalwert minus 2 SD der normalen Lunge</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des Mittelwerts der Lunge</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des Medians der Lunge</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des 75. Perzentils der Lunge</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s most frequent value</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des häufigsten Werts der Lunge</translation>
    </message>
    <message>
        <source>Half of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte der am besten durchbluteten Lunge</translation>
    </message>
    <message>
        <source>Low function: 66 % of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion: 66 % des 75. Perzentils</translation>
    </message>
    <message>
        <source>For candidate proposals: 85 % of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für Kandidatenvorschläge: 85 % der am besten durchbluteten Lunge</translation>
    </message>
    <message>
        <source>Segment the perfusion defects and measure them in every region, starting anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte segmentieren und in jeder Region messen, von vorn beginnend</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Berechnung läuft.</translation>
    </message>
    <message>
        <source>Load as iodine map into Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Als Iodkarte in Perfusion Defect Quantification laden</translation>
    </message>
</context>
<context>
    <name>panels.analysis</name>
    <message>
        <source>The segmentation of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung der Defekte</translation>
    </message>
    <message>
        <source>The segment of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment der Defekte</translation>
    </message>
    <message>
        <source>The table of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Defekte</translation>
    </message>
    <message>
        <source>Bland-Altman</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman</translation>
    </message>
    <message>
        <source>Readers&apos; distribution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verteilung der Befunder</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene, daher gibt es kein Ergebnis. Neu quantifizieren oder die gespeicherte Befundung fortsetzen.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, das zugehörige CT oder die Regionen wurden seither verschoben oder verändert, daher gibt es kein Ergebnis. Neu quantifizieren.</translation>
    </message>
    <message>
        <source>The iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Jodkarte</translation>
    </message>
    <message>
        <source>{name} is quantified; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist quantifiziert; die Ergebnisse erscheinen, wenn die Karte wieder gewählt ist.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, das zugehörige CT oder die Regionen wurden während der Quantifizierung verschoben oder verändert. Neu quantifizieren.</translation>
    </message>
</context>
<context>
    <name>panels.candidate_search</name>
    <message>
        <source>Network {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Netz {name}</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst Perfusionsdefekte quantifizieren.</translation>
    </message>
    <message>
        <source>Separate the defects into candidates, each with a proposal to keep or exclude it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekte in Kandidaten trennen, jeder mit einem Vorschlag, ihn zu behalten oder auszuschließen</translation>
    </message>
    <message>
        <source>Measures of each candidate</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Messgrößen jedes Kandidaten</translation>
    </message>
    <message>
        <source>{n} candidates; {dropped} proposed for exclusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} Kandidaten; {dropped} zum Ausschluss vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>panels.candidates</name>
    <message>
        <source>There is no candidate defect at this point.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">An diesem Punkt liegt kein Defektkandidat.</translation>
    </message>
    <message>
        <source>Proposed to keep: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Behalten vorgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Proposed for exclusion: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausschluss vorgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorschlag</translation>
    </message>
    <message>
        <source>keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">behalten</translation>
    </message>
    <message>
        <source>exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ausschließen</translation>
    </message>
    <message>
        <source>little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">wenig Jod</translation>
    </message>
    <message>
        <source>enough iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">genug Jod</translation>
    </message>
    <message>
        <source>deep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tief</translation>
    </message>
    <message>
        <source>shallow</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">flach</translation>
    </message>
    <message>
        <source>contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kontrast</translation>
    </message>
    <message>
        <source>little contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">wenig Kontrast</translation>
    </message>
    <message>
        <source>wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keilförmig</translation>
    </message>
    <message>
        <source>no wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht keilförmig</translation>
    </message>
    <message>
        <source>off the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">abseits der Pleura</translation>
    </message>
    <message>
        <source>along the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">entlang der Pleura</translation>
    </message>
    <message>
        <source>no streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine Streifen</translation>
    </message>
    <message>
        <source>streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Streifen</translation>
    </message>
    <message>
        <source>normal tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">normales Gewebe</translation>
    </message>
    <message>
        <source>thin tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dünnes Gewebe</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unerklärt</translation>
    </message>
    <message>
        <source>explained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">erklärt</translation>
    </message>
    <message>
        <source>much of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">viel vom Lappen</translation>
    </message>
    <message>
        <source>little of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">wenig vom Lappen</translation>
    </message>
    <message>
        <source>lost elsewhere too</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">auch anderswo ausgefallen</translation>
    </message>
    <message>
        <source>intact elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">anderswo intakt</translation>
    </message>
    <message>
        <source>clot near</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolus nah</translation>
    </message>
    <message>
        <source>clot far</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolus fern</translation>
    </message>
    <message>
        <source>clot upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolus stromaufwärts</translation>
    </message>
    <message>
        <source>no clot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kein Embolus</translation>
    </message>
    <message>
        <source>downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">stromabwärts</translation>
    </message>
    <message>
        <source>not downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht stromabwärts</translation>
    </message>
    <message>
        <source>undecided</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unentschieden</translation>
    </message>
    <message>
        <source>emphysema</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emphysem</translation>
    </message>
    <message>
        <source>specks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sprenkel</translation>
    </message>
    <message>
        <source>sheet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schicht</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Konsolidierung</translation>
    </message>
    <message>
        <source>decided: {by}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">entschieden: {by}</translation>
    </message>
    <message>
        <source>{ml:.1f} ml of it were excluded before; click to include them again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml davon wurden zuvor ausgeschlossen; anklicken, um sie wieder einzuschließen</translation>
    </message>
</context>
<context>
    <name>panels.check</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine CT-Pulmonalisangiographie laden und als CTPA wählen.</translation>
    </message>
    <message>
        <source>Measure coverage and vascular attenuation, and mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abdeckung und Gefäßkontrastierung messen, Lungen und Herz markieren</translation>
    </message>
    <message>
        <source>The table of the check</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Prüfung</translation>
    </message>
    <message>
        <source>Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gefäßdichte {hu:.0f} HU; Lunge auf {slices:.0f} Schichten.</translation>
    </message>
    <message>
        <source>{name} is checked; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist geprüft; die Ergebnisse erscheinen, wenn sie wieder gewählt ist.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; check the CTPA again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; CTPA neu prüfen.</translation>
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
        <translation type="unfinished">vorhergesagte Karte</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagt</translation>
    </message>
    <message>
        <source>Iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jod</translation>
    </message>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Thorax-CT laden und als CT wählen.</translation>
    </message>
    <message>
        <source>Select the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst {map} wählen.</translation>
    </message>
    <message>
        <source>The CT is selected as {map}; select another volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das CT ist als {map} gewählt; ein anderes Volumen wählen.</translation>
    </message>
</context>
<context>
    <name>panels.differential</name>
    <message>
        <source>zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zonen gleichen Volumens</translation>
    </message>
    <message>
        <source>Select a SPECT (section SPECT/CT), a predicted map or an iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein SPECT (Abschnitt SPECT/CT), eine vorhergesagte Karte oder eine Jodkarte wählen.</translation>
    </message>
    <message>
        <source>The same volume is selected as two maps.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dasselbe Volumen ist als zwei Karten gewählt.</translation>
    </message>
    <message>
        <source>The table of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Perfusionsverteilung</translation>
    </message>
    <message>
        <source>{first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} minus {second}</translation>
    </message>
    <message>
        <source>mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Percentage of total by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anteil am Ganzen je Region</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of every region, and the agreement of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Summe, Mittelwert und Anteil jeder Region in Prozent und die Übereinstimmung der Karten</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte apikale Zone</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte mittlere Zone</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte basale Zone</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke apikale Zone</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke mittlere Zone</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke basale Zone</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalvenen</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht belüftete Lunge</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pleuraerguss</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hohe Funktion</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
    <message>
        <source>{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} und {second}, {n} Regionen: r der Mittelwerte {mean:.2f}, der Anteile {share:.2f}</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Schichtansicht verfügbar.</translation>
    </message>
    <message>
        <source>the lobes of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">die Lappen von {name}</translation>
    </message>
    <message>
        <source>{maps} over {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{maps} über {regions}.</translation>
    </message>
    <message>
        <source>Differential perfusion of {name} is computed; the results are shown when its maps are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsverteilung von {name} ist berechnet; die Ergebnisse erscheinen, wenn die Karten wieder gewählt sind.</translation>
    </message>
    <message>
        <source>; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">; Bias {bias:+.1f} Prozentpunkte (Übereinstimmungsgrenzen {low:.1f} bis {high:.1f}).</translation>
    </message>
    <message>
        <source>Bland-Altman: {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman: {first} minus {second}</translation>
    </message>
    <message>
        <source>The plot {title}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Diagramm {title}</translation>
    </message>
    <message>
        <source>The map {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte {first} minus {second}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute differential perfusion again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; Perfusionsverteilung neu berechnen.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic</name>
    <message>
        <source>Load a CT perfusion scan and select it as series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine CT-Perfusionsaufnahme laden und als Serie wählen.</translation>
    </message>
    <message>
        <source>The series is not a sequence of several volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Serie ist keine Sequenz aus mehreren Volumina.</translation>
    </message>
    <message>
        <source>The maps of {name} are in the scene; their results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karten von {name} sind in der Szene; ihre Ergebnisse erscheinen, wenn sie wieder gewählt ist.</translation>
    </message>
    <message>
        <source>The table of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Karten</translation>
    </message>
    <message>
        <source>The time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das zeitliche Mittel der Serie</translation>
    </message>
    <message>
        <source>CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CBF, CBV, MTT, TTP und Tmax; Infarktkern und Penumbra eines Gehirns</translation>
    </message>
    <message>
        <source>The segment of the core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment des Kerns</translation>
    </message>
    <message>
        <source>The segment of the penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment der Penumbra</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Schichtansicht verfügbar.</translation>
    </message>
    <message>
        <source>The map {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Karte {name}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; Karten neu berechnen.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_curves</name>
    <message>
        <source>Arterial input and venous output</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIF und VOF</translation>
    </message>
    <message>
        <source>Voxel under the mouse</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel unter der Maus</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_files</name>
    <message>
        <source>Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine 4D-Datei oder den Ordner einer DICOM-Serie wählen; oder eine geladene Sequenz wählen.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Datei oder dieser Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst die Karten berechnen.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einen vorhandenen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>Load the scan as a sequence, with the acquisition times of its files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Aufnahme als Sequenz laden, mit den Aufnahmezeiten ihrer Dateien</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einseitiger Bericht (PDF und PNG) mit Karten, Läsionen bei den aktuellen Schwellen und Methoden, und die Kurven als Tabelle</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} geladen.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Geschrieben: {files}</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_lesions</name>
    <message>
        <source>Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern {core:.1f} ml, Penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, Mismatch {mismatch:.1f} ml, Mismatch-Verhältnis {ratio}.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht definiert</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Core
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kern
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
        <translation type="unfinished">Quotient</translation>
    </message>
    <message>
        <source>Brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gehirn</translation>
    </message>
    <message>
        <source>Right hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Seite</translation>
    </message>
    <message>
        <source>Left hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Seite</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Whole</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gesamt</translation>
    </message>
</context>
<context>
    <name>panels.embolus_boxes</name>
    <message>
        <source>Box</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rahmen</translation>
    </message>
    <message>
        <source>Score</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Score</translation>
    </message>
</context>
<context>
    <name>panels.embolus_list</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine CT-Pulmonalisangiographie laden und als CTPA wählen.</translation>
    </message>
    <message>
        <source>Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentierung der Emboli wählen; im Segment Editor zeichnen oder ein integriertes Modell ausführen.</translation>
    </message>
    <message>
        <source>Measure every embolus of the segment and the arterial obstruction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jeden Embolus des Segments und die arterielle Obstruktion messen</translation>
    </message>
    <message>
        <source>{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, die Lappen, Arterien oder Embolien wurden seither verschoben oder verändert, daher gibt es keine Liste. Embolien erneut auflisten.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene, daher gibt es keine Liste. Modell neu ausführen oder ein anderes Segment auflisten.</translation>
    </message>
    <message>
        <source>Tracking the arteries at the added emboli ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterien an den neuen Emboli werden verfolgt ...</translation>
    </message>
    <message>
        <source>The segmentation of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung der Emboli</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment der Emboli</translation>
    </message>
    <message>
        <source>The table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Emboli</translation>
    </message>
    <message>
        <source>The summary table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die zusammenfassende Tabelle der Emboli</translation>
    </message>
    <message>
        <source>The emboli of {name} are listed; the list is shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Emboli von {name} sind aufgelistet; die Liste erscheint, wenn sie wieder gewählt ist.</translation>
    </message>
    <message>
        <source>The probability map of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Wahrscheinlichkeitskarte der Emboli</translation>
    </message>
</context>
<context>
    <name>panels.embolus_rows</name>
    <message>
        <source>removed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">entfernt</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Level</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ebene</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ort</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">HU</translation>
    </message>
    <message>
        <source>Peak</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Max.</translation>
    </message>
    <message>
        <source>main</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zentral</translation>
    </message>
    <message>
        <source>lobar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lobär</translation>
    </message>
    <message>
        <source>segmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">segmental</translation>
    </message>
    <message>
        <source>subsegmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">subsegmental</translation>
    </message>
    <message>
        <source>kept</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">behalten</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausschließen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederaufnehmen</translation>
    </message>
</context>
<context>
    <name>panels.export</name>
    <message>
        <source>Select what is to be exported.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wählen, was exportiert werden soll.</translation>
    </message>
    <message>
        <source>This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dieses CT wurde nicht aus DICOM geladen, der Export muss aber auf eine DICOM-Serie verweisen: den DICOM-Ordner des CT wählen.</translation>
    </message>
    <message>
        <source>The folder of the CT series does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner der CT-Serie existiert nicht.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einen vorhandenen Ausgabeordner wählen.</translation>
    </message>
    <message>
        <source>Export the DICOM file, read it back and compare it with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM-Datei exportieren, zurücklesen und mit der Szene vergleichen</translation>
    </message>
    <message>
        <source>It says that the data are simulated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sie gibt an, dass die Daten simuliert sind.</translation>
    </message>
    <message>
        <source>{file} exported and verified; Dice: {back}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exportiert und geprüft; Dice: {back}.</translation>
    </message>
    <message>
        <source>{file} exported and verified; largest difference {difference:.2g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exportiert und geprüft; größte Differenz {difference:.2g}.</translation>
    </message>
    <message>
        <source>{file} written and read back: {count} numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} geschrieben und zurückgelesen: {count} Werte.</translation>
    </message>
    <message>
        <source>It refers to the segments in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sie verweist auf die Segmente in {file}.</translation>
    </message>
</context>
<context>
    <name>panels.exports</name>
    <message>
        <source>No view layout is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Ansichtsanordnung verfügbar.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Geschrieben: {files}</translation>
    </message>
</context>
<context>
    <name>panels.followup</name>
    <message>
        <source>One of the scans was moved or changed since; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine der Untersuchungen wurde seither verschoben oder verändert; erneut vergleichen.</translation>
    </message>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Szene wird geschlossen.</translation>
    </message>
    <message>
        <source>A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Verlaufskontrolle braucht Jod- oder Perfusionskarten: zuerst das kVp-Paar quantifizieren und seine Jodkarte wählen.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the later scan under Input.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte und CT der späteren Aufnahme unter Eingabe wählen.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the earlier scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Karte und CT der früheren Aufnahme wählen.</translation>
    </message>
    <message>
        <source>The earlier and the later scan are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Frühere und spätere Aufnahme sind dasselbe Volumen.</translation>
    </message>
    <message>
        <source>The table of lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Läsionen</translation>
    </message>
    <message>
        <source>The table of changes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Änderungen</translation>
    </message>
    <message>
        <source>Compared; the result comes when these scans are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verglichen; das Ergebnis erscheint, wenn diese Aufnahmen wieder gewählt sind.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Läsion</translation>
    </message>
    <message>
        <source>Became</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verlauf</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Before
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorher
ml</translation>
    </message>
    <message>
        <source>After
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Danach
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
        <translation type="unfinished">Vorher
%</translation>
    </message>
    <message>
        <source>After
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Danach
%</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung, Punkte</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen registrieren, beide Aufnahmen nach einer Regel messen und angeben, was aus jeder Läsion wurde</translation>
    </message>
    <message>
        <source>Outlines: {earlier} earlier scan, {later} later scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation>Umrisse: {earlier} frühere Aufnahme, {later} spätere Aufnahme</translation>
    </message>
    <message>
        <source>Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung der gesamten Lunge in Prozentpunkten: {words}. Gefäße liegen {mm:.1f} mm auseinander.</translation>
    </message>
    <message>
        <source>Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli: {counted}; {before:.2f} ml vorher, {after:.2f} ml nachher.</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Schichtansicht verfügbar.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Geschrieben: {files}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; neu vergleichen.</translation>
    </message>
</context>
<context>
    <name>panels.followup_words</name>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aufgelöst</translation>
    </message>
    <message>
        <source>smaller</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">kleiner</translation>
    </message>
    <message>
        <source>persisting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bleibend</translation>
    </message>
    <message>
        <source>larger</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">größer</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">neu</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht beurteilbar</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht angegeben</translation>
    </message>
    <message>
        <source>{low:+.1f} to {high:+.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:+.1f} bis {high:+.1f}</translation>
    </message>
    <message>
        <source>defect {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekt {number}</translation>
    </message>
    <message>
        <source>embolus {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolus {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">keine</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Änderung</translation>
    </message>
</context>
<context>
    <name>panels.function</name>
    <message>
        <source>The segmentation of the functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung der funktionellen Lunge</translation>
    </message>
    <message>
        <source>The segment of low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment niedriger Funktion</translation>
    </message>
    <message>
        <source>The segment of high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Segment hoher Funktion</translation>
    </message>
    <message>
        <source>The table of functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der funktionellen Lunge</translation>
    </message>
    <message>
        <source>0.66 of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">0.66 des 75. Perzentils</translation>
    </message>
    <message>
        <source>Highest 50 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Höchste 50 % der Lunge</translation>
    </message>
    <message>
        <source>Highest 30 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Höchste 30 % der Lunge</translation>
    </message>
    <message>
        <source>Highest 10 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Höchste 10 % der Lunge</translation>
    </message>
    <message>
        <source>Segments of low and high function and a table, at the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmente niedriger und hoher Funktion und eine Tabelle, bei der Schwelle der Voreinstellung</translation>
    </message>
    <message>
        <source>High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hohe Funktion: {high:.0f} von {whole:.0f} ml ({percent:.1f} %), ab {relative:.2f} des 75. Perzentils.</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>High
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hoch
%</translation>
    </message>
    <message>
        <source>High
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hoch
ml</translation>
    </message>
    <message>
        <source>Low
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrig
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
        <translation type="unfinished">Funktionelle Lunge von {name} ist segmentiert; die Ergebnisse erscheinen, wenn die Karte wieder gewählt ist.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte apikale Zone</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte mittlere Zone</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte basale Zone</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke apikale Zone</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke mittlere Zone</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke basale Zone</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalvenen</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht belüftete Lunge</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pleuraerguss</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hohe Funktion</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Penumbra</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment functional lung again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; funktionelle Lunge neu segmentieren.</translation>
    </message>
</context>
<context>
    <name>panels.input</name>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Szene wird geschlossen.</translation>
    </message>
    <message>
        <source>The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungengrenze ist auf einer Karte nicht sichtbar: das CT oder eine Segmentierung von Lappen oder Lungen wählen.</translation>
    </message>
    <message>
        <source>The iodine map does not say its units: choose mg/mL or HU as Units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Jodkarte nennt keine Einheit: mg/mL oder HU als Einheiten wählen.</translation>
    </message>
    <message>
        <source>Select the low and the high kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT niedriger und hoher kVp wählen.</translation>
    </message>
    <message>
        <source>The low and the high kVp CT are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT niedriger und hoher kVp sind dasselbe Volumen.</translation>
    </message>
    <message>
        <source>Load an iodine map and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Jodkarte laden und wählen.</translation>
    </message>
    <message>
        <source>Select the predicted perfusion map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Perfusionskarte wählen.</translation>
    </message>
</context>
<context>
    <name>panels.interval</name>
    <message>
        <source>It holds neither differences between readers nor the scanner&apos;s calibration.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Es enthält weder Unterschiede zwischen Befundern noch die Kalibrierung des Scanners.</translation>
    </message>
    <message>
        <source>Where more than 30 % of the lung is lost, the truth may lie above it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wo mehr als 30 % der Lunge ausgefallen sind, kann die Wahrheit darüber liegen.</translation>
    </message>
    <message>
        <source> (most)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> (höchstens)</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.1f} bis {high:.1f}</translation>
    </message>
    <message>
        <source>Interval, nominal {level:g} %: how far the number moves by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervall, nominal {level:g} %: wie weit sich die Zahl ändert bei</translation>
    </message>
    <message>
        <source>noise of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rauschen der Karte</translation>
    </message>
    <message>
        <source>outline of the lung, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Umriss der Lunge, ein halbes Voxel</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Glättung</translation>
    </message>
    <message>
        <source>reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Referenzregion</translation>
    </message>
    <message>
        <source>candidates that are in doubt</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zweifelhafte Kandidaten</translation>
    </message>
    <message>
        <source>lung that lost part of its perfusion and lies above the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge, die einen Teil ihrer Perfusion verloren hat und über der Schwelle liegt</translation>
    </message>
    <message>
        <source>borders between the regions, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Grenzen zwischen den Regionen, ein halbes Voxel</translation>
    </message>
    <message>
        <source>position of the map, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lage der Karte, ein halbes Voxel</translation>
    </message>
    <message>
        <source>surface of the emboli, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Oberfläche der Emboli, ein halbes Voxel</translation>
    </message>
    <message>
        <source>threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schwellenwert</translation>
    </message>
    <message>
        <source>half a segment, which counting does not know</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein halbes Segment, das die Zählung nicht kennt</translation>
    </message>
</context>
<context>
    <name>panels.library_model</name>
    <message>
        <source>A folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Ordner</translation>
    </message>
    <message>
        <source>Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner eines trainierten nnU-Net-v2-Modells (mit plans.json) oder eines MONAI-Bundles (mit configs) wählen.</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine CT-Pulmonalisangiographie laden und als CTPA wählen.</translation>
    </message>
    <message>
        <source>Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein solches Modell kann jedes Programm auf diesem Rechner ausführen: Bestätigen Sie Ihr Vertrauen, wenn Sie seine Herkunft kennen.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatisch: eine GPU, wo vorhanden</translation>
    </message>
    <message>
        <source>CPU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Segment the CTPA with this model, using its own library</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA mit diesem Modell und dessen eigener Bibliothek segmentieren</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ordner eines Modells wählen.</translation>
    </message>
    <message>
        <source>nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net entpackt die Checkpoints eines Modells mit pickle, und ein Pickle kann jedes Programm auf diesem Rechner ausführen.</translation>
    </message>
    <message>
        <source>The configuration of a MONAI bundle can name and run any Python code on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Konfiguration eines MONAI-Bundles kann beliebigen Python-Code auf diesem Rechner nennen und ausführen.</translation>
    </message>
    <message>
        <source>Its weights are read as tensors alone and run nothing, but nobody here knows how good they are.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seine Gewichte werden nur als Tensoren gelesen und führen nichts aus, aber wie gut sie sind, weiß hier niemand.</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nur bei einem Modell aus einer Quelle ankreuzen, von der Sie Software installieren würden.</translation>
    </message>
    <message>
        <source>{name}: {kind} for {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}: {kind} für {structures}.</translation>
    </message>
    <message>
        <source>Trained on: {data}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trainiert mit: {data}.</translation>
    </message>
    <message>
        <source>The segmentation of {name} is in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung von {name} ist in der Szene.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Requires {library}, which is not installed; Slicer asks before downloading it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Benötigt {library}, das nicht installiert ist; Slicer fragt vor dem Herunterladen.</translation>
    </message>
    <message>
        <source>The segmentation of the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Segmentierung des Modells</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene.</translation>
    </message>
</context>
<context>
    <name>panels.lungs</name>
    <message>
        <source>Segment both lungs and measure their regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Beide Lungen segmentieren und ihre Regionen messen</translation>
    </message>
    <message>
        <source>The table of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Lungen</translation>
    </message>
    <message>
        <source>Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen: {volume:.0f} ml, mittlere Dichte {hu:.0f} HU.</translation>
    </message>
    <message>
        <source>The lungs of {name} are measured; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Lungen von {name} sind gemessen; die Ergebnisse erscheinen, wenn das CT wieder gewählt ist.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment the lungs again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; Lungen neu segmentieren.</translation>
    </message>
</context>
<context>
    <name>panels.number_table</name>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>SD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SD</translation>
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
        <translation type="unfinished">Hohe Funktion</translation>
    </message>
    <message>
        <source>Mean perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittlere Perfusion</translation>
    </message>
    <message>
        <source>Percent of total</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anteil an der Summe</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte apikale Zone</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte mittlere Zone</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte basale Zone</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke apikale Zone</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke mittlere Zone</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke basale Zone</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalvenen</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht belüftete Lunge</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pleuraerguss</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern</translation>
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
        <translation type="unfinished">Ein Thorax-CT laden und als CT wählen.</translation>
    </message>
    <message>
        <source>Predict the perfusion map from the CT; a SPECT selected above is compared with it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionskarte aus dem CT vorhersagen; ein oben gewähltes SPECT wird damit verglichen</translation>
    </message>
    <message>
        <source>The perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Perfusionskarte</translation>
    </message>
    <message>
        <source>The table of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Karte</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Schichtansicht verfügbar.</translation>
    </message>
    <message>
        <source>The perfusion map of {name} is in the scene; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Perfusionskarte von {name} ist in der Szene; die Ergebnisse erscheinen, wenn das CT wieder gewählt ist.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; predict the map again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; Karte neu vorhersagen.</translation>
    </message>
</context>
<context>
    <name>panels.postoperative</name>
    <message>
        <source>Enter the FEV1 and select the lobes to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1 eingeben und die zu resezierenden Lappen wählen.</translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Präoperativ</translation>
    </message>
    <message>
        <source>By perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nach Perfusion</translation>
    </message>
    <message>
        <source>By segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nach Segmenten</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Methode</translation>
    </message>
    <message>
        <source>Resected
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reseziert
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
        <translation type="unfinished">Intervall
L</translation>
    </message>
    <message>
        <source>FEV1
% pred.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1
% Soll</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.2f} bis {high:.2f}</translation>
    </message>
    <message>
        <source>ppo FEV1 by segment counting: {value}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ppo FEV1 nach Segmentzählung: {value}.</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ppo FEV1 nach Perfusion: {value} ({share:.1f} % von {map} reseziert).</translation>
    </message>
    <message>
        <source> ({percent:.0f} % predicted)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> ({percent:.0f} % des Sollwerts)</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: compute differential perfusion of the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ppo FEV1 nach Perfusion: zuerst die Perfusionsverteilung von {map} berechnen.</translation>
    </message>
</context>
<context>
    <name>panels.presets</name>
    <message>
        <source>Half of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des 75. Perzentils</translation>
    </message>
    <message>
        <source>Low function (66 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion (66 % des 75. Perzentils)</translation>
    </message>
    <message>
        <source>For candidate proposals (70 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Für Kandidatenvorschläge (70 % des 75. Perzentils)</translation>
    </message>
    <message>
        <source>Half of the median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des Medians</translation>
    </message>
    <message>
        <source>Half of the mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hälfte des Mittelwerts</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gespeichert: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gelöscht: {name}</translation>
    </message>
    <message>
        <source>This preset is in {unit}, which is not available for this map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Voreinstellung ist in {unit}, das für diese Karte nicht verfügbar ist.</translation>
    </message>
</context>
<context>
    <name>panels.readers</name>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Minuten</translation>
    </message>
    <message>
        <source>Autom. %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Autom. %</translation>
    </message>
    <message>
        <source>Defect %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Defekt %</translation>
    </message>
    <message>
        <source>reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Befunder</translation>
    </message>
    <message>
        <source> Hidden until the reader has finished this patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> Verborgen, bis der Befunder diesen Patienten abgeschlossen hat.</translation>
    </message>
    <message>
        <source>{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} befundet {patient} seit {minutes:.1f} min, {n} Entscheidungen. Andere Befundungen sind verborgen.</translation>
    </message>
    <message>
        <source>{n} readings in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} Befundungen in dieser Szene.</translation>
    </message>
</context>
<context>
    <name>panels.reading</name>
    <message>
        <source>Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Manuelle Änderungen: {added:.1f} ml hinzugefügt, {erased:.1f} ml gelöscht; bei jeder Schwelle beibehalten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: {percent:.1f} %&lt;/b&gt;{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Perfusionsdefekte: {percent:.1f} %&lt;/b&gt;{interval} der Lungen ({ml:.0f} von {lung:.0f} ml); automatisch {automatic:.1f} %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: no percentage.&lt;/b&gt; Too little of the lungs was measured ({measured:.0f} % of {lung:.0f} ml); {ml:.0f} ml of that are defect.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Perfusionsdefekte: keine Prozentangabe.&lt;/b&gt; Zu wenig der Lungen wurde gemessen ({measured:.0f} % von {lung:.0f} ml); {ml:.0f} ml davon sind Defekt.</translation>
    </message>
</context>
<context>
    <name>panels.regions</name>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mittel</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Region</translation>
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
        <translation type="unfinished">Gem.
%</translation>
    </message>
</context>
<context>
    <name>panels.resume</name>
    <message>
        <source>Resume saved reading of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gespeicherte Befundung von {name} fortsetzen</translation>
    </message>
</context>
<context>
    <name>panels.right_heart</name>
    <message>
        <source>Draw a line across each ventricle where it is widest, on axial slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Auf axialen Schichten je eine Linie durch jeden Ventrikel zeichnen, wo er am weitesten ist.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next line makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; die nächste Linie legt neu an.</translation>
    </message>
    <message>
        <source>The table of the right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle des rechten Herzens</translation>
    </message>
    <message>
        <source>No line has two points yet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noch hat keine Linie zwei Punkte.</translation>
    </message>
    <message>
        <source>{line} measures another structure already; draw a line of its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{line} misst bereits eine andere Struktur; eine eigene Linie zeichnen.</translation>
    </message>
    <message>
        <source>{name} {length:.1f} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {length:.1f} mm</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rechter Ventrikel</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">linker Ventrikel</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Truncus pulmonalis</translation>
    </message>
    <message>
        <source>ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aorta ascendens</translation>
    </message>
    <message>
        <source>RV/LV ratio {ratio:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">RV/LV-Verhältnis {ratio:.2f}</translation>
    </message>
    <message>
        <source>Trunk/aorta ratio {ratio:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Verhältnis Truncus/Aorta {ratio:.2f}.</translation>
    </message>
    <message>
        <source>The pulmonary trunk is wider than {limit:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Truncus pulmonalis ist weiter als {limit:.0f} mm.</translation>
    </message>
    <message>
        <source>, above {limit:.1f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">, über {limit:.1f}.</translation>
    </message>
</context>
<context>
    <name>panels.segment_scores</name>
    <message>
        <source>Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorgeschlagen aus Emboli, Lappen und Arterien, die jetzt nicht aufgelistet sind; für neue Vorschläge Emboli auflisten.</translation>
    </message>
    <message>
        <source>The table of the segmental arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Segmentarterien</translation>
    </message>
    <message>
        <source>The table of the obstruction scores</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Obstruktionsscores</translation>
    </message>
    <message>
        <source>Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zustand jeder Segmentarterie wählen oder Emboli mit Lappen und Arterien auflisten, um Vorschläge zu erhalten.</translation>
    </message>
    <message>
        <source>The list&apos;s Qanadli-like index counts the arteries&apos; branches, this score the segments by their place in the lobes: the two differ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Qanadli-ähnliche Index der Liste zählt die Äste der Arterien, dieser Score die Segmente nach ihrer Lage in den Lappen: beide weichen voneinander ab.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next choice makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; die nächste Auswahl legt neu an.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment</translation>
    </message>
    <message>
        <source>Artery</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterie</translation>
    </message>
    <message>
        <source>R S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S1 apikal</translation>
    </message>
    <message>
        <source>R S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S2 posterior</translation>
    </message>
    <message>
        <source>R S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S3 anterior</translation>
    </message>
    <message>
        <source>R S4 lateral</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S4 lateral</translation>
    </message>
    <message>
        <source>R S5 medial</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S5 medial</translation>
    </message>
    <message>
        <source>R S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S6 superior</translation>
    </message>
    <message>
        <source>R S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S7 mediobasal</translation>
    </message>
    <message>
        <source>R S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S8 anterobasal</translation>
    </message>
    <message>
        <source>R S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S9 laterobasal</translation>
    </message>
    <message>
        <source>R S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">R S10 posterobasal</translation>
    </message>
    <message>
        <source>L S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S1 apikal</translation>
    </message>
    <message>
        <source>L S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S2 posterior</translation>
    </message>
    <message>
        <source>L S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S3 anterior</translation>
    </message>
    <message>
        <source>L S4 superior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S4 lingularis superior</translation>
    </message>
    <message>
        <source>L S5 inferior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S5 lingularis inferior</translation>
    </message>
    <message>
        <source>L S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S6 superior</translation>
    </message>
    <message>
        <source>L S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S7 mediobasal</translation>
    </message>
    <message>
        <source>L S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S8 anterobasal</translation>
    </message>
    <message>
        <source>L S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S9 laterobasal</translation>
    </message>
    <message>
        <source>L S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L S10 posterobasal</translation>
    </message>
    <message>
        <source>Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where its arteries are to 80 % or more on the mean, partly from 10 % on or where a tenth of it lies behind an embolus. A reader&apos;s ticks replace a proposal.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aus den Arterien vorgeschlagen: Die Lunge jedes Lappens wird nach Lage auf seine Segmente verteilt; ein Segment ist vollständig obstruiert, wenn seine Arterien es im Mittel zu 80 % oder mehr sind, teilweise ab 10 % oder wenn ein Zehntel davon hinter einem Embolus liegt. Angaben eines Befunders ersetzen einen Vorschlag.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht beurteilt</translation>
    </message>
    <message>
        <source>Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the reader.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qanadli nach Segmenten {points} von 40 ({percent:.1f} %), Miller (Obstruktion) {miller} von 16; {read} von {count} Segmenten durch den Befunder.</translation>
    </message>
    <message>
        <source>open (0)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">offen (0)</translation>
    </message>
    <message>
        <source>partial (1)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">teilweise (1)</translation>
    </message>
    <message>
        <source>occluded (2)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">verschlossen (2)</translation>
    </message>
    <message>
        <source>{left} of {count} segments are not judged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{left} von {count} Segmenten sind nicht beurteilt.</translation>
    </message>
    <message>
        <source>Arteries: {state}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arterien: {state}</translation>
    </message>
</context>
<context>
    <name>panels.sentences</name>
    <message>
        <source>Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. {positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolie-Wahrscheinlichkeit des Patienten {stack:.3f}: {called} bei der Schwelle {threshold:.3g}. {positive} von {count} Schichten positiv (Schwelle {slices:.3g}); höchste Wahrscheinlichkeit {highest:.3f} bei S {s:.0f} mm.</translation>
    </message>
    <message>
        <source>{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} Emboli, {volume}. Geschätzter Qanadli-ähnlicher Index {qanadli}</translation>
    </message>
    <message>
        <source>Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolie-Wahrscheinlichkeit des Patienten: {stack}. {why} Das Ergebnis ist weder positiv noch negativ.</translation>
    </message>
    <message>
        <source>positive</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">negativ</translation>
    </message>
    <message>
        <source>No emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Emboli.</translation>
    </message>
    <message>
        <source>One embolus, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein Embolus, {volume}. Geschätzter Qanadli-ähnlicher Index {qanadli}</translation>
    </message>
    <message>
        <source> from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> allein aus der Embolusgröße.</translation>
    </message>
    <message>
        <source>; select the pulmonary arteries for embolus level and obstruction.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">; für Ebene und Obstruktion die Pulmonalarterien wählen.</translation>
    </message>
    <message>
        <source> by the arteries&apos; branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> nach den Ästen der Arterien; arterielle Obstruktion {obstruction:.0f} %; {behind:.0f} % der Lunge liegen hinter Emboli.</translation>
    </message>
    <message>
        <source>{name} {value:.{digits}f} ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {value:.{digits}f} ml</translation>
    </message>
    <message>
        <source>Found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gefunden: {structures}.</translation>
    </message>
    <message>
        <source>Not found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht gefunden: {structures}.</translation>
    </message>
    <message>
        <source>(one embolus)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">(ein Embolus)</translation>
    </message>
    <message>
        <source>({number} emboli)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">({number} Emboli)</translation>
    </message>
</context>
<context>
    <name>panels.series_list</name>
    <message>
        <source>Choose the series of this CT ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Serie dieses CT wählen ...</translation>
    </message>
    <message>
        <source>The folder holds {count} CT series: choose the one of this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Ordner enthält {count} CT-Serien: die dieses CT wählen.</translation>
    </message>
</context>
<context>
    <name>panels.services</name>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lunge</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte apikale Zone</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte mittlere Zone</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte basale Zone</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke apikale Zone</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke mittlere Zone</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke basale Zone</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Atemwege</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachea</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herz</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalvenen</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nicht belüftete Lunge</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pleuraerguss</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusionsdefekte</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niedrige Funktion</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Hohe Funktion</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Infarktkern</translation>
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
        <translation type="unfinished">integriert</translation>
    </message>
    <message>
        <source>voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine CT-Pulmonalisangiographie laden und als CTPA wählen.</translation>
    </message>
    <message>
        <source>Compute the probability of embolism for every 3 mm slice and for the patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embolie-Wahrscheinlichkeit für jede 3-mm-Schicht und für den Patienten berechnen</translation>
    </message>
    <message>
        <source>{name} was moved since, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} wurde seither verschoben, daher ist keine Wahrscheinlichkeit zu zeigen. Modell erneut ausführen.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene, daher gibt es keine Wahrscheinlichkeit anzuzeigen. Modell neu ausführen.</translation>
    </message>
    <message>
        <source>The table of the slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Schichten</translation>
    </message>
    <message>
        <source>The probability curve</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Wahrscheinlichkeitskurve</translation>
    </message>
    <message>
        <source>The threshold line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Schwellenlinie</translation>
    </message>
    <message>
        <source>The table of the patient-level result</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle des Patientenergebnisses</translation>
    </message>
    <message>
        <source>The markers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Markierungen</translation>
    </message>
    <message>
        <source>The result of {name} is in the scene; it is shown when its CTPA and model are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Ergebnis von {name} ist in der Szene; es erscheint, wenn CTPA und Modell wieder gewählt sind.</translation>
    </message>
    <message>
        <source>slices, scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Schichten, Scan</translation>
    </message>
</context>
<context>
    <name>panels.spect</name>
    <message>
        <source>Register the SPECT first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst das SPECT registrieren.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Berechnung läuft.</translation>
    </message>
    <message>
        <source>Register the SPECT to the CT by a rigid transform, or state why it is not moved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT mit einer starren Transformation auf das CT registrieren oder angeben, warum es nicht bewegt wird</translation>
    </message>
    <message>
        <source>Measure the alignment of the SPECT at its current position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung des SPECT in seiner aktuellen Lage messen</translation>
    </message>
    <message>
        <source>The table of the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Die Tabelle der Ausrichtung</translation>
    </message>
    <message>
        <source>{name} is registered; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ist registriert; die Ergebnisse erscheinen, wenn es wieder gewählt ist.</translation>
    </message>
    <message>
        <source>Moved by {shift:.1f} mm and {angle:.1f} degrees. </source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Um {shift:.1f} mm und {angle:.1f} Grad bewegt. </translation>
    </message>
    <message>
        <source>Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aktuelle Ausrichtung: Dice {now:.3f} (wie aufgenommen {filed:.3f}), Abstand der Lungenmitten {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ausrichtung</translation>
    </message>
    <message>
        <source>As acquired</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Anfangs</translation>
    </message>
    <message>
        <source>Current</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aktuell</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keine Schichtansicht verfügbar.</translation>
    </message>
    <message>
        <source>Mutual information, nats</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Transinformation, nats</translation>
    </message>
    <message>
        <source>Dice of SPECT and CT lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dice der Lungen, SPECT/CT</translation>
    </message>
    <message>
        <source>Distance of lung centres, mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abstand der Lungenmitten, mm</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; register again, or update the alignment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} ist nicht mehr in der Szene; neu registrieren oder die Ausrichtung aktualisieren.</translation>
    </message>
</context>
<context>
    <name>qSlicerAbstractCoreModule</name>
    <message>
        <source>Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifizierung</translation>
    </message>
</context>
<context>
    <name>scene.dynamic_choices</name>
    <message>
        <source>Oscillation-index SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Oszillationsindex-SVD</translation>
    </message>
    <message>
        <source>Block-circulant SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Blockzirkulante SVD</translation>
    </message>
    <message>
        <source>Standard SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Standard-SVD</translation>
    </message>
    <message>
        <source>Tikhonov</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tichonow</translation>
    </message>
    <message>
        <source>Network, model-free</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Netz, modellfrei</translation>
    </message>
    <message>
        <source>Brain, with core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Gehirn, mit Kern und Penumbra</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lungen</translation>
    </message>
    <message>
        <source>Everything that is not air</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alles außer Luft</translation>
    </message>
</context>
<context>
    <name>scene.input_choices</name>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jodkarte</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dual-Energy-Paar (niedrige und hohe kVp)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vorhergesagte Perfusionskarte</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wie im Volumen angegeben</translation>
    </message>
</context>
<context>
    <name>scene.suitable_nodes</name>
    <message>
        <source>List all nodes / only suitable ones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Knoten / nur passende auflisten</translation>
    </message>
</context>
<context>
    <name>widgets.defaults</name>
    <message>
        <source>All settings already have their defaults.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alle Einstellungen haben bereits ihre Standardwerte.</translation>
    </message>
    <message>
        <source>Restored: {names}. Results in the scene are unchanged; select their settings again to show them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wiederhergestellt: {names}. Ergebnisse in der Szene sind unverändert; wählen Sie ihre Einstellungen erneut, um sie anzuzeigen.</translation>
    </message>
</context>
<context>
    <name>widgets.job_panel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Eine Berechnung läuft.</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wird abgebrochen ...</translation>
    </message>
    <message>
        <source>Cancelled: {name} was removed from the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Abgebrochen: {name} wurde aus der Szene entfernt.</translation>
    </message>
</context>
<context>
    <name>widgets.meaning_table</name>
    <message>
        <source>Assign an anatomical meaning to each segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jedem Segment eine anatomische Bedeutung zuordnen</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Oberlappen</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Mittellappen</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechter Unterlappen</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linker Oberlappen</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linker Unterlappen</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rechte Lunge</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Linke Lunge</translation>
    </message>
    <message>
        <source>None of these</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Keines davon</translation>
    </message>
    <message>
        <source>Assign labels ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Labels zuordnen ...</translation>
    </message>
    <message>
        <source>Numbered as ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nummeriert wie ...</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment</translation>
    </message>
    <message>
        <source>Is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bedeutung</translation>
    </message>
    <message>
        <source>None of the segments of {name} is {what}: assign their meaning below the selector.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein Segment von {name} ist {what}: die Bedeutung unter der Auswahl zuordnen.</translation>
    </message>
    <message>
        <source>not known</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nicht bekannt</translation>
    </message>
    <message>
        <source>a lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Lappen</translation>
    </message>
    <message>
        <source>a lobe, a zone or a lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ein Lappen, eine Zone oder eine Lunge</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Label {number}</translation>
    </message>
    <message>
        <source>As named: {meaning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Wie benannt: {meaning}</translation>
    </message>
</context>
<context>
    <name>widgets.model_chooser</name>
    <message>
        <source>Trained on</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trainiert mit</translation>
    </message>
</context>
<context>
    <name>widgets.model_offers</name>
    <message>
        <source>ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bereit</translation>
    </message>
    <message>
        <source>to download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">herunterzuladen</translation>
    </message>
    <message>
        <source>to install</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zu installieren</translation>
    </message>
    <message>
        <source>No model in the catalogue segments this structure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Kein Modell im Katalog segmentiert diese Struktur.</translation>
    </message>
    <message>
        <source>Import this file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Diese Datei importieren</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Herunterladen und ausführen ...</translation>
    </message>
    <message>
        <source>Download the model first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zuerst das Modell herunterladen.</translation>
    </message>
    <message>
        <source>Load a CT and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ein CT laden und wählen.</translation>
    </message>
    <message>
        <source>The model is installed; load a CT and run it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Das Modell ist installiert; ein CT laden und es ausführen.</translation>
    </message>
    <message>
        <source>Run this model on the CT; its segmentation is selected in the panel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dieses Modell auf dem CT ausführen; seine Segmentierung wird im Panel gewählt</translation>
    </message>
    <message>
        <source>{what} by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} durch:</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lappen</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pulmonalarterien</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboli</translation>
    </message>
    <message>
        <source>{about} Source: {source}. Download now?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{about} Quelle: {source}. Jetzt herunterladen?</translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Benötigt {what}.</translation>
    </message>
    <message>
        <source>Estimated run time on this computer: {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Geschätzte Laufzeit auf diesem Rechner: {time}.</translation>
    </message>
    <message>
        <source>Removed; {size} of disk space freed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entfernt; {size} Speicherplatz freigegeben.</translation>
    </message>
    <message>
        <source>Remove {what}?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} entfernen?</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_panel</name>
    <message>
        <source>{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml wurden gezeichnet, wo nichts gemessen ist (etwa außerhalb der Lungen), und wieder entfernt.</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_slider</name>
    <message>
        <source>The mean of the reference region is not above zero, so no percentage of it can be a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Der Mittelwert der Referenzregion liegt nicht über null; ein Prozentsatz davon kann keine Schwelle sein.</translation>
    </message>
    <message>
        <source>Map units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Einheit der Karte</translation>
    </message>
    <message>
        <source>% of reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% der Referenzregion</translation>
    </message>
    <message>
        <source>% of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% des Lungenmittelwerts</translation>
    </message>
    <message>
        <source>% of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% des Lungenmedians</translation>
    </message>
    <message>
        <source>% of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% des 75. Perzentils der Lunge</translation>
    </message>
</context>
</TS>
