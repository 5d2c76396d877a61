<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>LungPerfusionAI</name>
    <message>
        <source>Lungs and regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons et régions</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM :</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM</translation>
    </message>
    <message>
        <source>Chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM thoracique en unités Hounsfield</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes :</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes</translation>
    </message>
    <message>
        <source>Lobe segmentation, for instance from TotalSegmentator; if none is given, each lung is divided into three zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation des lobes, par exemple de TotalSegmentator ; sans elle, chaque poumon est divisé en trois zones de même volume</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zones de même volume</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;étiquettes des lobes</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir une carte d&apos;étiquettes en segmentation et l&apos;utiliser</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Utiliser une carte d&apos;étiquettes ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Attribuer une signification aux segments des lobes</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes des lobes</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes de l&apos;outil qui a produit la segmentation</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification des segments des lobes</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification anatomique de chaque segment ; enregistrée avec la scène</translation>
    </message>
    <message>
        <source>Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter les poumons</translation>
    </message>
    <message>
        <source>Cancel: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Segmenter les poumons</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler le calcul ; la scène n&apos;est pas modifiée</translation>
    </message>
    <message>
        <source>Progress: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Segmenter les poumons</translation>
    </message>
    <message>
        <source>Segment the lungs to see volumes and attenuation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter les poumons pour voir volumes et densité.</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Volume and attenuation of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volume et densité de chaque région</translation>
    </message>
    <message>
        <source>SPECT/CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP/TDM</translation>
    </message>
    <message>
        <source>SPECT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP :</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP</translation>
    </message>
    <message>
        <source>Perfusion SPECT of this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP de perfusion de ce patient</translation>
    </message>
    <message>
        <source>No SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pas de TEMP</translation>
    </message>
    <message>
        <source>Registration:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recalage :</translation>
    </message>
    <message>
        <source>Registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recalage</translation>
    </message>
    <message>
        <source>When the SPECT is registered to the CT (rigid). Free breathing against breath hold is not a rigid motion, so SPECT and CT of one hybrid scanner are not registered unless requested</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quand la TEMP est recalée sur la TDM (rigide). Respiration libre et apnée ne diffèrent pas d&apos;un mouvement rigide ; TEMP et TDM d&apos;une même machine hybride ne sont donc recalées que sur demande</translation>
    </message>
    <message>
        <source>Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler la TEMP sur la TDM</translation>
    </message>
    <message>
        <source>Cancel: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Recaler la TEMP sur la TDM</translation>
    </message>
    <message>
        <source>Progress: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Recaler la TEMP sur la TDM</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alignement de la TEMP et de la TDM</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT, as acquired and current; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alignement de la TEMP et de la TDM, à l&apos;acquisition et actuel ; le tableau est aussi dans la scène</translation>
    </message>
    <message>
        <source>Manual registration in views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recalage manuel dans les vues</translation>
    </message>
    <message>
        <source>Interaction handles in the slice and 3D views; the alignment is measured when they are released. The Transforms module edits the same transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poignées dans les coupes et la vue 3D ; l&apos;alignement est mesuré quand on les relâche. Le module Transforms modifie la même transformation</translation>
    </message>
    <message>
        <source>Show over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher sur la TDM</translation>
    </message>
    <message>
        <source>Show the SPECT over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la TEMP sur la TDM dans toutes les coupes, avec sa légende de couleurs</translation>
    </message>
    <message>
        <source>Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actualiser l&apos;alignement</translation>
    </message>
    <message>
        <source>Cancel: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Actualiser l&apos;alignement</translation>
    </message>
    <message>
        <source>Progress: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Actualiser l&apos;alignement</translation>
    </message>
    <message>
        <source>Perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle :</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Installed models for unenhanced chest CT (DL-CTPM)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles installés pour la TDM thoracique sans injection (DL-CTPM)</translation>
    </message>
    <message>
        <source>MC dropout samples:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Échantillons MC dropout :</translation>
    </message>
    <message>
        <source>MC dropout samples</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Échantillons MC dropout</translation>
    </message>
    <message>
        <source>Number of Monte Carlo dropout samples for the standard-deviation map; 0 for no such map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nombre d&apos;échantillons Monte-Carlo dropout pour la carte d&apos;écart type ; 0 pour aucune carte</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Matériel :</translation>
    </message>
    <message>
        <source>Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Prédire la carte de perfusion</translation>
    </message>
    <message>
        <source>Cancel: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Prédire la carte de perfusion</translation>
    </message>
    <message>
        <source>Progress: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Prédire la carte de perfusion</translation>
    </message>
    <message>
        <source>Predicted perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion prédite par région</translation>
    </message>
    <message>
        <source>Predicted perfusion of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion prédite de chaque région</translation>
    </message>
    <message>
        <source>Show map over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la carte sur la TDM</translation>
    </message>
    <message>
        <source>Show the map over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la carte sur la TDM dans toutes les coupes, avec sa légende de couleurs</translation>
    </message>
    <message>
        <source>Differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion différentielle</translation>
    </message>
    <message>
        <source>Predicted map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte prédite :</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte prédite</translation>
    </message>
    <message>
        <source>Perfusion map predicted from this CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion prédite à partir de cette TDM</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>Iodine map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode :</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode</translation>
    </message>
    <message>
        <source>Iodine map of the same patient (mg/mL), registered to this CT; measured in parenchyma only</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode du même patient (mg/mL), recalée sur cette TDM ; mesurée dans le parenchyme seul</translation>
    </message>
    <message>
        <source>Normalisation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normalisation :</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Normalisation</translation>
    </message>
    <message>
        <source>Reference by which each map is divided before subtraction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Référence par laquelle chaque carte est divisée avant soustraction</translation>
    </message>
    <message>
        <source>Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculer la perfusion différentielle</translation>
    </message>
    <message>
        <source>Cancel: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Calculer la perfusion différentielle</translation>
    </message>
    <message>
        <source>Progress: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Calculer la perfusion différentielle</translation>
    </message>
    <message>
        <source>Differential perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion différentielle par région</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of each region for every map; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Total, moyenne et pourcentage du total de chaque région pour chaque carte ; le tableau est aussi dans la scène</translation>
    </message>
    <message>
        <source>Plot:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique :</translation>
    </message>
    <message>
        <source>Plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique</translation>
    </message>
    <message>
        <source>Regional percentages of total, or Bland-Altman plot of two maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pourcentages régionaux du total, ou graphique de Bland-Altman de deux cartes</translation>
    </message>
    <message>
        <source>Plot of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique de la perfusion différentielle</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de différence</translation>
    </message>
    <message>
        <source>Voxelwise difference, first minus second map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Différence voxel par voxel, première carte moins seconde</translation>
    </message>
    <message>
        <source>Show difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la carte de différence</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher</translation>
    </message>
    <message>
        <source>The difference map over the CT: red where the first map is higher, blue where the second is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de différence sur la TDM : rouge où la première carte est plus élevée, bleu où la seconde l&apos;est</translation>
    </message>
    <message>
        <source>Predicted postoperative function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fonction postopératoire prédite</translation>
    </message>
    <message>
        <source>FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS :</translation>
    </message>
    <message>
        <source>FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS</translation>
    </message>
    <message>
        <source> L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> L</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non renseigné</translation>
    </message>
    <message>
        <source>Measured preoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS préopératoire mesuré</translation>
    </message>
    <message>
        <source>Reference FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS de référence :</translation>
    </message>
    <message>
        <source>Reference FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS de référence</translation>
    </message>
    <message>
        <source>Predicted normal FEV1 of the patient; adds the result in percent predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS théorique du patient ; ajoute le résultat en pourcentage de la théorique</translation>
    </message>
    <message>
        <source>Perfusion map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion :</translation>
    </message>
    <message>
        <source>Perfusion map for ppo FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion pour le VEMS ppo</translation>
    </message>
    <message>
        <source>Map whose regional percentages are used</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte dont les pourcentages régionaux sont utilisés</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe supérieur droit</translation>
    </message>
    <message>
        <source>Resect this lobe (3 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réséquer ce lobe (3 segments) ; tous les lobes d&apos;un poumon font une pneumonectomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, lobe supérieur droit</translation>
    </message>
    <message>
        <source> of 3 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> obstrués sur 3</translation>
    </message>
    <message>
        <source>Obstructed, non-ventilated segments (tumour, atelectasis); not counted before or after resection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, non ventilés (tumeur, atélectasie) ; non comptés avant ni après résection</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe moyen</translation>
    </message>
    <message>
        <source>Resect this lobe (2 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réséquer ce lobe (2 segments) ; tous les lobes d&apos;un poumon font une pneumonectomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, lobe moyen</translation>
    </message>
    <message>
        <source> of 2 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> obstrués sur 2</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe inférieur droit</translation>
    </message>
    <message>
        <source>Resect this lobe (5 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réséquer ce lobe (5 segments) ; tous les lobes d&apos;un poumon font une pneumonectomie</translation>
    </message>
    <message>
        <source>Obstructed segments, right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, lobe inférieur droit</translation>
    </message>
    <message>
        <source> of 5 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> obstrués sur 5</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe supérieur gauche</translation>
    </message>
    <message>
        <source>Obstructed segments, left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, lobe supérieur gauche</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe inférieur gauche</translation>
    </message>
    <message>
        <source>Resect this lobe (4 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réséquer ce lobe (4 segments) ; tous les lobes d&apos;un poumon font une pneumonectomie</translation>
    </message>
    <message>
        <source>Obstructed segments, left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments obstrués, lobe inférieur gauche</translation>
    </message>
    <message>
        <source> of 4 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> obstrués sur 4</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS postopératoire prédit</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1 by the perfusion method and by segment counting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS postopératoire prédit par la méthode de perfusion et par comptage des segments</translation>
    </message>
    <message>
        <source>Functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon fonctionnel</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte :</translation>
    </message>
    <message>
        <source>Map that defines functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte qui définit le poumon fonctionnel</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage :</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage</translation>
    </message>
    <message>
        <source>Published threshold (0.66 of the 75th percentile, Ren et al.), or the part of the lung with the highest function, to be spared in radiotherapy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil publié (0.66 du 75e percentile, Ren et al.), ou la partie du poumon de plus haute fonction, à épargner en radiothérapie</translation>
    </message>
    <message>
        <source>Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter basse et haute fonction</translation>
    </message>
    <message>
        <source>Cancel: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Segmenter basse et haute fonction</translation>
    </message>
    <message>
        <source>Progress: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Segmenter basse et haute fonction</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité :</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité de la carte, ou pourcentage d&apos;une valeur de référence des poumons</translation>
    </message>
    <message>
        <source>Low-function threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de basse fonction :</translation>
    </message>
    <message>
        <source>Low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de basse fonction</translation>
    </message>
    <message>
        <source>Low function below this value, high function at or above it; segments and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction sous cette valeur, haute fonction à partir d&apos;elle ; segments et tableau suivent le glissement</translation>
    </message>
    <message>
        <source>Return to the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Revenir au seuil du préréglage</translation>
    </message>
    <message>
        <source>Undo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler l&apos;action : seuil de basse fonction</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire</translation>
    </message>
    <message>
        <source>Undo the last change of threshold (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire le dernier changement de seuil (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir : seuil de basse fonction</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir le changement défait (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Functional lung by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon fonctionnel par région</translation>
    </message>
    <message>
        <source>Volume of low and high function in each region; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volume de basse et haute fonction dans chaque région ; le tableau est aussi dans la scène</translation>
    </message>
    <message>
        <source>Dynamic CT perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM de perfusion dynamique</translation>
    </message>
    <message>
        <source>Series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série :</translation>
    </message>
    <message>
        <source>Series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série</translation>
    </message>
    <message>
        <source>CT perfusion scan as a volume sequence in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM de perfusion en séquence de volumes, en unités Hounsfield</translation>
    </message>
    <message>
        <source>No series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pas de série</translation>
    </message>
    <message>
        <source>File or folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier ou dossier :</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier ou dossier</translation>
    </message>
    <message>
        <source>4D NRRD or NIfTI file, or DICOM folder; loaded as a volume sequence</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier NRRD ou NIfTI 4D, ou dossier DICOM ; chargé comme séquence de volumes</translation>
    </message>
    <message>
        <source>Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger</translation>
    </message>
    <message>
        <source>Cancel: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Charger</translation>
    </message>
    <message>
        <source>Cancel loading; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler le chargement ; la scène n&apos;est pas modifiée</translation>
    </message>
    <message>
        <source>Progress: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Charger</translation>
    </message>
    <message>
        <source>Region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région :</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Region that is analysed if no mask is given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région analysée sans masque</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Masque :</translation>
    </message>
    <message>
        <source>Mask</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Masque</translation>
    </message>
    <message>
        <source>Maps are computed inside all segments; if none is given, the region is segmented on the unenhanced frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les cartes sont calculées dans tous les segments ; sans masque, la région est segmentée sur les temps sans injection</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatique</translation>
    </message>
    <message>
        <source>Method:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Méthode :</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Méthode</translation>
    </message>
    <message>
        <source>Deconvolution with the arterial input function, or a network applied to the time series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Déconvolution par la fonction d&apos;entrée artérielle, ou réseau appliqué à la série temporelle</translation>
    </message>
    <message>
        <source>Preprocessing:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Prétraitement :</translation>
    </message>
    <message>
        <source>Motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Correction du mouvement</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mouvement</translation>
    </message>
    <message>
        <source>Register every frame to the first (rigid)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler chaque temps sur le premier (rigide)</translation>
    </message>
    <message>
        <source>Spatial smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage spatial</translation>
    </message>
    <message>
        <source>Spatial filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Filtre spatial</translation>
    </message>
    <message>
        <source>Spatial smoothing of each frame within tissue of similar attenuation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage spatial de chaque temps dans un tissu de densité semblable</translation>
    </message>
    <message>
        <source>Temporal smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage temporel</translation>
    </message>
    <message>
        <source>Temporal filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Filtre temporel</translation>
    </message>
    <message>
        <source>Temporal smoothing over neighbouring frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage temporel sur les temps voisins</translation>
    </message>
    <message>
        <source>Input function:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fonction d&apos;entrée :</translation>
    </message>
    <message>
        <source>Scale AIF to VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ajuster l&apos;AIF à la VOF</translation>
    </message>
    <message>
        <source>Partial-volume correction: scale the area under the arterial input function to that of the venous output function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Correction de volume partiel : ajuster l&apos;aire sous la fonction d&apos;entrée artérielle à celle de la fonction de sortie veineuse</translation>
    </message>
    <message>
        <source>Detect AIF and VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Détecter AIF et VOF</translation>
    </message>
    <message>
        <source>Discard the manually placed points and detect artery and vein automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Effacer les points placés à la main et détecter artère et veine automatiquement</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculer les cartes</translation>
    </message>
    <message>
        <source>Cancel: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Calculer les cartes</translation>
    </message>
    <message>
        <source>Progress: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Calculer les cartes</translation>
    </message>
    <message>
        <source>Perfusion map to show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion à afficher</translation>
    </message>
    <message>
        <source>Map that is shown over the time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte affichée sur la moyenne temporelle de la série</translation>
    </message>
    <message>
        <source>Show perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la carte de perfusion</translation>
    </message>
    <message>
        <source>Show the map with its colour legend, the input functions and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher la carte avec sa légende de couleurs, les fonctions d&apos;entrée et le tableau</translation>
    </message>
    <message>
        <source>Curves:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Courbes :</translation>
    </message>
    <message>
        <source>Curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Courbes</translation>
    </message>
    <message>
        <source>Arterial input and venous output functions, or the time-attenuation curve under the mouse with its fit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fonctions d&apos;entrée artérielle et de sortie veineuse, ou courbe temps-densité sous la souris avec son ajustement</translation>
    </message>
    <message>
        <source>Plot of the curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique des courbes</translation>
    </message>
    <message>
        <source>Core: rCBF &lt;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau : rCBF &lt;</translation>
    </message>
    <message>
        <source>Infarct core: CBF below this percentage of the contralateral side; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus : CBF sous ce pourcentage du côté opposé ; segment et tableau suivent le glissement</translation>
    </message>
    <message>
        <source>Penumbra: Tmax ≥</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre : Tmax ≥</translation>
    </message>
    <message>
        <source>Penumbra: tissue with Tmax at or above this value; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre : tissu dont le Tmax atteint cette valeur ; segment et tableau suivent le glissement</translation>
    </message>
    <message>
        <source>Default thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuils par défaut</translation>
    </message>
    <message>
        <source>Return to rCBF below 30 % and Tmax of at least 6 s</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Revenir à un rCBF inférieur à 30 % et un Tmax d&apos;au moins 6 s</translation>
    </message>
    <message>
        <source>Undo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire : seuils du noyau et de la pénombre</translation>
    </message>
    <message>
        <source>Undo the last change of threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire le dernier changement de seuil</translation>
    </message>
    <message>
        <source>Redo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir : seuils du noyau et de la pénombre</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir le changement défait</translation>
    </message>
    <message>
        <source>Core, penumbra and mismatch by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau, pénombre et mismatch par région</translation>
    </message>
    <message>
        <source>Volumes by region; the regional means of the maps are in the table stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volumes par région ; les moyennes régionales des cartes sont dans le tableau de la scène</translation>
    </message>
    <message>
        <source>Report folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier du compte rendu :</translation>
    </message>
    <message>
        <source>Report folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier du compte rendu</translation>
    </message>
    <message>
        <source>An existing folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un dossier existant</translation>
    </message>
    <message>
        <source>Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Print patient name in the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimer le nom du patient dans le compte rendu</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nom du patient</translation>
    </message>
    <message>
        <source>Print patient and study from the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimer patient et examen d&apos;après la hiérarchie des sujets ; décoché, le compte rendu ne contient aucun identifiant du patient</translation>
    </message>
    <message>
        <source>Cancel: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Écrire le compte rendu</translation>
    </message>
    <message>
        <source>Progress: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Écrire le compte rendu</translation>
    </message>
    <message>
        <source>DICOM export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Export DICOM</translation>
    </message>
    <message>
        <source>Object type:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Type d&apos;objet :</translation>
    </message>
    <message>
        <source>Object type</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Type d&apos;objet</translation>
    </message>
    <message>
        <source>Segmentation or structure set for planning systems, or a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation ou ensemble de structures pour les systèmes de planification, ou carte</translation>
    </message>
    <message>
        <source>Segmentation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation :</translation>
    </message>
    <message>
        <source>Segmentation to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation à exporter</translation>
    </message>
    <message>
        <source>Segmentation to export, for instance low- and high-functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation à exporter, par exemple poumon de basse et haute fonction</translation>
    </message>
    <message>
        <source>Select a segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir une segmentation</translation>
    </message>
    <message>
        <source>Map to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte à exporter</translation>
    </message>
    <message>
        <source>Map to export, in the frame of reference of the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte à exporter, dans le référentiel de la TDM</translation>
    </message>
    <message>
        <source>Select a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir une carte</translation>
    </message>
    <message>
        <source>Table:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tableau :</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tableau à exporter</translation>
    </message>
    <message>
        <source>Table whose measurements are exported, with region, unit, method and version; the segmentation is referenced</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tableau dont les mesures sont exportées, avec région, unité, méthode et version ; la segmentation est référencée</translation>
    </message>
    <message>
        <source>Select a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir un tableau</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur :</translation>
    </message>
    <message>
        <source>Reader of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur du compte rendu exporté</translation>
    </message>
    <message>
        <source>Reader named in the report; may be left empty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur nommé dans le compte rendu ; peut rester vide</translation>
    </message>
    <message>
        <source>CT series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série TDM :</translation>
    </message>
    <message>
        <source>CT series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série TDM</translation>
    </message>
    <message>
        <source>DICOM folder of the CT that the exported object references; found automatically for a CT from the DICOM database</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier DICOM de la TDM que l&apos;objet exporté référence ; trouvé automatiquement pour une TDM de la base DICOM</translation>
    </message>
    <message>
        <source>CT series in the folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série TDM du dossier</translation>
    </message>
    <message>
        <source>CT series in this folder that the exported object references</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série TDM de ce dossier que l&apos;objet exporté référence</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier :</translation>
    </message>
    <message>
        <source>Folder for the exported file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier du fichier exporté</translation>
    </message>
    <message>
        <source>DICOM objects contain the patient identifiers of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les objets DICOM contiennent les identifiants du patient de la TDM.</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exporter et vérifier</translation>
    </message>
    <message>
        <source>Cancel: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Exporter et vérifier</translation>
    </message>
    <message>
        <source>Progress: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Exporter et vérifier</translation>
    </message>
    <message>
        <source>Content of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenu du compte rendu exporté</translation>
    </message>
    <message>
        <source>Content of the exported report, read back from the file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenu du compte rendu exporté, relu dans le fichier</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Remet chaque réglage de ce panneau à sa valeur par défaut ; les entrées, les données du patient et les résultats restent</translation>
    </message>
    <message>
        <source>Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les méthodes sont citées dans le README de l&apos;extension LungPerfusion.</translation>
    </message>
    <message>
        <source>Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of dynamic CT perfusion. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons, lobes ou zones d&apos;une TDM thoracique avec volumes et densités ; perfusion prédite à partir de la TDM ; TEMP de perfusion recalée et comparée, fonction différentielle et postopératoire, poumon fonctionnel pour la planification ; cartes, noyau et pénombre de la TDM de perfusion dynamique. Recherche uniquement.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentation, tutoriels et limites de ce module</translation>
    </message>
    <message>
        <source>If frames of reference differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Si les référentiels diffèrent</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Toujours</translation>
    </message>
    <message>
        <source>Never (measure alignment only)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Jamais (mesurer l&apos;alignement seul)</translation>
    </message>
    <message>
        <source>Mean of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moyenne des poumons</translation>
    </message>
    <message>
        <source>75th percentile of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75e percentile des poumons</translation>
    </message>
    <message>
        <source>Segmentation (DICOM SEG)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation (DICOM SEG)</translation>
    </message>
    <message>
        <source>Structure set (RTSTRUCT)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ensemble de structures (RTSTRUCT)</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte paramétrique</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu structuré</translation>
    </message>
    <message>
        <source>Perfusion SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP de perfusion</translation>
    </message>
    <message>
        <source>Load as perfusion SPECT into Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger comme TEMP de perfusion dans Lung Perfusion AI</translation>
    </message>
</context>
<context>
    <name>LungPerfusionCore.sentence</name>
    <message>
        <source>No bolus passes in {who}: no voxel changes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucun bolus ne passe, aucun voxel ne change.</translation>
    </message>
    <message>
        <source>No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucun bolus ne passe, les vaisseaux augmentent de {height:.0f} UH avec un bruit de {noise:.0f} UH.</translation>
    </message>
    <message>
        <source>{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : commence alors que le contraste est déjà présent ; sans image non rehaussée, rehaussement, débit et volume sont trop bas.</translation>
    </message>
    <message>
        <source>The bolus is faint: the vessels rise by {height:.0f} HU only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bolus est faible : les vaisseaux ne montent que de {height:.0f} HU.</translation>
    </message>
    <message>
        <source>{who} has one unenhanced frame only; its noise is in every enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une seule image non rehaussée ; son bruit est dans chaque rehaussement.</translation>
    </message>
    <message>
        <source>The dynamic series has {count} frames; too few to see a bolus pass.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La série dynamique a {count} images ; trop peu pour voir passer un bolus.</translation>
    </message>
    <message>
        <source>The mask holds too little tissue to find the bolus in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque contient trop peu de tissu pour y trouver le bolus.</translation>
    </message>
    <message>
        <source>No bolus of contrast is seen in the dynamic series; its vessels do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun bolus de contraste n&apos;est visible dans la série dynamique ; ses vaisseaux ne se rehaussent pas.</translation>
    </message>
    <message>
        <source>{who} has {count} time point; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {count} temps ; un bolus ne peut être suivi avec moins de {least}.</translation>
    </message>
    <message>
        <source>{who} has {count} time points; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {count} temps ; un bolus ne peut être suivi avec moins de {least}.</translation>
    </message>
    <message>
        <source>{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {span:.4g} s avec {step:.3g} s entre les images, ce qui ne permet pas de suivre un bolus.</translation>
    </message>
    <message>
        <source>{who} has frames of {shape} x {other} pixels, which show no organ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : images de {shape} x {other} pixels, qui ne montrent aucun organe.</translation>
    </message>
    <message>
        <source>{who} holds {bad} voxels that are NaN or infinite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient {bad} voxels NaN ou infinis.</translation>
    </message>
    <message>
        <source>{who} is empty: every voxel is {low:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : vide, chaque voxel vaut {low:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en unités Hounsfield, les valeurs sont comprises entre {low:g} et {high:g}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : valeurs enregistrées sans leur conversion en unités Hounsfield, comprises entre {low:g} et {high:g}.</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en unités Hounsfield, ou un seul matériau : les valeurs sont comprises entre {low:g} et {high:g}.</translation>
    </message>
    <message>
        <source>{who} has {count} frames only; flow and Tmax are coarse.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : seulement {count} images ; débit et Tmax sont grossiers.</translation>
    </message>
    <message>
        <source>{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : se termine après {span:.0f} s ; le tissu tardif est tronqué, son volume et son temps de transit sont trop bas.</translation>
    </message>
    <message>
        <source>{who} has one slice; motion cannot be corrected, and volumes are those of the slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une seule coupe ; le mouvement ne peut être corrigé et les volumes sont ceux de la coupe.</translation>
    </message>
    <message>
        <source>{who} shows the same image twice: frame {twice} equals the frame before it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : deux fois la même image ; l&apos;image {twice} est égale à la précédente.</translation>
    </message>
    <message>
        <source>{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pause de {widest:.0f} s entre deux images ; ce qui s&apos;y est passé est interpolé.</translation>
    </message>
    <message>
        <source>{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {span:g} s avec {step:g} s entre les images : les temps sont probablement en {unit}, il les faut en secondes.</translation>
    </message>
    <message>
        <source>Unknown method &apos;{method}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Méthode inconnue « {method} » ; connues : {listed}.</translation>
    </message>
    <message>
        <source>Maps of two scans cannot be compared voxel by voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les cartes de deux acquisitions ne peuvent pas être comparées voxel à voxel.</translation>
    </message>
    <message>
        <source>The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La troncature doit être de 0 à 1, l&apos;indice d&apos;oscillation supérieur à 0 et le temps avant l&apos;entrée non négatif.</translation>
    </message>
    <message>
        <source>The arterial input function has no area under it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fonction d&apos;entrée artérielle n&apos;a pas d&apos;aire sous la courbe.</translation>
    </message>
    <message>
        <source>Unknown {name} &apos;{value}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Inconnu : {name} « {value} » ; connus : {listed}.</translation>
    </message>
    <message>
        <source>{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image en couleurs d&apos;une carte d&apos;un autre système, pas des images TDM en unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une carte finie ({what}{said}) d&apos;un autre système, pas la série d&apos;images TDM dont elle provient.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : espacements de pixels mélangés : {listed}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are taken for Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de mise à l&apos;échelle ; les valeurs enregistrées sont prises pour des unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} has {count} frames, but {total} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {count} images, mais {total} temps.</translation>
    </message>
    <message>
        <source>{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : temps dont les coupes sont distantes de {max:.1f} mm : plusieurs acquisitions dans une série.</translation>
    </message>
    <message>
        <source>Reading image {done} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture de l&apos;image {done} sur {count}</translation>
    </message>
    <message>
        <source>{who} is in {listed}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : en {listed}, alors qu&apos;une série dynamique doit être en unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is {modality_of}, but CT is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : modalité {modality_of}, alors qu&apos;il faut une TDM.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : l&apos;image {n} de {file} n&apos;a ni position, ni orientation ou espacement de pixels.</translation>
    </message>
    <message>
        <source>{who} mixes images of one and of many frames, or does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : mélange d&apos;images simples et multi-images, ou position des images non indiquée.</translation>
    </message>
    <message>
        <source>{who} has damaged or truncated pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : données de pixels endommagées ou tronquées dans {file}.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez un dossier existant pour le compte rendu.</translation>
    </message>
    <message>
        <source>{who} holds one image at each of {count} positions: one volume, not a dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image à chacune des {count} positions : un volume, pas une série dynamique.</translation>
    </message>
    <message>
        <source>{who} numbers its {most} time points but does not say when they were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {most} temps numérotés, mais sans heures d&apos;acquisition ; indiquez les temps.</translation>
    </message>
    <message>
        <source>{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : des coupes manquent à {count} temps sur {total}, ce ne sont donc pas des volumes d&apos;une même acquisition.</translation>
    </message>
    <message>
        <source>{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : incomplète ; le dernier temps a été interrompu et est écarté (coupes manquantes : {lacking}).</translation>
    </message>
    <message>
        <source>{who} is incomplete; time points left out: {named} (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : incomplète ; temps écartés : {named} (coupes manquantes : {lacking}).</translation>
    </message>
    <message>
        <source>{who} has time points whose order differs from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : temps dont l&apos;ordre diffère d&apos;une coupe à l&apos;autre.</translation>
    </message>
    <message>
        <source>{who} holds {most} images at one position, and nothing in them says which was taken when: some share their time, so there are duplicates or several reconstructions among them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {most} images à une position, sans indication de leur moment : certaines ont le même temps, il y a donc des doublons ou plusieurs reconstructions.</translation>
    </message>
    <message>
        <source>A point of the input function lies outside the dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un point de la fonction d&apos;entrée se trouve hors de la série dynamique.</translation>
    </message>
    <message>
        <source>The points of the {kind} function do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les points de la fonction « {kind} » ne se rehaussent pas.</translation>
    </message>
    <message>
        <source>No artery was found in {who}; choose its points by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucune artère trouvée ; choisissez ses points à la main.</translation>
    </message>
    <message>
        <source>The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée artérielle a été multipliée par {factor:.1f} : ses voxels contiennent surtout d&apos;autres tissus ; choisissez une artère plus grosse.</translation>
    </message>
    <message>
        <source>The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;examen se termine alors que l&apos;entrée artérielle monte encore : le bolus est tronqué et aucune carte n&apos;est fiable.</translation>
    </message>
    <message>
        <source>The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée artérielle est plate à {hu:.0f} HU pendant {flat} images : elle est écrêtée, débit et volume sont trop élevés.</translation>
    </message>
    <message>
        <source>The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les images sont espacées de {step:.1f} s, trop pour le débit d&apos;un bolus (3 s au plus).</translation>
    </message>
    <message>
        <source>The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La sortie veineuse est moitié moins haute que l&apos;entrée artérielle : elle ne remplit pas ses voxels ou n&apos;est pas une veine.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: no vein was found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée artérielle n&apos;a pas été mise à l&apos;échelle : aucune veine trouvée.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the scan ends before the bolus has passed the vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée artérielle n&apos;a pas été mise à l&apos;échelle : l&apos;examen se termine avant le passage du bolus dans la veine.</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the vein&apos;s area is {factor:.0f} % of its own, so it is not diluted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée artérielle n&apos;a pas été mise à l&apos;échelle : l&apos;aire de la veine est {factor:.0f} % de la sienne, elle n&apos;est donc pas diluée.</translation>
    </message>
    <message>
        <source>The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;examen se termine avant que l&apos;entrée artérielle soit retombée à la moitié : le bolus est tronqué ; débit et volume sont incertains.</translation>
    </message>
    <message>
        <source>There is no core at this threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de cœur à ce seuil.</translation>
    </message>
    <message>
        <source>There is no tissue that could be core or penumbra.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de tissu qui puisse être cœur ou pénombre.</translation>
    </message>
    <message>
        <source>The maps hold NaN or infinite values in the tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les cartes contiennent des valeurs NaN ou infinies dans le tissu.</translation>
    </message>
    <message>
        <source>The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tissu se trouve d&apos;un seul côté du plan sagittal médian, il n&apos;y a donc pas d&apos;autre côté auquel comparer le débit.</translation>
    </message>
    <message>
        <source>The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les deux moitiés de la tête se ressemblent peu (corrélation {symmetry:.2f}) ; le débit relatif est incertain.</translation>
    </message>
    <message>
        <source>The lesions {shape} and {other} are not on one grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lésions {shape} et {other} ne sont pas sur une même grille.</translation>
    </message>
    <message>
        <source>A cohort&apos;s agreement needs at least one case.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La concordance d&apos;une cohorte nécessite au moins un cas.</translation>
    </message>
    <message>
        <source>Unknown reference &apos;{reference}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Référence inconnue « {reference} » ; connues : {listed}.</translation>
    </message>
    <message>
        <source>The core&apos;s share of flow must be 0 to 1, the penumbra&apos;s Tmax above 0 and the smallest island not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La part de débit du cœur doit être de 0 à 1, le Tmax de la pénombre supérieur à 0 et le plus petit îlot non négatif.</translation>
    </message>
    <message>
        <source>Most of the {name} side fills late as well, so it is a poor reference for the other side&apos;s flow.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La majeure partie de l&apos;autre côté ({name}) se remplit aussi tardivement : c&apos;est une mauvaise référence pour le débit.</translation>
    </message>
    <message>
        <source>Unknown region &apos;{region}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région inconnue « {region} » ; connues : {listed}.</translation>
    </message>
    <message>
        <source>The mask {shape} is not on the grid of {who} {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque {shape} n&apos;est pas sur la grille ({who} {other}).</translation>
    </message>
    <message>
        <source>The mask of the dynamic series is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque de la série dynamique est vide.</translation>
    </message>
    <message>
        <source>The mask has holes ({holes:.0f} % of it); nothing is computed in them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque a des trous ({holes:.0f} %) ; rien n&apos;y est calculé.</translation>
    </message>
    <message>
        <source>No skull with a brain inside was found in {who}; give a mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucun crâne contenant un cerveau trouvé ; fournissez un masque.</translation>
    </message>
    <message>
        <source>{who} holds nothing but air.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : ne contient que de l&apos;air.</translation>
    </message>
    <message>
        <source>{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {shape} coupe(s) ; le mouvement ne peut être corrigé qu&apos;à partir de trois. Désactivez la correction.</translation>
    </message>
    <message>
        <source>Estimating motion in frame {n} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Estimation du mouvement dans l&apos;image {n} sur {count}</translation>
    </message>
    <message>
        <source>The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patient a bougé de plus de {far_mm:g} mm ou {far_deg:g} degrés dans l&apos;image {named} ; vérifiez-y la correction de mouvement.</translation>
    </message>
    <message>
        <source>{count} transforms do not fit the {total} frames of {who}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} transformations ne correspondent pas aux {total} images ({who}).</translation>
    </message>
    <message>
        <source>{who} has no mask of its own grid with anything in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucun masque non vide sur sa propre grille.</translation>
    </message>
    <message>
        <source>{who} is not stored in axial slices, which the network needs; reformat it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas enregistrée en coupes axiales, dont le réseau a besoin ; reformatez-la.</translation>
    </message>
    <message>
        <source>The network&apos;s input cannot be made so: {self}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;entrée du réseau ne peut pas être ainsi faite : {self}.</translation>
    </message>
    <message>
        <source>The model&apos;s card describes an input that is not understood: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle décrit une entrée incomprise : {error}.</translation>
    </message>
    <message>
        <source>Model {model}: {warning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle {model} : {warning}</translation>
    </message>
    <message>
        <source>The card of the model {model} has no range for the map {lacking}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} n&apos;a pas de plage pour la carte {lacking}.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives {frames} time points to a network of {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} donne {frames} temps à un réseau de {other}.</translation>
    </message>
    <message>
        <source>Running the network on {describe}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exécution du réseau sur {describe}</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle a donné des valeurs non finies ; il ne convient pas à cette acquisition.</translation>
    </message>
    <message>
        <source>{who} does not say when its {count} frames were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : le moment des {count} images n&apos;est pas indiqué ; indiquez les temps.</translation>
    </message>
    <message>
        <source>{who} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : introuvable.</translation>
    </message>
    <message>
        <source>{text!r} is no unit of time; use s, ms or min.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} n&apos;est pas une unité de temps ; utilisez s, ms ou min.</translation>
    </message>
    <message>
        <source>The table of times {file} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des temps {file} est vide.</translation>
    </message>
    <message>
        <source>The table of times {file} holds something that is no number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des temps {file} contient quelque chose qui n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : en {units}, alors qu&apos;une série dynamique doit être en unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} holds complex numbers, not Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : nombres complexes, pas des unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is one volume, not a series: it has no time.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : un volume, pas une série : il n&apos;y a pas de temps.</translation>
    </message>
    <message>
        <source>{who} is a colour picture, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image en couleurs, pas des images TDM en unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas une série de volumes, mais {dimensions} dimensions de {components} composantes.</translation>
    </message>
    <message>
        <source>The table of times {file} has no column time_s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des temps {file} n&apos;a pas de colonne time_s.</translation>
    </message>
    <message>
        <source>{who} has times in its header that are no numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : l&apos;en-tête contient des temps qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>The frames {shape} are not on the grid of their volume {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les images {shape} ne sont pas sur la grille de leur volume {size}.</translation>
    </message>
    <message>
        <source>A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une densité tissulaire de {density:g} g/ml avec un facteur d&apos;hématocrite de {haematocrit_factor:g} n&apos;est pas physique.</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes in 32-bit float: {dtype} {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas une série de volumes en flottants 32 bits : {dtype} {shape}.</translation>
    </message>
    <message>
        <source>{who} has {shape} frames, but {size} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {shape} images, mais {size} temps.</translation>
    </message>
    <message>
        <source>The times of {who} do not rise from frame to frame.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les temps n&apos;augmentent pas d&apos;une image à l&apos;autre ({who}).</translation>
    </message>
    <message>
        <source>{who} has no time for each of its {shape} x {other} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de temps pour chacune des {shape} x {other} coupes.</translation>
    </message>
    <message>
        <source>Unknown preset &apos;{name}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage inconnu « {name} » ; connus : {listed}.</translation>
    </message>
    <message>
        <source>The series can be smoothed by 0 to 20 mm and by 0 to 10 s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La série peut être lissée de 0 à 20 mm et de 0 à 10 s.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {unknown}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;architecture de la fiche a des paramètres inconnus : {unknown}.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture makes the maps {maps}; known are {maps2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;architecture de la fiche produit les cartes {maps} ; connues : {maps2}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make a network: {numbers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les paramètres de la fiche ne font pas un réseau : {numbers}.</translation>
    </message>
    <message>
        <source>The weights to begin with are of a network of another size.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids de départ sont d&apos;un réseau d&apos;une autre taille.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculer d&apos;abord les cartes.</translation>
    </message>
    <message>
        <source>Nothing says how the maps were made; compute them again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rien n&apos;indique comment les cartes ont été calculées ; recalculez-les.</translation>
    </message>
    <message>
        <source>The table of the lesions is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des lésions n&apos;est plus dans la scène ; recalculez les cartes.</translation>
    </message>
    <message>
        <source>{name!r} has no points; place one in a vessel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} n&apos;a pas de points ; placez-en un dans un vaisseau.</translation>
    </message>
    <message>
        <source>The point {point!r} lies outside the scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le point {point!r} se trouve hors de l&apos;acquisition.</translation>
    </message>
    <message>
        <source>{name!r} is neither a sequence of volumes nor a multi-volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} n&apos;est ni une séquence de volumes ni un multi-volume.</translation>
    </message>
    <message>
        <source>No series is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune série n&apos;est fournie.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds no volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La séquence {name!r} ne contient aucun volume.</translation>
    </message>
    <message>
        <source>The multi-volume {name!r} has {count} times, but not as many volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le multi-volume {name!r} a {count} temps, mais pas autant de volumes.</translation>
    </message>
    <message>
        <source>The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La série {name!r} est sous une transformation qui la cisaille ou la déforme ; analysez-la là où elle a été acquise.</translation>
    </message>
    <message>
        <source>The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les temps de {name!r} sont en {unit!r} ; seules les secondes, millisecondes ou minutes sont comprises.</translation>
    </message>
    <message>
        <source>Volume {n} of the sequence {name!r} is not on the grid of the first one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le volume {n} de la séquence {name!r} n&apos;est pas sur la grille du premier.</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds colours, not CT numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La séquence {name!r} contient des couleurs, pas des valeurs TDM.</translation>
    </message>
    <message>
        <source>The volumes of {name!r} have no times: one of them is called {text!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les volumes de {name!r} n&apos;ont pas de temps : l&apos;un d&apos;eux s&apos;appelle {text!r}.</translation>
    </message>
    <message>
        <source>The frames were moved as the scene&apos;s motion says, which was set by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les images ont été déplacées selon le mouvement de la scène, réglé à la main.</translation>
    </message>
    <message>
        <source>The mask {name!r} has no voxel inside the series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque {name!r} n&apos;a aucun voxel dans la série.</translation>
    </message>
    <message>
        <source>Compute the maps again first: a scene keeps them, not the series made ready for another method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recalculez d&apos;abord les cartes : une scène les conserve, mais pas la série préparée pour une autre méthode.</translation>
    </message>
    <message>
        <source>The table {table!r} holds no measurement of this extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {table!r} ne contient aucune mesure de cette extension.</translation>
    </message>
    <message>
        <source>Two of the maps have the same name; rename one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Deux des cartes ont le même nom ; renommez-en une.</translation>
    </message>
    <message>
        <source>Segments are exported as seg or rtstruct, not as {kind}; maps as map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les segments s&apos;exportent en seg ou rtstruct, pas en {kind} ; les cartes en map.</translation>
    </message>
    <message>
        <source>Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rien dans la scène n&apos;indique sur quel scanner {name!r} a été fait ; on suppose {name2!r}.</translation>
    </message>
    <message>
        <source>Nothing says on which CT {name!r} was made; give the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rien n&apos;indique sur quelle TDM {name!r} a été fait ; fournissez la TDM.</translation>
    </message>
    <message>
        <source>{name!r} belongs to another patient than the CT series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} appartient à un autre patient que la série TDM de « {folder} ».</translation>
    </message>
    <message>
        <source>A map is normalised to {listed}, not to {normalisation}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une carte est normalisée par {listed}, pas par {normalisation}.</translation>
    </message>
    <message>
        <source>The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte « {map} » ne peut pas être normalisée : sa référence dans les poumons est {reference:.3g}.</translation>
    </message>
    <message>
        <source>Differential perfusion needs at least one map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La perfusion différentielle nécessite au moins une carte.</translation>
    </message>
    <message>
        <source>Summing the {name} map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Somme de la carte {name}</translation>
    </message>
    <message>
        <source>Without a CT, vessels are included in the {name} map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sans scanner, les vaisseaux sont inclus dans la carte {name}.</translation>
    </message>
    <message>
        <source>Unknown preset {preset}; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage inconnu {preset} ; connus : {listed}.</translation>
    </message>
    <message>
        <source>The perfusion map is not on the grid of the lung regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de perfusion n&apos;est pas sur la grille des régions pulmonaires.</translation>
    </message>
    <message>
        <source>The map shows no perfusion in the lungs: its 75th percentile there is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte ne montre pas de perfusion dans les poumons : le 75e percentile n&apos;y est pas positif.</translation>
    </message>
    <message>
        <source>Choose the lobes that are to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez les lobes à réséquer.</translation>
    </message>
    <message>
        <source>All five lobes are chosen; at least one must remain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les cinq lobes sont choisis ; il doit en rester au moins un.</translation>
    </message>
    <message>
        <source>The perfusion of {missing} is not known; give a segmentation of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La perfusion de {missing} est inconnue ; donnez une segmentation des lobes.</translation>
    </message>
    <message>
        <source>Too little of the lungs lies inside the map for the perfusion of what is to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trop peu des poumons se trouve dans la carte pour la perfusion de ce qui doit être réséqué.</translation>
    </message>
    <message>
        <source>The resected lobes hold {share:.0f} % of the perfusion, which cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes réséqués portent {share:.0f} % de la perfusion, ce qui est impossible.</translation>
    </message>
    <message>
        <source>Every segment is called obstructed; there is no function to predict.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tous les segments sont déclarés obstrués ; il n&apos;y a pas de fonction à prédire.</translation>
    </message>
    <message>
        <source>No perfusion map was given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune carte de perfusion donnée.</translation>
    </message>
    <message>
        <source>The {name} must be a positive number of litres, not {value:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} : il faut un nombre positif de litres, pas {value:g}.</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has; is it in millilitres?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} : {value:g} litres, c&apos;est plus que quiconque ; est-ce en millilitres ?</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} : {value:g} litres, c&apos;est plus que quiconque.</translation>
    </message>
    <message>
        <source>{lobe} cannot have {number} obstructed segments; it has {most}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lobe} ne peut pas avoir {number} segments obstrués ; il en a {most}.</translation>
    </message>
    <message>
        <source>A resection is of lobes ({listed}) or of the right or left lung, not of {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une résection porte sur des lobes ({listed}) ou sur le poumon droit ou gauche, pas sur {name}.</translation>
    </message>
    <message>
        <source>CT and SPECT have different frames of reference: their positions need not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le scanner et la TEMP ont des référentiels différents : leurs positions peuvent ne pas concorder.</translation>
    </message>
    <message>
        <source>Neither the CT nor the SPECT states a frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ni le scanner ni la TEMP n&apos;indiquent de référentiel ; les positions peuvent ne pas concorder.</translation>
    </message>
    <message>
        <source>CT and SPECT share one frame of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le scanner et la TEMP partagent un même référentiel.</translation>
    </message>
    <message>
        <source>The {image} states no frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun référentiel indiqué ({image}) ; les positions peuvent ne pas concorder.</translation>
    </message>
    <message>
        <source>The {name} map must be one 3D volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte « {name} » doit être un seul volume 3D.</translation>
    </message>
    <message>
        <source>The {name} map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte « {name} » contient des valeurs NaN ou infinies.</translation>
    </message>
    <message>
        <source>The {map} map holds no counts in the lungs; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte « {map} » n&apos;a pas de coups dans les poumons ; est-elle recalée sur cette TDM ?</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total (below {least:g} % covered).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{percent:.0f} % se trouve hors de la carte {name} et n&apos;est pas compté ({region}) ; pas de part du total (couverture inférieure à {least:g} %).</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{percent:.0f} % se trouve hors de la carte {name} et n&apos;est pas compté ({region}).</translation>
    </message>
    <message>
        <source>The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: {share:.0f} % of the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte {name} n&apos;a été mesurée que dans le parenchyme (scanner de {low:.0f} à {high:.0f} HU), sans vaisseaux ni emphysème : {share:.0f} % des poumons.</translation>
    </message>
    <message>
        <source>Negative values of the {name} map take away {negative:.0f} % of its total.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les valeurs négatives de la carte {name} retirent {negative:.0f} % de son total.</translation>
    </message>
    <message>
        <source>Registration did not improve the alignment; the SPECT was not moved.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le recalage n&apos;a pas amélioré l&apos;alignement ; la TEMP n&apos;a pas été déplacée.</translation>
    </message>
    <message>
        <source>Registration was requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le recalage a été demandé.</translation>
    </message>
    <message>
        <source>The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TEMP a été déplacée de {shift_mm:.0f} mm et {angle_deg:.0f} degrés ; vérifiez qu&apos;il s&apos;agit du même patient.</translation>
    </message>
    <message>
        <source>The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons de la TEMP et du scanner se recouvrent mal (Dice {dice:.2f}, centres distants de {distance_mm:.0f} mm).</translation>
    </message>
    <message>
        <source>The SPECT holds no counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TEMP ne contient pas de coups.</translation>
    </message>
    <message>
        <source>Registration can be {listed}, not {when}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le recalage peut être {listed}, pas {when}.</translation>
    </message>
    <message>
        <source>Registration was not requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le recalage n&apos;a pas été demandé.</translation>
    </message>
    <message>
        <source>The CT shows no lungs to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM ne montre pas de poumons sur lesquels recaler la TEMP.</translation>
    </message>
    <message>
        <source>The CT&apos;s lungs are too small to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons de la TDM sont trop petits pour y recaler la TEMP.</translation>
    </message>
    <message>
        <source>The SPECT could not be registered: too little of it lies over the CT&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TEMP n&apos;a pas pu être recalée : une trop faible partie recouvre les poumons de la TDM.</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;architecture de la fiche a des paramètres inconnus : {listed}.</translation>
    </message>
    <message>
        <source>An ensemble has 2 to {most} members, not {members}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un ensemble a de 2 à {most} membres, pas {members}.</translation>
    </message>
    <message>
        <source>ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN prend quatre nombres de canaux de 1 à {maximum_channels}, pas {list}.</translation>
    </message>
    <message>
        <source>ARNN takes an odd kernel, not {kernel}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNN prend un noyau impair, pas {kernel}.</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make an ARNN: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les paramètres de la fiche ne donnent pas un ARNN : {error}.</translation>
    </message>
    <message>
        <source>The CT and the regions are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM et les régions ne sont pas sur la même grille.</translation>
    </message>
    <message>
        <source>The lungs are too small for the SPECT&apos;s voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons sont trop petits pour les voxels de la TEMP.</translation>
    </message>
    <message>
        <source>The CT and the lungs are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM et les poumons ne sont pas sur la même grille.</translation>
    </message>
    <message>
        <source>The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the spine beside it, so its side cannot be known; give a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de perfusion se fait à partir des poumons droit et gauche, mais la TDM ne contient qu&apos;un poumon et ne montre pas le rachis à côté, son côté est donc inconnu ; fournissez une TDM de tout le thorax.</translation>
    </message>
    <message>
        <source>There is no lung to map: neither the right nor the left lung has a voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de poumon à cartographier : ni le droit ni le gauche n&apos;a de voxel.</translation>
    </message>
    <message>
        <source>No {name} lung was given; the map is of the other lung alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon donné ({name}) ; la carte ne montre que l&apos;autre poumon.</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two samples.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un écart type nécessite au moins deux échantillons.</translation>
    </message>
    <message>
        <source>The CT does not cover the whole lungs: they reach its {end} slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM ne couvre pas la totalité des poumons : ils atteignent la coupe d&apos;extrémité ({end}).</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle a donné des valeurs non finies ; il ne convient pas à cette TDM.</translation>
    </message>
    <message>
        <source>Sample {n} of {draws} for the uncertainty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Échantillon {n} sur {draws} pour l&apos;incertitude</translation>
    </message>
    <message>
        <source>The {side} lung is too small or too thin to be resampled to {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon {side} est trop petit ou trop mince pour être rééchantillonné à {size}.</translation>
    </message>
    <message>
        <source>The SPECT holds no counts in the lungs of the CT; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TEMP n&apos;a pas de coups dans les poumons de la TDM ; est-elle recalée sur cette TDM ?</translation>
    </message>
    <message>
        <source>The grid must have three sizes divisible by 8, none above {largest}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La grille doit avoir trois tailles divisibles par 8, aucune au-dessus de {largest}, pas {list}.</translation>
    </message>
    <message>
        <source>The median window must have 1 to {largest_window} voxels and the uniform one at least 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fenêtre médiane doit avoir de 1 à {largest_window} voxels et l&apos;uniforme au moins 1.</translation>
    </message>
    <message>
        <source>The preprocessing&apos;s HU range, levels or percentile make no sense.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La plage UH, les niveaux ou le percentile du prétraitement n&apos;ont pas de sens.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has unknown names: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La description d&apos;entrée de la fiche a des noms inconnus : {listed}.</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dans la description d&apos;entrée de la fiche, « {name} » est du mauvais type.</translation>
    </message>
    <message>
        <source>The CT&apos;s slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les coupes du scanner sont espacées de {thick:.1f} mm ; au-delà de {thick_mm:g} mm, la texture utilisée par le réseau est en partie perdue.</translation>
    </message>
    <message>
        <source>The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a soft-tissue kernel is closer to what such networks are trained on.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons sont bruités ou reconstruits avec un filtre dur (les voxels voisins diffèrent de {roughness:.0f} HU) ; un filtre mou est plus proche de ce sur quoi ces réseaux sont entraînés.</translation>
    </message>
    <message>
        <source>The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects an unenhanced CT, and lung density is raised.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le scanner semble injecté (quart supérieur du médiastin au-dessus de {blood:.0f} HU) ; le réseau attend un scanner sans injection, et la densité pulmonaire est augmentée.</translation>
    </message>
    <message>
        <source>The arms lie beside the chest; their streaks can look like changes of density.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les bras sont le long du thorax ; leurs stries peuvent ressembler à des variations de densité.</translation>
    </message>
    <message>
        <source>The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères données sont interrompues ; lacunes comblées dans des branches continues : {count} ({where}).</translation>
    </message>
    <message>
        <source>The arteries of the two lungs are not connected in the given segmentation; each lung&apos;s tree was tracked from its widest point, and emboli proximal to it are not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères des deux poumons ne sont pas reliées dans la segmentation donnée ; l&apos;arbre de chaque poumon a été suivi depuis son point le plus large, et les emboles en amont ne sont pas comptés.</translation>
    </message>
    <message>
        <source>{tissue} to {hu:.0f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{tissue} à {hu:.0f}</translation>
    </message>
    <message>
        <source>which brings {tissues} HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ce qui amène : {tissues} UH</translation>
    </message>
    <message>
        <source>the usual offset of stored values</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le décalage habituel des valeurs enregistrées</translation>
    </message>
    <message>
        <source>is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, so its scale or offset is wrong</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas en unités Hounsfield : l&apos;air autour du corps est à {hu:.0f} au lieu de {right:.0f}, l&apos;échelle ou le décalage est donc faux</translation>
    </message>
    <message>
        <source>shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;air autour du corps est à {hu:.0f} UH au lieu de {right:.0f} ; les densités peuvent être décalées d&apos;autant</translation>
    </message>
    <message>
        <source>shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le muscle est à {hu:.0f} UH, alors que {low:.0f} à {high:.0f} sont attendus ; les densités peuvent être décalées</translation>
    </message>
    <message>
        <source>{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : données indiquées en UH, mais {words}, ce qu&apos;aucun iode n&apos;atteint : elles ont été mises à l&apos;échelle ou enregistrées avec un décalage.</translation>
    </message>
    <message>
        <source>{who} was given in {given}, but {words}, which is the range of a map in {likely}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : données indiquées en {given}, mais {words}, ce qui est la plage d&apos;une carte en {likely}.</translation>
    </message>
    <message>
        <source>The {image} &quot;{file}&quot;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image} « {file} »</translation>
    </message>
    <message>
        <source>The {image}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}</translation>
    </message>
    <message>
        <source>{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : mesure {sizes} mm, ce qui ne correspond à aucune partie du corps ; l&apos;espacement ({steps}) est faux ou n&apos;est pas en mm.</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la moitié des valeurs positives dépasse {middle:.3g} et 1 % dépasse {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values are below {middle:.3g} and 99 % below {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la moitié des valeurs positives est inférieure à {middle:.3g} et 99 % à {top:.3g}</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la moitié des valeurs positives dépasse {middle:.3g} UH et 1 % dépasse {top:.3g}</translation>
    </message>
    <message>
        <source>{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} et {other} : aucun recouvrement, leurs centres sont distants de {distance:.0f} mm.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} et {other} : pas sur la même grille, leurs coins diffèrent de {shift:.3g} mm au plus.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it has {dimensions} dimensions ({size}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en 3D, mais à {dimensions} dimensions ({size}).</translation>
    </message>
    <message>
        <source>{who} is empty: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : vide, la taille est {size}.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en 3D, la taille est {size}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: it holds {kind} voxels with {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas un volume scalaire, mais des voxels de type « {kind} » à {components} composantes.</translation>
    </message>
    <message>
        <source>{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contenait des valeurs enregistrées sans leur conversion ; {offset:.0f} a été soustrait pour obtenir des UH, {why}.</translation>
    </message>
    <message>
        <source>{who} {refused}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {refused}.</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient des valeurs enregistrées sans leur conversion en unités Hounsfield.</translation>
    </message>
    <message>
        <source>{who} is in {units}, but iodine is given in mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : en {units}, alors que l&apos;iode est donné en mg/mL ou en UH.</translation>
    </message>
    <message>
        <source>{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : ressemble à une TDM et non à une carte d&apos;iode : {share:.0f} % des valeurs sont inférieures à -300.</translation>
    </message>
    <message>
        <source>{who} holds no positive value, so no iodine at all.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucune valeur positive, donc aucun iode.</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their sizes are {first} and {second}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} et {other} : pas sur la même grille, leurs tailles sont {first} et {second}.</translation>
    </message>
    <message>
        <source>{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} (1st and 99th percentile), without lung near -800 and soft tissue near 50.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas une TDM thoracique en unités Hounsfield : les valeurs sont comprises entre {low:g} et {high:g} (1er et 99e percentiles), sans poumon vers -800 ni tissus mous vers 50.</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les poumons contiennent {mean:.3g} en moyenne</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} HU on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les poumons contiennent {mean:.3g} UH en moyenne</translation>
    </message>
    <message>
        <source>{mm:.0f} mm {way}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{mm:.0f} mm {way}</translation>
    </message>
    <message>
        <source>in no one direction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dans aucune direction particulière</translation>
    </message>
    <message>
        <source>{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no map of perfusion: choose the emission image beside it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} varie avec la densité de {image} (corrélation {alike:.2f}), comme une carte d&apos;atténuation et non comme une carte de perfusion : choisir l&apos;image d&apos;émission à côté.</translation>
    </message>
    <message>
        <source>The {map} shows too little of the lungs for its place to be compared with that of the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : montre trop peu des poumons pour que sa position soit comparée à celle de l&apos;image suivante : {image}.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : se trouve à environ {mm:.0f} mm des poumons ({image} ; {directions}) ; recalez l&apos;image ou vérifiez la superposition.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: give the images of one scan, in one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : se trouve à environ {mm:.0f} mm des poumons ({image} ; {directions}), les deux ne correspondent donc pas : fournissez les images d&apos;un même examen, dans la même position.</translation>
    </message>
    <message>
        <source>{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or the tube voltages are wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {mean:.3g} mg/mL en moyenne dans les poumons, alors que 1 à 2 sont habituels : l&apos;échelle, les unités ou les tensions du tube sont fausses.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of two energies, the tube voltages.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : {mean:.2g} mg/mL en moyenne dans les poumons, alors que 1 à 2 sont habituels : vérifiez l&apos;échelle, les unités et, pour deux énergies, les tensions du tube.</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : {mean:.2g} mg/mL dans l&apos;air autour du corps, où il n&apos;y a pas d&apos;iode : les valeurs sont décalées.</translation>
    </message>
    <message>
        <source>The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts as defect all the same.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : {value:g} mg/mL presque partout ({lung}) : cela semble laissé hors de la carte, et non sans perfusion, et compte tout de même comme défaut.</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); its numbers belong to other parts of the lungs by as much.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : se trouve à environ {mm:.0f} mm des poumons ({image} ; {directions}) ; ses valeurs appartiennent d&apos;autant à d&apos;autres parties des poumons.</translation>
    </message>
    <message>
        <source>the right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poumon droit</translation>
    </message>
    <message>
        <source>the left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poumon gauche</translation>
    </message>
    <message>
        <source>The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes and lengths with it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons contiennent {litres:.0f} litres ({image}), plus que tout poumon : l&apos;espacement des voxels est probablement faux, et avec lui tous les volumes et longueurs.</translation>
    </message>
    <message>
        <source>The regions lie outside the {image}: they belong to another scan or have lost their place.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions se trouvent en dehors ({image}) : elles appartiennent à un autre examen ou ont perdu leur position.</translation>
    </message>
    <message>
        <source>they lie {mm:.0f} mm away from its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">elles se trouvent à {mm:.0f} mm des poumons</translation>
    </message>
    <message>
        <source>only {share:.0f} % of them lie in its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">seulement {share:.0f} % d&apos;entre elles se trouvent dans les poumons</translation>
    </message>
    <message>
        <source>The regions do not fit the {image}: {how}; give those of this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions ne correspondent pas à l&apos;image ({image}) : {how} ; fournissez celles de cet examen.</translation>
    </message>
    <message>
        <source>The regions lie about {mm:.0f} mm away from the {image}&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions se trouvent à environ {mm:.0f} mm des poumons ({image}).</translation>
    </message>
    <message>
        <source>The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of {second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions {first} et {second} semblent inversées : le centre de {first} devrait se trouver {where} celui de {second}, mais il est à {lead:.0f} mm dans l&apos;autre sens ; renommez les segments ou corrigez l&apos;orientation de leur fichier.</translation>
    </message>
    <message>
        <source>The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): check that the two are not exchanged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le centre de {first} devrait se trouver {where} celui de {second}, mais ils sont au même niveau (à {mm:g} mm près) : vérifiez que les deux ne sont pas inversés.</translation>
    </message>
    <message>
        <source>The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the {image}&apos;s {other} lung; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions droites et gauches semblent inversées : {share:.0f} % de ce qui est appelé « {name} » se trouve dans le poumon {other} ({image}) ; renommez les segments ou corrigez l&apos;orientation de leur fichier.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the {side} regions lie in the {image}&apos;s {other} lung: check their names.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % des régions du côté {side} se trouvent dans le poumon {other} ({image}) : vérifiez leurs noms.</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the regions are aerated lung on the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seulement {share:.0f} % des régions correspondent à du poumon aéré ({image}).</translation>
    </message>
    <message>
        <source>{who} holds no series {which}, only: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucune série {which}, seulement : {listed}.</translation>
    </message>
    <message>
        <source>{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient {count} séries, dont une doit être choisie par numéro, description ou UID (--series) : {listed}.</translation>
    </message>
    <message>
        <source>{count} series of {who} are meant by {which!r}; choose by UID: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} séries correspondent à {which!r} ({who}) ; choisissez par UID : {listed}.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} contient un fichier DICOM endommagé, {file} : {name} n&apos;est pas ce qu&apos;il devrait être.</translation>
    </message>
    <message>
        <source>The map was resampled (linear) onto the series&apos; voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte a été rééchantillonnée (linéaire) sur les voxels de la série.</translation>
    </message>
    <message>
        <source>A map in {unit} has no DICOM unit code here; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun code d&apos;unité DICOM ici pour une carte en {unit} ; connus : {listed}.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte contient des valeurs NaN ou infinies.</translation>
    </message>
    <message>
        <source>The DICOM object does not lie on the grid of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;objet DICOM n&apos;est pas sur la grille de cette série TDM.</translation>
    </message>
    <message>
        <source>The DICOM segmentation did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation DICOM relue diffère de celle qui a été écrite.</translation>
    </message>
    <message>
        <source>The DICOM parametric map did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte paramétrique DICOM relue diffère de celle qui a été écrite.</translation>
    </message>
    <message>
        <source>The DICOM segmentation {name} has two segments called {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation DICOM {name} a deux segments nommés {other!r}.</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to write {other!r} into.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;existe pas de dossier {name!r} où écrire {other!r}.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : coupes en double : plus d&apos;une image à {n} positions, la première à {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : coupes en double : plus d&apos;une image à {n} position, à {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>{who} has an image orientation that is not two perpendicular directions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : l&apos;orientation de l&apos;image n&apos;est pas faite de deux directions perpendiculaires.</translation>
    </message>
    <message>
        <source>{who} is not 3D: it holds one slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en 3D, une seule coupe.</translation>
    </message>
    <message>
        <source>{who} has a slice whose position or orientation is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une coupe dont la position ou l&apos;orientation n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : orientation incohérente : {odd} coupes sur {n} sont orientées autrement que les autres.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une lacune : {n} coupe manque entre {low:.1f} et {high:.1f} mm (espacement {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une lacune : {n} coupes manquent entre {low:.1f} et {high:.1f} mm (espacement {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : espacement irrégulier des coupes : entre {min:.3g} et {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is not 3D: its {count} slices all lie at one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas en 3D, les {count} coupes sont toutes à la même position.</translation>
    </message>
    <message>
        <source>{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {n} images à chacune des {count} positions : une série temporelle ou plusieurs reconstructions, pas un seul volume.</translation>
    </message>
    <message>
        <source>{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : inclinaison du statif de {angle:.1f} degrés : les coupes ne sont pas empilées perpendiculairement à leur plan.</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : des lacunes : {n} coupes manquent, d&apos;abord entre {low:.1f} et {high:.1f} mm (espacement {step:.3g} mm).</translation>
    </message>
    <message>
        <source>{who} has {frames} frames but describes {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient {frames} images mais en décrit {count}.</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : espacements de pixels mélangés, de {min:.3g} à {max:.3g} mm.</translation>
    </message>
    <message>
        <source>{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image de médecine nucléaire de type « {words} », pas un volume reconstruit (RECON TOMO).</translation>
    </message>
    <message>
        <source>{who} is an attenuation map (a transmission image), not a map of perfusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} est une carte d&apos;atténuation (une image de transmission), pas une carte de perfusion.</translation>
    </message>
    <message>
        <source>{who} has a gap: its slice vector is not 1 to {frames}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une lacune : le vecteur de coupes ne va pas de 1 à {frames}.</translation>
    </message>
    <message>
        <source>{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on which side of the first frame the others lie: export it with frames in the order of its slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : un vecteur de coupes non croissant (« {order} » ; la première image est la coupe {first}), qui ne dit donc pas de quel côté de la première se trouvent les autres : exportez les images dans l&apos;ordre des coupes.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: its detector information has no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : les informations du détecteur ne contiennent pas {name}.</translation>
    </message>
    <message>
        <source>{who} gives a position for each detector; that of the first was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une position par détecteur ; celle du premier a été utilisée.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has no PixelSpacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : PixelSpacing est absent.</translation>
    </message>
    <message>
        <source>{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas d&apos;espacement des coupes ; l&apos;épaisseur de coupe, {step:.4g} mm, a été utilisée.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has neither slice spacing nor slice thickness.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : ni espacement ni épaisseur des coupes.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} has no {attribute}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : l&apos;image {n} n&apos;a pas de {attribute}.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read, and the manufacturer&apos;s pixel scale {scale:.6g} is recorded but not applied.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de mise à l&apos;échelle ; les coups enregistrés ont été lus, le facteur {scale:.6g} du fabricant est noté mais non appliqué.</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de mise à l&apos;échelle ; les coups enregistrés ont été lus.</translation>
    </message>
    <message>
        <source>{who} holds {frames} frames of {stated} slices: several volumes in one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {frames} images de {stated} coupes : plusieurs volumes en un.</translation>
    </message>
    <message>
        <source>{who} is a colour image, not a scalar volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image en couleurs, pas un volume scalaire.</translation>
    </message>
    <message>
        <source>{who} has no pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de données de pixels dans {file}.</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: its pixel data have {ndim} dimensions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas un volume scalaire, les données de pixels ont {ndim} dimensions.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : compression {syntax}, qui ne peut pas être décodée ici pour une image multi-images.</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, and {file} cannot be decoded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : compression {syntax}, et {file} ne peut pas être décodé.</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : un fichier DICOM endommagé, {name}.</translation>
    </message>
    <message>
        <source>{who} has damaged pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : données de pixels endommagées dans {file}.</translation>
    </message>
    <message>
        <source>{who} is a multi-frame image that does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une image multi-images qui ne dit pas où se trouvent ses images.</translation>
    </message>
    <message>
        <source>{who} is {modality}, but {words} is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : modalité {modality}, alors qu&apos;il faut : {words}.</translation>
    </message>
    <message>
        <source>{who} is labelled {get} but is a {modality} image by its SOP class.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : étiquetée {get}, mais image {modality} d&apos;après sa classe SOP.</translation>
    </message>
    <message>
        <source>{who} holds {count} multi-frame images in one series, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {count} images multi-images dans une série, pas un seul volume.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its values are as stored and their units unknown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de mise à l&apos;échelle ; valeurs telles qu&apos;enregistrées, unité inconnue.</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are those of Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas de mise à l&apos;échelle ; les valeurs enregistrées sont celles d&apos;unités Hounsfield.</translation>
    </message>
    <message>
        <source>There is no measurement to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a aucune mesure à rapporter.</translation>
    </message>
    <message>
        <source>{quantity} of {region} stands twice among the measurements.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{quantity} ({region}) figure deux fois parmi les mesures.</translation>
    </message>
    <message>
        <source>The interval of {quantity} of {region} has one bound only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;intervalle de {quantity} ({region}) n&apos;a qu&apos;une borne.</translation>
    </message>
    <message>
        <source>{name} is not a structured report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;est pas un rapport structuré.</translation>
    </message>
    <message>
        <source>The structured report {name} holds no imaging measurements (TID 1500).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le rapport structuré {name} ne contient pas de mesures d&apos;imagerie (TID 1500).</translation>
    </message>
    <message>
        <source>{name} is not a DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;est pas un fichier DICOM.</translation>
    </message>
    <message>
        <source>Reading {count} DICOM headers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture de {count} en-têtes DICOM</translation>
    </message>
    <message>
        <source>A structure set can only be written for a CT with square pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un ensemble de structures ne peut être écrit que pour une TDM à pixels carrés.</translation>
    </message>
    <message>
        <source>The structure {worst} came back from the file with a Dice of {dice:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La structure {worst} a été relue avec un indice de Dice de {dice:.2f}.</translation>
    </message>
    <message>
        <source>The structure set has contours that do not lie on the slices of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;ensemble de structures a des contours qui ne sont pas sur les coupes de cette série TDM.</translation>
    </message>
    <message>
        <source>{who} lies for the most part beside the CT series in &quot;{folder}&quot;; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : se trouve en grande partie à côté de la série TDM de « {folder} » ; choisissez le dossier de sa propre série.</translation>
    </message>
    <message>
        <source>{who} is not the CT series in &quot;{folder}&quot;, or was moved or changed since it was read ({words}); choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas la série TDM de « {folder} », ou déplacement ou modification depuis la lecture ({words}) ; choisissez le dossier de sa propre série.</translation>
    </message>
    <message>
        <source>{who} is resampled from the series in &quot;{folder}&quot;: their details correlate with {alike:.3f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : rééchantillonnage de la série de « {folder} », les détails ont une corrélation de {alike:.3f}.</translation>
    </message>
    <message>
        <source>{who} does not lie where the CT series in &quot;{folder}&quot; lies; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : ne se trouve pas là où se trouve la série TDM de « {folder} » ; choisissez le dossier de sa propre série.</translation>
    </message>
    <message>
        <source>{who} is a part of the series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : une partie de la série de « {folder} ».</translation>
    </message>
    <message>
        <source>The series in &quot;{folder}&quot; holds the values of {who} {shift:+.0f}: a rescale was lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La série de « {folder} » contient les valeurs décalées de {shift:+.0f} ({who}) : une conversion a été perdue.</translation>
    </message>
    <message>
        <source>{share:.1f} % of the voxels that both have differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.1f} % des voxels communs diffèrent</translation>
    </message>
    <message>
        <source>their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les détails ont une corrélation de {alike:.2f} et la moitié des valeurs diffère de {hu:.0f} UH ou plus</translation>
    </message>
    <message>
        <source>The segmentation {file} holds no segments.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation {file} ne contient aucun segment.</translation>
    </message>
    <message>
        <source>The segmentation {file} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation {file} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les voxels de la série diffèrent de ceux des segments ; ceux-ci ont changé (Dice) : {worse}.</translation>
    </message>
    <message>
        <source>There is no segment to export.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a aucun segment à exporter.</translation>
    </message>
    <message>
        <source>Segments to export need different names (in their first 64 letters).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les segments à exporter doivent avoir des noms différents (dans leurs 64 premiers caractères).</translation>
    </message>
    <message>
        <source>The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name} n&apos;est pas dans la série TDM à laquelle il doit se référer : {share:.0f} % en sont à côté.</translation>
    </message>
    <message>
        <source>The segment {name} has no voxels on the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name} n&apos;a aucun voxel sur la série TDM.</translation>
    </message>
    <message>
        <source>Reading DICOM headers ({number} of {count})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture des en-têtes DICOM ({number} sur {count})</translation>
    </message>
    <message>
        <source>{who} holds no DICOM images.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucune image DICOM.</translation>
    </message>
    <message>
        <source>Reading slice {k} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture de la coupe {k} sur {count}</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer images, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient {n} images de repérage, pas seulement des coupes.</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer image, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : contient {n} image de repérage, pas seulement des coupes.</translation>
    </message>
    <message>
        <source>{who} mixes images of {listed} pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : images mélangées de {listed} pixels.</translation>
    </message>
    <message>
        <source>{who} has a pixel spacing that is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : l&apos;espacement des pixels n&apos;est pas positif.</translation>
    </message>
    <message>
        <source>{who} changes the sign of its RescaleSlope from image to image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} change le signe de RescaleSlope d&apos;une image à l&apos;autre.</translation>
    </message>
    <message>
        <source>{who} mixes images of {count} frames of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : images de {count} référentiels différents (frames of reference).</translation>
    </message>
    <message>
        <source>{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : indique un espacement de {stated:.3g} mm, mais les coupes sont distantes de {spacing:.3g} mm ; les positions ont été utilisées.</translation>
    </message>
    <message>
        <source>{who} changes its rescale from image to image; each was scaled by its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} change de mise à l&apos;échelle (rescale) d&apos;une image à l&apos;autre ; chacune a été convertie avec la sienne.</translation>
    </message>
    <message>
        <source>{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : indique une inclinaison du statif de {tilt:.1f} degrés, mais les coupes sont empilées à angle droit ; les positions ont été utilisées.</translation>
    </message>
    <message>
        <source>{who} holds a damaged or truncated DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : un fichier DICOM endommagé ou tronqué, {name}.</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: {lacking} of {count} images have no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : impossible à situer dans l&apos;espace : {lacking} images sur {count} n&apos;ont pas de {name}.</translation>
    </message>
    <message>
        <source>{who} states its {name} for {stating} of {count} images only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} n&apos;indique {name} que pour {stating} images sur {count}.</translation>
    </message>
    <message>
        <source>What is to be exported does not lie within the CT series that it should refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce qui doit être exporté n&apos;est pas dans la série TDM à laquelle il doit se référer.</translation>
    </message>
    <message>
        <source>{who} is not a CT series stored a slice a file, which exported objects refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas une série TDM avec une coupe par fichier, à laquelle se réfèrent les objets exportés.</translation>
    </message>
    <message>
        <source>{who} holds slices of several studies.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : coupes de plusieurs examens.</translation>
    </message>
    <message>
        <source>{who} states no frame of reference, so nothing can be placed in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : aucun référentiel (frame of reference) indiqué, rien ne peut y être situé.</translation>
    </message>
    <message>
        <source>The structured report did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le compte rendu structuré relu diffère de celui qui a été écrit.</translation>
    </message>
    <message>
        <source>A structured report can refer to DICOM segmentations only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un compte rendu structuré ne peut se référer qu&apos;à des segmentations DICOM.</translation>
    </message>
    <message>
        <source>The segmentation that the report should refer to belongs to another study than the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation à laquelle le compte rendu doit se référer appartient à un autre examen que la série TDM.</translation>
    </message>
    <message>
        <source>{who} changes its units from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : les unités changent d&apos;une coupe à l&apos;autre.</translation>
    </message>
    <message>
        <source>{who} was converted from {spelled} to {unit}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : converti de {spelled} en {unit}.</translation>
    </message>
    <message>
        <source>{who} offers its values in {others} as well; {unit} was read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : valeurs aussi en {others} ; lu : {unit}.</translation>
    </message>
    <message>
        <source>{who} maps its values by a lookup table, which is not a linear scale.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : valeurs données par une table de correspondance, ce qui n&apos;est pas une échelle linéaire.</translation>
    </message>
    <message>
        <source>{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and would be replaced{what}; move it away, or choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} dans le dossier {folder} n&apos;est pas tel que cette extension l&apos;a écrit, ou n&apos;a pas été écrit par elle, et serait remplacé{what} ; déplacez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{file} has appeared in the folder {folder} meanwhile; choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} est apparu entre-temps dans le dossier {folder} ; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The path is empty; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le chemin est vide ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>{name} is {what}, not {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est {what}, pas {kind}.</translation>
    </message>
    <message>
        <source>{name} is a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est un dossier ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>{name} is a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est un fichier ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>The path of {name} leads through a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le chemin de {name} passe par un fichier ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
        <source>{name} is a link to nothing; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est un lien vers rien ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>{name} is named as a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est nommé comme un dossier ; indiquez {kind}.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: the folder {there} is not writable.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La sortie {name} ne peut pas être écrite : le dossier {there} n&apos;est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La sortie {name} ne peut pas être écrite : {why}.</translation>
    </message>
    <message>
        <source>The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} keV) to tell iodine from tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;énergie basse ({low_kev:.4g} keV) doit être inférieure d&apos;au moins 5 keV à l&apos;énergie haute ({high_kev:.4g} keV) pour distinguer l&apos;iode des tissus.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}); its axes were taken to run towards {code}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : le côté gauche n&apos;est pas indiqué ({why}) ; les axes ont été supposés dirigés vers {code}.</translation>
    </message>
    <message>
        <source>{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} n&apos;est pas une orientation ; donnez trois lettres indiquant vers où vont les axes, comme LPS ou RAS.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : le côté gauche n&apos;est pas indiqué ({why}) : précisez avec {option} vers où vont les axes, comme LPS ou RAS.</translation>
    </message>
    <message>
        <source>{who} has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : axes cisaillés, qu&apos;une grille de voxels en mm ne peut pas représenter.</translation>
    </message>
    <message>
        <source>is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un fichier NIfTI-2, qui ne peut pas être lu : enregistrez-le en NIfTI-1 ou NRRD</translation>
    </message>
    <message>
        <source>is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;en-tête d&apos;une paire NIfTI (.hdr et .img), sans ses voxels : enregistrez les deux en un seul fichier</translation>
    </message>
    <message>
        <source>has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas d&apos;en-tête NIfTI (apparemment un fichier Analyze), le côté gauche n&apos;est donc pas indiqué : enregistrez en NIfTI ou NRRD</translation>
    </message>
    <message>
        <source>says that its voxels begin inside its header (vox_offset {begin:g})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">voxels qui commencent dans l&apos;en-tête (vox_offset {begin:g})</translation>
    </message>
    <message>
        <source>its qform_code and sform_code are 0</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">qform_code et sform_code valent 0</translation>
    </message>
    <message>
        <source>has voxel sizes that are no lengths (its pixdim)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tailles de voxel qui ne sont pas des longueurs (pixdim)</translation>
    </message>
    <message>
        <source>has an sform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">une sform qui n&apos;est pas une position</translation>
    </message>
    <message>
        <source>has sheared axes, which a voxel grid in mm cannot represent</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">axes cisaillés, qu&apos;une grille de voxels en mm ne peut pas représenter</translation>
    </message>
    <message>
        <source>has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">voxels de {told} mm (pixdim), mais la sform les espace de {meant} mm ; enregistrez à nouveau</translation>
    </message>
    <message>
        <source>states its voxel sizes in {unit}, not in mm: save it anew in mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tailles de voxel en {unit} et non en mm ; enregistrez à nouveau en mm</translation>
    </message>
    <message>
        <source>does not say how large its voxels are</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucune indication de la taille des voxels</translation>
    </message>
    <message>
        <source>its header has no space directions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;en-tête n&apos;a pas de space directions</translation>
    </message>
    <message>
        <source>has an origin that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">une origine qui n&apos;est pas une position</translation>
    </message>
    <message>
        <source>its header has no TransformMatrix</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;en-tête n&apos;a pas de TransformMatrix</translation>
    </message>
    <message>
        <source>has a qform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">une qform qui n&apos;est pas une position</translation>
    </message>
    <message>
        <source>places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">deux positions pour les voxels : sform et qform diffèrent de {mm:.3g} mm au plus ; enregistrez à nouveau avec une seule</translation>
    </message>
    <message>
        <source>cannot be read: the field &apos;{name}&apos; of its header is damaged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ne peut pas être lu : le champ &apos;{name}&apos; de son en-tête est endommagé</translation>
    </message>
    <message>
        <source>its space is {space}, which names no side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">space vaut {space} et ne nomme aucun côté</translation>
    </message>
    <message>
        <source>its header names no space</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;en-tête n&apos;indique aucun space</translation>
    </message>
    <message>
        <source>{file} cannot be written: use one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} ne peut pas être écrit : utilisez {listed}.</translation>
    </message>
    <message>
        <source>{who} is not a NRRD, NIfTI, MetaImage or DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : pas un fichier NRRD, NIfTI, MetaImage ou DICOM.</translation>
    </message>
    <message>
        <source>{who} is an empty file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : un fichier vide.</translation>
    </message>
    <message>
        <source>{who} cannot be read: the file is damaged, truncated or of another format.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : illisible, le fichier est endommagé, tronqué ou d&apos;un autre format.</translation>
    </message>
    <message>
        <source>{who} is truncated: {present} of {expected} bytes of image data are there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : tronqué, {present} octets de données d&apos;image sur {expected} sont présents.</translation>
    </message>
    <message>
        <source>{who} is truncated or damaged: its compressed data do not end as they should.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : tronqué ou endommagé, les données compressées ne se terminent pas correctement.</translation>
    </message>
    <message>
        <source>Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;atténuation est tabulée de 20 à 150 keV ; {kev} keV est en dehors.</translation>
    </message>
    <message>
        <source>A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une tension de tube de {kvp:g} kVp est hors de 70 à 150 kVp.</translation>
    </message>
    <message>
        <source>Unknown material &apos;{material}&apos;; known are {materials}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Matériau « {material} » inconnu ; connus : {materials}.</translation>
    </message>
    <message>
        <source>Unknown tube voltage &apos;{kvp}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tension de tube « {kvp} » inconnue ; connues : {known}.</translation>
    </message>
    <message>
        <source>The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patients différents d&apos;après les en-têtes DICOM (Patient ID) : {first} et {second} ; vérifiez qu&apos;ils vont ensemble.</translation>
    </message>
    <message>
        <source>an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un embole</translation>
    </message>
    <message>
        <source>the pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les artères pulmonaires</translation>
    </message>
    <message>
        <source>{who} was read by {source}: {used}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : lu d&apos;après {source} : {used}.</translation>
    </message>
    <message>
        <source>None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel&apos;s list of segments, or with --labels at the command line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun des segments n&apos;est {wanted} ({who}) : ce sont {found}. Dites ce qu&apos;ils sont : dans la liste des segments du panneau, ou par --labels en ligne de commande.</translation>
    </message>
    <message>
        <source>{who} calls none of its {count} labels {role}; {count2} of them count as such.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {count} étiquettes, aucune ne s&apos;appelle {role} ; {count2} d&apos;entre elles comptent comme telles.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: nothing inside the body looks like aerated lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon trouvé dans la TDM : rien dans le corps ne ressemble à du poumon aéré.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: it holds no body.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon trouvé dans la TDM : elle ne contient pas de corps.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le champ de vue ({image}) ne contient qu&apos;une partie de : {regions}.</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}; the numbers are those of that part.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le champ de vue ({image}) ne contient qu&apos;une partie de : {regions} ; les valeurs sont celles de cette partie.</translation>
    </message>
    <message>
        <source>Only {covered} % of it lies in the map&apos;s field of view; a percentage needs {covered_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuls {covered} % se trouvent dans le champ de la carte ; un pourcentage en exige {covered_percent:g} %.</translation>
    </message>
    <message>
        <source>Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuls {measured} % ont été mesurés ; un pourcentage en exige {measured_percent:g} %.</translation>
    </message>
    <message>
        <source>Below {limit:g} % no percentage is given ({regions}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">En dessous de {limit:g} %, aucun pourcentage n&apos;est donné ({regions}).</translation>
    </message>
    <message>
        <source>Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, effusion, vessels or emphysema). Below {limit:g} % no percentage is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trop peu a pu être mesuré de : {regions} ; le reste n&apos;est pas du parenchyme sur la TDM (condensation, épanchement, vaisseaux ou emphysème). En dessous de {limit:g} %, aucun pourcentage n&apos;est donné.</translation>
    </message>
    <message>
        <source>{region} ({share} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region} ({share} %)</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} est coupé ({image}, {end}) : environ {ml:.0f} ml ({percent:.0f} %) manquent probablement.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} dépasse : {where} ({image}) ; environ {ml:.0f} ml ({percent:.0f} %) manquent probablement, et les valeurs sont celles de la partie visible.</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} est coupé ({image}, {end}) : environ {ml:.0f} ml y manquent probablement.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} dépasse : {where} ({image}) ; la coupure passe là où il est le plus large, si bien que la partie manquante ne peut pas être estimée, et les valeurs sont celles de la partie visible.</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung} dépasse : {where} ({image}) ; environ {ml:.0f} ml y manquent probablement, et les valeurs sont celles de la partie visible.</translation>
    </message>
    <message>
        <source>Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Apical, moyen et basal désignent des tiers de la partie visible des poumons ({image}), et non des poumons entiers.</translation>
    </message>
    <message>
        <source>The lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon</translation>
    </message>
    <message>
        <source>The {side} lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon {side}</translation>
    </message>
    <message>
        <source>reconstructed circle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">cercle reconstruit</translation>
    </message>
    <message>
        <source>field of view at its {border} border</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">champ de vue (bord : {border})</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">moins de 1 %</translation>
    </message>
    <message>
        <source>The lungs hold no voxels, so there are no regions to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons ne contiennent aucun voxel, il n&apos;y a donc pas de régions.</translation>
    </message>
    <message>
        <source>{what} needs to know the right lung from the left, but the CT holds one lung and does not show the spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} : il faut distinguer le poumon droit du gauche, mais la TDM ne contient qu&apos;un poumon et ne montre pas le rachis à côté ; fournissez les poumons ou les lobes avec leur côté comme segmentation, ou une TDM de tout le thorax.</translation>
    </message>
    <message>
        <source>The {role} must be one 3D label volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role} : il faut un seul volume d&apos;étiquettes 3D.</translation>
    </message>
    <message>
        <source>The {role} are empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role} : vide.</translation>
    </message>
    <message>
        <source>The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons contiennent l&apos;étiquette {other} ; seules 1 (droit) et 2 (gauche) sont comprises.</translation>
    </message>
    <message>
        <source>Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les voxels hors des lobes peuvent aller à nearest, rest ou drop, pas à {unassigned}.</translation>
    </message>
    <message>
        <source>Not among the given lobes: {lobes}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Absents parmi les lobes fournis : {lobes}.</translation>
    </message>
    <message>
        <source>The lobes that were named hold no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes nommés ne contiennent aucun voxel.</translation>
    </message>
    <message>
        <source>The lobes must be non-negative whole numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes doivent être des nombres entiers non négatifs.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe of the lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun des segments fournis n&apos;est un lobe pulmonaire (leurs noms : {listed}).</translation>
    </message>
    <message>
        <source>it was given to the nearest lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">attribution au lobe le plus proche</translation>
    </message>
    <message>
        <source>The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes fournis laissent {share} du poumon {side} ({ml:.1f} ml) non attribué ; {where}.</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe, a zone or a lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun des segments fournis n&apos;est un lobe, une zone ou un poumon (leurs noms : {listed}).</translation>
    </message>
    <message>
        <source>The {side} lung lies on too few slices for three zones ({levels}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon ({side}) est sur trop peu de coupes pour trois zones ({levels}).</translation>
    </message>
    <message>
        <source>The lobes and the lungs do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes et les poumons ne sont pas sur la même grille.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % des lobes fournis ({ml:.1f} ml) se trouvent hors des poumons et ne sont pas comptés ; vérifiez leur contour.</translation>
    </message>
    <message>
        <source>Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moins de 1 % des lobes fournis ({ml:.1f} ml) se trouve hors des poumons et n&apos;est pas compté ; vérifiez leur contour.</translation>
    </message>
    <message>
        <source>Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Des lobes de l&apos;autre côté couvrent {share} du poumon {side} ; traité comme non attribué ; vérifiez les noms des lobes.</translation>
    </message>
    <message>
        <source>it was left out</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">exclusion de cette partie</translation>
    </message>
    <message>
        <source>it is reported as {side} rest</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">indiqué comme reste {side}</translation>
    </message>
    <message>
        <source>There is no {side} lung among the regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de poumon {side} parmi les régions.</translation>
    </message>
    <message>
        <source>Not among the given zones: {absent}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Absentes des zones données : {absent}.</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: what air it holds inside the body belongs to the airways.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon trouvé dans la TDM : l&apos;air dans le corps appartient aux voies aériennes.</translation>
    </message>
    <message>
        <source>The CT must be one 3D volume with one number in each voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM doit être un seul volume 3D avec un nombre par voxel.</translation>
    </message>
    <message>
        <source>The CT is only {size} voxels; at least 2 along each axis are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM n&apos;a que {size} voxels ; il en faut au moins 2 le long de chaque axe.</translation>
    </message>
    <message>
        <source>The CT holds voxels that are not finite numbers (NaN or infinite).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM contient des voxels qui ne sont pas des nombres finis (NaN ou infinis).</translation>
    </message>
    <message>
        <source>all aerated lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tout le poumon aéré a été attribué à l&apos;autre</translation>
    </message>
    <message>
        <source>the measured lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le poumon mesuré a été attribué à l&apos;autre</translation>
    </message>
    <message>
        <source>There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called lung, neither right nor left.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a qu&apos;un poumon, et le scanner ne montre pas le rachis à côté ; son côté est donc inconnu : il est appelé poumon, ni droit ni gauche.</translation>
    </message>
    <message>
        <source>{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{spare_ml:.0f} ml d&apos;air et de tissu ressemblent à du poumon mais en sont séparés, en morceaux de moins de {second_lung:.0f} ml ; ils ne sont pas comptés (ce peut être de l&apos;intestin ou le reste d&apos;un poumon collabé).</translation>
    </message>
    <message>
        <source>The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon {small} mesure {less:.0f} ml contre {more:.0f} ml pour le {large} ; une partie peut être collabée, dense ou réséquée.</translation>
    </message>
    <message>
        <source>No trachea was found; central airways may be counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune trachée trouvée ; les voies aériennes centrales peuvent être comptées comme poumon.</translation>
    </message>
    <message>
        <source>At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Au moins {ml:.0f} ml dans la cavité thoracique sont denses (condensation, masse ou épanchement) et ne sont pas comptés comme poumon.</translation>
    </message>
    <message>
        <source>The lungs and the CT do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons et la TDM ne sont pas sur la même grille.</translation>
    </message>
    <message>
        <source>No {name} lung was found; {rest} to the {other} lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon trouvé ({name}) ; {rest} ({other}).</translation>
    </message>
    <message>
        <source>The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Au moins {ml:.0f} ml de tissu ou de liquide séparent le poumon {side} de la paroi thoracique.</translation>
    </message>
    <message>
        <source>&apos;{orientation}&apos; is no orientation; give three letters such as LPS or RAS, or &apos;{stored}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">« {orientation} » n&apos;est pas une orientation ; donnez trois lettres comme LPS ou RAS, ou « {stored} ».</translation>
    </message>
    <message>
        <source>The model&apos;s result has no usable geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le résultat du modèle n&apos;a pas de géométrie utilisable.</translation>
    </message>
    <message>
        <source>The model&apos;s result has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le résultat du modèle a des axes cisaillés, qu&apos;une grille de voxels en mm ne peut représenter.</translation>
    </message>
    <message>
        <source>no usable NVIDIA GPU or driver was found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucun GPU NVIDIA ni pilote utilisable trouvé</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, compilé pour CUDA {cuda}</translation>
    </message>
    <message>
        <source>this PyTorch is built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ce PyTorch est compilé sans CUDA</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ({hardware}), PyTorch {version}, compilé sans CUDA</translation>
    </message>
    <message>
        <source>{text!r} is no device; use auto, cpu or cuda:N.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r} n&apos;est pas un périphérique ; utilisez auto, cpu ou cuda:N.</translation>
    </message>
    <message>
        <source>The device {text} cannot be used: {why_no_cuda}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le périphérique {text} ne peut pas être utilisé : {why_no_cuda}.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPUs, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le périphérique {text} n&apos;existe pas : cette machine a {count} GPU, à partir de cuda:0.</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPU, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le périphérique {text} n&apos;existe pas : cette machine a {count} GPU, à partir de cuda:0.</translation>
    </message>
    <message>
        <source>{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La mémoire de {name} n&apos;a pas suffi pour un lot de {batch} ; le lot a été réduit à {batch2}.</translation>
    </message>
    <message>
        <source>The memory of {name} ({hardware}) was too small; the CPU was used instead.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La mémoire de {name} ({hardware}) était insuffisante ; le processeur a été utilisé à la place.</translation>
    </message>
    <message>
        <source>{name} ran out of memory</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mémoire de {name} épuisée</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est présent</translation>
    </message>
    <message>
        <source>Checking {part}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérification de {part}</translation>
    </message>
    <message>
        <source>the server answered {code} {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le serveur a répondu {code} {text}</translation>
    </message>
    <message>
        <source>{model} would be downloaded from {host}; nobody has agreed to that.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} serait téléchargé depuis {host} ; personne n&apos;y a consenti.</translation>
    </message>
    <message>
        <source>{model} needs {needed} on the disk, which has {free}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} nécessite {needed} sur le disque, qui dispose de {free}.</translation>
    </message>
    <message>
        <source>{model} could not be downloaded from {host}: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} n&apos;a pas pu être téléchargé depuis {host} : {reason}.</translation>
    </message>
    <message>
        <source>{model} from {host} does not have the checksum that {whose}; it was thrown away.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} de {host} n&apos;a pas la somme de contrôle attendue ({whose}) ; le fichier a été supprimé.</translation>
    </message>
    <message>
        <source>{model} is {needed} on {host} and not about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} fait {needed} sur {host} et non environ {size} : c&apos;est un autre fichier.</translation>
    </message>
    <message>
        <source>{model}: {host} passes the download on to an address without https.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} : {host} redirige le téléchargement vers une adresse sans https.</translation>
    </message>
    <message>
        <source>The disk is full: {model} needs {size}. What has come stays and is gone on with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le disque est plein : {model} nécessite {size}. Ce qui est arrivé est conservé et sera repris.</translation>
    </message>
    <message>
        <source>Downloading {name}: {there} of {size}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Téléchargement de {name} : {there} sur {size}</translation>
    </message>
    <message>
        <source>{model} from {host} is longer than about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} de {host} dépasse environ {size} : c&apos;est un autre fichier.</translation>
    </message>
    <message>
        <source>{model} is not fetched from here; it comes with {way}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} n&apos;est pas récupéré d&apos;ici ; il vient avec {way}.</translation>
    </message>
    <message>
        <source>Fetching {model} needs consent. {sentence}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le téléchargement de {model} nécessite un consentement. {sentence}</translation>
    </message>
    <message>
        <source>There is no downloaded model &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de modèle téléchargé « {name} ».</translation>
    </message>
    <message>
        <source>{model} needs the file {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} nécessite le fichier {name}.</translation>
    </message>
    <message>
        <source>Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Personne n&apos;indique de somme de contrôle pour {name} ; donnez le SHA-256 indiqué par son éditeur ou votre collègue.</translation>
    </message>
    <message>
        <source>The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La somme de contrôle indiquée pour {name} n&apos;est pas un SHA-256, qui a 64 caractères de 0 à f.</translation>
    </message>
    <message>
        <source>{name} does not have the checksum of {model}; it is damaged or another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;a pas la somme de contrôle de {model} ; le fichier est endommagé ou autre.</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ne peut pas être supprimé : {strerror}.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le disque est plein.</translation>
    </message>
    <message>
        <source>The model cannot be copied: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle ne peut pas être copié : {why}.</translation>
    </message>
    <message>
        <source>The card of the model {model} has &apos;labels&apos; that are not a map from label to meaning.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} a des &apos;labels&apos; qui ne font pas correspondre étiquette et sens.</translation>
    </message>
    <message>
        <source>The model {model} does not say what its labels mean; name them in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} ne dit pas ce que signifient ses étiquettes ; nommez-les dans sa fiche.</translation>
    </message>
    <message>
        <source>Several labels of the model {model} mean {twice} ({same}); say in its card which one does.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Plusieurs étiquettes du modèle {model} signifient {twice} ({same}) ; indiquez laquelle dans sa fiche.</translation>
    </message>
    <message>
        <source>The card of the model {model} gives a meaning to &apos;{key}&apos;, which is no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} donne un sens à « {key} », qui n&apos;est pas une étiquette.</translation>
    </message>
    <message>
        <source>The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net v2), nor configs/metadata.json (MONAI bundle).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {folder} n&apos;est pas un modèle : il n&apos;a ni {card}, ni plans.json et dataset.json (nnU-Net v2), ni configs/metadata.json (bundle MONAI).</translation>
    </message>
    <message>
        <source>The architecture &apos;{architecture}&apos; is none of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;architecture « {architecture} » n&apos;est aucune de {listed}.</translation>
    </message>
    <message>
        <source>Measured {count} structures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} structures mesurées</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle donne ses emboles comme étiquettes, sans seuil à déplacer.</translation>
    </message>
    <message>
        <source>The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the model itself labels as emboli has {sum2:.2f} ml.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles montrés ont une probabilité d&apos;au moins {even} ({sum:.2f} ml, tant que le seuil n&apos;est pas déplacé) ; ce que le modèle étiquette lui-même comme emboles fait {sum2:.2f} ml.</translation>
    </message>
    <message>
        <source>The folder {folder} holds several models; choose one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {folder} contient plusieurs modèles ; choisissez-en un : {listed}.</translation>
    </message>
    <message>
        <source>The model {model} is not where its card says: there is no folder {folder}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} n&apos;est pas là où sa fiche l&apos;indique : il n&apos;y a pas de dossier {folder}.</translation>
    </message>
    <message>
        <source>The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} n&apos;est pas marqué comme fiable. {danger} Ne l&apos;exécutez comme fiable (--trust) que si vous connaissez sa provenance.</translation>
    </message>
    <message>
        <source>The card of the model {model} trusts it without saying what: it holds no checksum.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} lui fait confiance sans dire à quoi : elle ne contient pas de somme de contrôle.</translation>
    </message>
    <message>
        <source>The files of the model {model} do not match the checksum in its card: they were changed after it was trusted. Register it again if the change is known.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les fichiers du modèle {model} ne correspondent pas à la somme de contrôle de sa fiche : ils ont été modifiés depuis. Enregistrez-le à nouveau si le changement est connu.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">« {name} » ne peut pas être le nom d&apos;un modèle.</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already; give another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il y a déjà un modèle {name} dans {folder} ; donnez un autre nom.</translation>
    </message>
    <message>
        <source>The model {model} is for {task}, not for {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} est destiné à {task}, pas à {wanted}.</translation>
    </message>
    <message>
        <source>The model found none of its structures in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle n&apos;a trouvé aucune de ses structures dans ce scanner.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {folder} ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>The card of {name} cannot be written to {folder}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche de {name} ne peut pas être écrite dans {folder} : {strerror}.</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle donne ses emboles comme étiquettes, sans seuil à déplacer : {why}.</translation>
    </message>
    <message>
        <source>Lobes by lungmask need the Python package lungmask (pip install lungmask).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lobes par lungmask nécessitent le paquet Python lungmask (pip install lungmask).</translation>
    </message>
    <message>
        <source>lungmask returned {shape} voxels for a CT of {tuple}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask a renvoyé {shape} voxels pour une TDM de {tuple}.</translation>
    </message>
    <message>
        <source>lungmask found no lobes in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask n&apos;a trouvé aucun lobe dans cette TDM.</translation>
    </message>
    <message>
        <source>The weights of lungmask are not on this computer ({part}); fetch them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids de lungmask ne sont pas sur cet ordinateur ({part}) ; téléchargez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>lungmask cannot load its weights; remove the downloaded model and fetch it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmask ne peut pas charger ses poids ; supprimez le modèle téléchargé et récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} failed: {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} a échoué : {words}.</translation>
    </message>
    <message>
        <source>What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state &quot;output&quot; ({outputs}) in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce que rend le bundle MONAI {name} n&apos;est ni étiquettes ni probabilités de somme 1 ; indiquez &quot;output&quot; ({outputs}) dans sa fiche.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} is incomplete: there is no configs/{names}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} est incomplet : configs/{names} manque.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} needs {channels} input channels, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} exige {channels} canaux d&apos;entrée, pas un seul scanner.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} has no weights in its folder models.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} n&apos;a pas de poids dans son dossier models.</translation>
    </message>
    <message>
        <source>The card of the model {name} has an &apos;output&apos; that is none of {outputs}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} a un &apos;output&apos; qui n&apos;est aucun de {outputs}.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned no segmentation with a geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} n&apos;a pas rendu de segmentation avec géométrie.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} a rendu un tableau à {ndim} dimensions, pas un volume.</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned values that are not finite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI {name} a rendu des valeurs non finies.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les métadonnées du bundle MONAI dans {name} ne sont pas un objet.</translation>
    </message>
    <message>
        <source>The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le bundle MONAI dans {name} est incomplet : configs/metadata.json est illisible.</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les métadonnées du bundle MONAI dans {name} ne sont pas du JSON.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle nnU-Net {name} n&apos;a pas de réseau entraîné : fold_N/{checkpoint} manque dans son dossier.</translation>
    </message>
    <message>
        <source>The data set of the nnU-Net model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le jeu de données du modèle nnU-Net {name} ne nomme aucune étiquette.</translation>
    </message>
    <message>
        <source>The model {name} is not one of nnU-Net version 2.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} n&apos;est pas un modèle nnU-Net version 2.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} needs {count} input images ({listed}), not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle nnU-Net {name} exige {count} images d&apos;entrée ({listed}), pas un seul scanner.</translation>
    </message>
    <message>
        <source>nnU-Net returned {shape} voxels for a CT of {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net a rendu {shape} voxels pour un scanner de {shape2}.</translation>
    </message>
    <message>
        <source>The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left are not exchanged, or state &quot;orientation&quot; in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les plans de {name} ne disent pas l&apos;orientation des images d&apos;entraînement ; {orientation} a été supposé. Vérifiez que droite et gauche ne sont pas inversées, ou indiquez &quot;orientation&quot; dans sa fiche.</translation>
    </message>
    <message>
        <source>The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le scanner est incliné de {tilt:.0f} degrés ; nnU-Net le voit tel qu&apos;il est enregistré.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one stage (3d_fullres, 3d_lowres or 2d).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle nnU-Net {name} est le second étage d&apos;une cascade et exige le résultat de {previous} ; donnez un modèle à un étage (3d_fullres, 3d_lowres ou 2d).</translation>
    </message>
    <message>
        <source>The card of the model {name} has a &apos;checkpoint&apos; that is no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} a un &apos;checkpoint&apos; qui n&apos;est pas un nom de fichier.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} du modèle nnU-Net dans {name2} n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;folds&apos; that are not a list of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} a des &apos;folds&apos; qui ne sont pas une liste de nombres.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il manque fold_{missing}/{checkpoint} au modèle nnU-Net {name}.</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has overlapping regions without their order.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle nnU-Net {name} a des régions qui se chevauchent sans leur ordre.</translation>
    </message>
    <message>
        <source>The nnU-Net model in {name} is incomplete: {name2} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle nnU-Net dans {name} est incomplet : {name2} est illisible.</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} du modèle nnU-Net dans {name2} n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>nnU-Net cannot load the model {name}: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net ne peut pas charger le modèle {name} : {words}</translation>
    </message>
    <message>
        <source>No model for {wanted} is installed; train one, or give the folder of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun modèle pour {wanted} n&apos;est installé ; entraînez-en un ou donnez le dossier d&apos;un modèle.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de modèle « {choice} » ({wanted}) ; connus : {known}.</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; none is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de modèle « {choice} » ({wanted}) ; aucun n&apos;est installé.</translation>
    </message>
    <message>
        <source>The card of the model {where} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {where} n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>The card of the model {where} names the unknown task &apos;{values}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {where} nomme la tâche inconnue « {values} ».</translation>
    </message>
    <message>
        <source>The model {name} has no {weights}{hint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} n&apos;a pas de {weights}{hint}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not match the checksum in its card; the file is damaged or another.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} ne correspondent pas à la somme de contrôle de sa fiche ; le fichier est endommagé ou autre.</translation>
    </message>
    <message>
        <source>The model {name} has the architecture &apos;{architecture}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} a l&apos;architecture « {architecture} » ; connues : {listed}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its architecture {architecture}: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} ne correspondent pas à son architecture {architecture} : {words}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {folder} est trop grande pour en être une.</translation>
    </message>
    <message>
        <source>The model {folder} has no readable {card}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {folder} n&apos;a pas de {card} lisible : {strerror}.</translation>
    </message>
    <message>
        <source>The card of the model {folder} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {folder} n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The card of the model {where} lacks &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il manque « {name} » dans la fiche du modèle {where}.</translation>
    </message>
    <message>
        <source>The card of the model {where} has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dans la fiche du modèle {where}, « {name} » est du mauvais type.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} ne sont pas un fichier safetensors.</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} ne correspondent pas à ses paramètres : {key} est {shape}, pas {wanted}.</translation>
    </message>
    <message>
        <source>The weights of the model {name} hold values that are not finite ({key}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} contiennent des valeurs non finies ({key}).</translation>
    </message>
    <message>
        <source>The plans name another network than nnU-Net&apos;s ResidualEncoderUNet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les plans nomment un autre réseau que ResidualEncoderUNet de nnU-Net.</translation>
    </message>
    <message>
        <source>The plan of the network does not have one entry a stage.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le plan du réseau n&apos;a pas une entrée par étage.</translation>
    </message>
    <message>
        <source>The plan of the network holds a number that is too small or too large, or an even kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le plan du réseau contient un nombre trop petit ou trop grand, ou un noyau pair.</translation>
    </message>
    <message>
        <source>The plan of the network has a stride larger than its kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le plan du réseau a un pas plus grand que son noyau.</translation>
    </message>
    <message>
        <source>The parameters of the residual-encoder U-Net cannot be used ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les paramètres du U-Net à encodeur résiduel sont inutilisables ({error}).</translation>
    </message>
    <message>
        <source>The network takes sides that are multiples of {divisor}, not {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau accepte des côtés multiples de {divisor}, pas {size}.</translation>
    </message>
    <message>
        <source>The card of the model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} ne nomme aucune étiquette.</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not in its folder: {weights} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {name} ne sont pas dans son dossier : {weights} manque.</translation>
    </message>
    <message>
        <source>The network&apos;s result is not a number; its weights do not belong to this kind of image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le résultat du réseau n&apos;est pas un nombre ; ses poids ne correspondent pas à ce type d&apos;image.</translation>
    </message>
    <message>
        <source>The card of the model {name} prepares a scan with numbers that cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} prépare un examen avec des nombres impossibles.</translation>
    </message>
    <message>
        <source>The model {name} needs {channels} input images, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} exige {channels} images d&apos;entrée, pas un seul scanner.</translation>
    </message>
    <message>
        <source>The patch of the model {name} is no multiple of {divisor}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patch du modèle {name} n&apos;est pas un multiple de {divisor}.</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;weights&apos; that are no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} a des &apos;weights&apos; qui ne sont pas un nom de fichier.</translation>
    </message>
    <message>
        <source>The card of the model {name} does not say how a scan is prepared ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {name} ne dit pas comment préparer un examen ({error}).</translation>
    </message>
    <message>
        <source>the look of the image to the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;aspect de l&apos;image pour le réseau</translation>
    </message>
    <message>
        <source>This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cette acquisition se trouve en dehors de ce sur quoi le modèle a été entraîné (distance {distance:.2g} ; 1 est le bord de ses {scans} examens d&apos;entraînement décrits)</translation>
    </message>
    <message>
        <source>{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure} {value:.3g}{unit}, entraînement de {low:.3g} à {high:.3g}{unit}</translation>
    </message>
    <message>
        <source>{sentence}: {accounts}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence} : {accounts}.</translation>
    </message>
    <message>
        <source>This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cette acquisition se trouve dans ce sur quoi le modèle a été entraîné (distance {distance:.2g} ; 1 est le bord de ses {scans} examens d&apos;entraînement décrits)</translation>
    </message>
    <message>
        <source>This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cette acquisition se trouve à la limite de ce sur quoi le modèle a été entraîné (distance {distance:.2g} ; 1 est le bord de ses {scans} examens d&apos;entraînement décrits)</translation>
    </message>
    <message>
        <source>A model&apos;s scans are described by {fewest} of them at least; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les examens d&apos;un modèle sont décrits par au moins {fewest} d&apos;entre eux ; il y en a {count}.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}.</translation>
    </message>
    <message>
        <source>{measure} cannot be measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure} : non mesurable</translation>
    </message>
    <message>
        <source>The description of the training scans in the model&apos;s card cannot be used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La description des examens d&apos;entraînement dans la fiche du modèle ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ne contient pas de poids.</translation>
    </message>
    <message>
        <source>{name} holds no named tensors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ne contient pas de tenseurs nommés.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit its architecture: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {model} ne vont pas à son architecture : {words}.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;est pas lisible comme fichier safetensors.</translation>
    </message>
    <message>
        <source>{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;est pas lu : il est endommagé, ou contient plus que des tenseurs, qu&apos;il faudrait désérialiser et qui pourraient exécuter des programmes.</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {model} ne vont pas : {name} est {shape}, pas {shape2}.</translation>
    </message>
    <message>
        <source>The weights of the model {model} hold values that are not finite ({name}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids du modèle {model} contiennent des valeurs non finies ({name}).</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}, {time} left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tuile {n} sur {tiles}, encore {time}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">environ {hours:.1f} heures</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tuile {n} sur {tiles}</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">environ {n} secondes</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">environ {n} minutes</translation>
    </message>
    <message>
        <source>Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Des tuiles de {tile} voxels ont été prises au lieu de {whole} : {name} n&apos;a pas plus de mémoire.</translation>
    </message>
    <message>
        <source>{count} tiles, {time} on this machine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} tuiles, {time} sur cet ordinateur</translation>
    </message>
    <message>
        <source>The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La mémoire de {name} était insuffisante pour des tuiles de {tile} voxels ; {less} ont été prises.</translation>
    </message>
    <message>
        <source>The two series have {size} and {size2} values; every patient needs one of each.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les deux séries ont {size} et {size2} valeurs ; chaque patient en exige une de chaque.</translation>
    </message>
    <message>
        <source>{sum} complete pairs are too few; at least {least} are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sum} paires complètes ne suffisent pas ; il en faut au moins {least}.</translation>
    </message>
    <message>
        <source>The table {name} is not text.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {name} n&apos;est pas du texte.</translation>
    </message>
    <message>
        <source>The table {name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {name} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The table {name} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {name} est trop grand pour en être un.</translation>
    </message>
    <message>
        <source>The table {name} has two columns {twice}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {name} a deux colonnes {twice}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {text!r} is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, ligne {line}, colonne {column} : {text!r} n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {name} est illisible : {error}.</translation>
    </message>
    <message>
        <source>{name}, line {line}: there are more cells than columns in the header.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, ligne {line} : plus de cellules que de colonnes dans l&apos;en-tête.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}): {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Erreur inattendue ({kind}) : {text}</translation>
    </message>
    <message>
        <source>The disk is full; free some space and run again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le disque est plein ; libérez de l&apos;espace et relancez.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Erreur inattendue ({kind}).</translation>
    </message>
    <message>
        <source>{job} is still running; wait until it has finished, or cancel it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{job} : encore en cours ; attendez la fin ou annulez d&apos;abord.</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La mémoire est insuffisante pour ce calcul.</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est illisible : {strerror}.</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {name} ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} : {why} ; rééchantillonné sur une grille alignée aux axes de même espacement.</translation>
    </message>
    <message>
        <source>The volume {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le volume {name!r} n&apos;a pas de voxels.</translation>
    </message>
    <message>
        <source>The voxel axes of {name!r} span no volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les axes de voxels de {name!r} n&apos;engendrent pas de volume.</translation>
    </message>
    <message>
        <source>sheared axes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">des axes cisaillés</translation>
    </message>
    <message>
        <source>a non-linear transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">une transformation non linéaire</translation>
    </message>
    <message>
        <source>The image has {dimensions} dimensions; a volume of 3 is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;image a {dimensions} dimensions ; il faut un volume à 3 dimensions.</translation>
    </message>
    <message>
        <source>No volume is given as {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun volume n&apos;est fourni pour : {name}.</translation>
    </message>
    <message>
        <source>No volume is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun volume n&apos;est fourni.</translation>
    </message>
    <message>
        <source>{name!r} and {reference!r} are not under the same transform.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} et {reference!r} ne sont pas sous la même transformation.</translation>
    </message>
    <message>
        <source>The segment {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name!r} n&apos;a pas de voxels.</translation>
    </message>
    <message>
        <source>The segment {name!r} is not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name!r} n&apos;est pas sur la grille de voxels de {reference!r}.</translation>
    </message>
    <message>
        <source>The result table is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau de résultats n&apos;est plus dans la scène ; relancez l&apos;analyse.</translation>
    </message>
    <message>
        <source>{title} is not ready to run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{title} : pas prêt à être exécuté.</translation>
    </message>
    <message>
        <source>What the segments of {name} are was said by hand: {said}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La nature des segments de {name} a été indiquée à la main : {said}.</translation>
    </message>
    <message>
        <source>Choose a label map volume that holds voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez un volume d&apos;étiquettes qui contient des voxels.</translation>
    </message>
    <message>
        <source>The label map {name} holds no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;étiquettes {name} ne contient aucune étiquette.</translation>
    </message>
    <message>
        <source>The file {file} of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le fichier {file} de {name}</translation>
    </message>
    <message>
        <source>{who} {contradiction}; its place in the scene may be wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : {contradiction} ; sa position dans la scène peut être fausse.</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} : n&apos;indique pas quel côté est le gauche ({why}) ; comparez la scène au patient avant d&apos;interpréter un côté.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}; install with: PythonSlicer -m pip install &apos;{command}&apos;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} nécessite {listed} ; installez avec : PythonSlicer -m pip install &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed} a été installé, et avec lui une autre version de {replaced} que celle que Slicer utilise. Redémarrer Slicer, puis réessayer.</translation>
    </message>
    <message>
        <source>this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ce Slicer écraserait son propre {listed} ; utilisez Slicer 5.12 ou plus récent.</translation>
    </message>
    <message>
        <source>{requester} needs {listed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} nécessite {listed}, qui n&apos;a pas été installé.</translation>
    </message>
    <message>
        <source>{listed} could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed} n&apos;a pas pu être installé : {failed}</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to save the scene in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de dossier {name!r} où enregistrer la scène.</translation>
    </message>
    <message>
        <source>The folder {name!r} exists already.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {name!r} existe déjà.</translation>
    </message>
    <message>
        <source>There is no scene {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de scène {name!r}.</translation>
    </message>
    <message>
        <source>The folder {name!r} has {count} scene files instead of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier {name!r} a {count} fichiers de scène au lieu d&apos;un.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; relancez l&apos;analyse.</translation>
    </message>
    <message>
        <source>The labels of {name!r} are not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les étiquettes de {name!r} ne sont pas sur la grille de voxels de {reference!r}.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot become voxels of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les segments de {name!r} ne peuvent pas devenir des voxels de {reference!r}.</translation>
    </message>
    <message>
        <source>The labels could not be put into the segmentation {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les étiquettes n&apos;ont pas pu être placées dans la segmentation {name!r}.</translation>
    </message>
    <message>
        <source>The segmentation {name!r} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation {name!r} est vide.</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot be converted to voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les segments de {name!r} ne peuvent pas être convertis en voxels.</translation>
    </message>
    <message>
        <source>{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} ne se trouve sur aucun voxel de l&apos;examen ; appartient-il à un autre examen, ou une transformation l&apos;a-t-elle déplacé ?</translation>
    </message>
    <message>
        <source>{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the lung there cannot be assigned; correct the segmentation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} et {second} de la segmentation {name!r} se recouvrent à hauteur de {percent} du plus petit, le poumon à cet endroit ne peut donc pas être attribué ; corrigez la segmentation.</translation>
    </message>
    <message>
        <source>Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions données se chevauchent ({pairs} ; {ml:.1f} ml) ; le chevauchement a été attribué à la seconde de chaque paire.</translation>
    </message>
    <message>
        <source>The text of {name!r} is of another kind or a later version.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le texte de {name!r} est d&apos;un autre type ou d&apos;une version ultérieure.</translation>
    </message>
    <message>
        <source>The text of {name!r} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le texte de {name!r} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} nécessite PyTorch</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester} nécessite PyTorch {major}.{minor} ou plus récent, pas {version} ; mettez-le à jour avec le module PyTorch.</translation>
    </message>
    <message>
        <source>{needed}, which is not installed; install it with the PyTorch extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, qui n&apos;est pas installé ; installez-le avec l&apos;extension PyTorch.</translation>
    </message>
    <message>
        <source>{needed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}, qui n&apos;a pas été installé.</translation>
    </message>
    <message>
        <source>{needed}; install the PyTorch extension from the Extensions Manager first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed} ; installez d&apos;abord l&apos;extension PyTorch depuis l&apos;Extensions Manager.</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch n&apos;a pas pu être installé : {failed}</translation>
    </message>
    <message>
        <source>TotalSegmentator is not installed: get its extension from the Extensions Manager.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator n&apos;est pas installé : obtenez son extension depuis l&apos;Extensions Manager.</translation>
    </message>
    <message>
        <source>TotalSegmentator found nothing of its task {task} in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator n&apos;a rien trouvé de sa tâche {task} dans cette TDM.</translation>
    </message>
    <message>
        <source>The TotalSegmentator that is installed is not Slicer&apos;s extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le TotalSegmentator installé n&apos;est pas l&apos;extension de Slicer.</translation>
    </message>
    <message>
        <source>The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La tâche {task} nécessite TotalSegmentator {needed} ou plus récent ; {there} est installé.</translation>
    </message>
    <message>
        <source>TotalSegmentator failed: {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator a échoué : {text}</translation>
    </message>
    <message>
        <source>The transform is not linear, so a linear transform node cannot hold it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation n&apos;est pas linéaire, un nœud de transformation linéaire ne peut donc pas la contenir.</translation>
    </message>
    <message>
        <source>The transform&apos;s matrix cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La matrice de la transformation n&apos;est pas inversible.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear any more; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation {name!r} n&apos;est plus linéaire ; recalez à nouveau.</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear; harden it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation {name!r} n&apos;est pas linéaire ; appliquez-la d&apos;abord (harden).</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation {name!r} n&apos;est pas inversible.</translation>
    </message>
    <message>
        <source>The deformable transform could not be put into the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation déformable n&apos;a pas pu être placée dans la scène.</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be read back; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La transformation {name!r} ne peut pas être relue ; recalez à nouveau.</translation>
    </message>
    <message>
        <source>There is no volume file {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;existe pas de fichier de volume {file!r}.</translation>
    </message>
    <message>
        <source>{file!r} is none of the volume formats {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file!r} n&apos;est dans aucun des formats de volume {listed}.</translation>
    </message>
    <message>
        <source>The file {file!r} cannot be read as a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le fichier {file!r} ne peut pas être lu comme volume.</translation>
    </message>
    <message>
        <source>{name!r} is not a kind of node that is saved to a file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} n&apos;est pas un type de nœud qui s&apos;enregistre dans un fichier.</translation>
    </message>
    <message>
        <source>The image {name!r} is not on the voxel grid of {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;image {name!r} n&apos;est pas sur la grille de voxels de {other!r}.</translation>
    </message>
    <message>
        <source>{name!r} could not be written to {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} n&apos;a pas pu être écrit dans {file!r}.</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}, {second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} ; {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} {second}</translation>
    </message>
    <message>
        <source>The map {shape} and the regions {other} are not on one 3D grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte {shape} et les régions {other} ne sont pas sur une même grille 3D.</translation>
    </message>
    <message>
        <source>The mask of measured voxels {shape} is not on the grid of the map {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le masque des voxels mesurés {shape} n&apos;est pas sur la grille de la carte {other}.</translation>
    </message>
    <message>
        <source>A map of type {dtype} cannot be thresholded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun seuil ne peut être appliqué à une carte de type {dtype}.</translation>
    </message>
    <message>
        <source>The regions hold no voxel, so there is nothing to threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions ne contiennent aucun voxel, il n&apos;y a rien à seuiller.</translation>
    </message>
    <message>
        <source>The lungs&apos; bounding box has more than 2^31 voxels; crop or resample the map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La boîte englobante des poumons a plus de 2^31 voxels ; rognez ou rééchantillonnez la carte.</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte contient des valeurs NaN ou infinies dans les poumons.</translation>
    </message>
    <message>
        <source>Type a name for the preset first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Saisissez d&apos;abord un nom pour le préréglage.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the module; choose another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">« {name} » est fourni avec le module ; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not one of your presets.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">« {name} » n&apos;est pas l&apos;un de vos préréglages.</translation>
    </message>
    <message>
        <source>A threshold must be a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un seuil doit être un nombre.</translation>
    </message>
    <message>
        <source>{number} ({low} to {high})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{number} ({low} à {high})</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it is asked for when a model is first run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch n&apos;est pas installé ; il sera demandé à la première exécution d&apos;un modèle.</translation>
    </message>
    <message>
        <source>Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given); lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niveau selon le poumon en aval de l&apos;embole (desservi par l&apos;artère la plus proche) : principal à partir de 55 % de deux lobes (d&apos;un poumon si aucun lobe n&apos;est donné) ; lobaire à partir de 55 % d&apos;un lobe (25 % d&apos;un poumon) ; segmentaire à partir de 5 % d&apos;un poumon, moitié d&apos;un de ses dix segments ; sous-segmentaire en dessous.</translation>
    </message>
    <message>
        <source>Obstruction: filled fraction of the arteries&apos; cross-sections, the narrowest of each clot on the way from the trunk, open fractions of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung, taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Obstruction : fraction comblée des sections artérielles, la plus étroite de chaque embole depuis le tronc, fractions ouvertes des différents emboles multipliées, moyenne sur le poumon desservi. De type Qanadli : plus grosses branches desservant au plus 15 % d&apos;un poumon, prises comme segments, chacune pour sa part de dix segments par poumon : 2 à partir de 80 % d&apos;obstruction, 1 à partir de 10 % ou si un embole est en aval, sur 40 (d&apos;après Qanadli, AJR 2001;176:1415-1420). Estimations.</translation>
    </message>
    <message>
        <source>the Qanadli-like index was estimated from embolus size alone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;indice de type Qanadli a été estimé d&apos;après la seule taille des emboles</translation>
    </message>
    <message>
        <source>of the given arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">des artères données</translation>
    </message>
    <message>
        <source>of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">du poumon</translation>
    </message>
    <message>
        <source>The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères données ne forment pas d&apos;arbre connexe ; niveau des emboles et obstruction n&apos;ont pas été estimés ; {clots_alone}.</translation>
    </message>
    <message>
        <source>The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} ({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères données sont morcelées : ce qui est relié à leur tronc porte {carried:.0f} % {what} (il en faut {least_carried:.0f} %) ; ni niveaux ni obstruction n&apos;en ont été estimés ; {clots_alone}.</translation>
    </message>
    <message>
        <source>The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition s&apos;arrête dans les poumons ; les emboles hors des {mm:.0f} mm couverts ne peuvent pas être détectés.</translation>
    </message>
    <message>
        <source>The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition ne contient que {lung_ml:.0f} ml de poumon ; il faut un angioscanner pulmonaire du thorax.</translation>
    </message>
    <message>
        <source>The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les vaisseaux ne sont pas rehaussés ou ne sont pas dans l&apos;acquisition (seulement {share:.0f} % des tissus mous entre les poumons ont de {low:.0f} à {high:.0f} UH) ; il faut un angioscanner pulmonaire.</translation>
    </message>
    <message>
        <source>Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;atténuation vasculaire n&apos;est que de {hu:.0f} UH ; les emboles peuvent ne pas être visibles.</translation>
    </message>
    <message>
        <source>The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;espacement des coupes est de {mm:.2g} mm ; des emboles sous-segmentaires peuvent être manqués.</translation>
    </message>
    <message>
        <source>The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary bifurcation); a scan of the whole chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition s&apos;arrête au-dessus des hiles (elle couvre {height:.0f} mm depuis les apex pulmonaires, sans la bifurcation pulmonaire) ; il faut une acquisition de tout le thorax.</translation>
    </message>
    <message>
        <source>The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition commence et s&apos;arrête dans les poumons ; les emboles hors des {mm:.0f} mm couverts ne peuvent pas être détectés.</translation>
    </message>
    <message>
        <source>The scan begins below the lung apices; lung above it was not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition commence sous les apex pulmonaires ; le poumon situé au-dessus n&apos;a pas été examiné.</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chargement de {name}</translation>
    </message>
    <message>
        <source>The model gives no result for it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle ne donne pas de résultat pour elle.</translation>
    </message>
    <message>
        <source>Its probability is less certain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sa probabilité est moins certaine.</translation>
    </message>
    <message>
        <source>The model {name} states no threshold for {missing}; {without_threshold:g} was taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} n&apos;indique pas de seuil pour {missing} ; {without_threshold:g} a été pris.</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli, or is incomplete.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} ne segmente pas les emboles ou est incomplet.</translation>
    </message>
    <message>
        <source>{model} is not on this computer; {how}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model} n&apos;est pas sur cet ordinateur ; {how}.</translation>
    </message>
    <message>
        <source>So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;indice de type Qanadli a donc été estimé d&apos;après la seule taille des emboles : un embole de diamètre d (de la plus grande boule inscrite) arrête (d / 18 mm)^(7/3) du débit d&apos;un poumon (débit et diamètre d&apos;un vaisseau : Huo et Kassab, J R Soc Interface 2012;9:190-200 ; 18 mm convient aux patients simulés) ; ce que les emboles laissent ouvert se multiplie. Une estimation, plus grossière qu&apos;avec les artères.</translation>
    </message>
    <message>
        <source>The embolus probability is not on the voxel grid of the CT pulmonary angiogram.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La probabilité d&apos;embole n&apos;est pas sur la grille de voxels de l&apos;angioscanner pulmonaire.</translation>
    </message>
    <message>
        <source>The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles {shape} ne sont pas sur la grille de voxels de l&apos;angioscanner pulmonaire {other}.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level, so the obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} emboles sur {count} ({percent:.0f} % de leur volume) sont hors de l&apos;arbre artériel et sans niveau ; l&apos;obstruction n&apos;a pas été estimée d&apos;après les artères ; l&apos;indice de type Qanadli a été estimé d&apos;après la seule taille des emboles.</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level; the obstruction is that of the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{loose} emboles sur {count} ({percent:.0f} % de leur volume) sont hors de l&apos;arbre artériel et sans niveau ; l&apos;obstruction est celle des autres.</translation>
    </message>
    <message>
        <source>No arteries were given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune artère n&apos;a été donnée.</translation>
    </message>
    <message>
        <source>The arteries that were given hold no tree that carries lung and clots.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères données ne contiennent aucun arbre portant poumon et emboles.</translation>
    </message>
    <message>
        <source>The emboli go without a region: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles restent sans région : {why}</translation>
    </message>
    <message>
        <source>{count} slices computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} coupes calculées</translation>
    </message>
    <message>
        <source>A detector has 1 to 20 folds, not {folds}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un détecteur a de 1 à 20 plis, pas {folds}.</translation>
    </message>
    <message>
        <source>The detector takes {length} slices and the preparation made {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le détecteur prend {length} coupes et la préparation en a donné {count}.</translation>
    </message>
    <message>
        <source>The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled up to {length} with zeros.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;examen a {count} coupes de {thickness_mm:g} mm du sommet des poumons à leur base ; la séquence a été complétée à {length} par des zéros.</translation>
    </message>
    <message>
        <source>Every fold needs one slice network and one sequence network.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chaque pli nécessite un réseau de coupes et un réseau de séquence.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract that is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La description d&apos;entrée de la fiche du modèle n&apos;est pas faite de nombres.</translation>
    </message>
    <message>
        <source>Computing {count} slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calcul de {count} coupes</translation>
    </message>
    <message>
        <source>{count} boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} boîtes</translation>
    </message>
    <message>
        <source>The window of the model&apos;s card is {rows} x {columns}, no multiples of {stride}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fenêtre de la fiche du modèle est {rows} x {columns}, pas des multiples de {stride}.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not three weights and an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fusion de la fiche du modèle n&apos;est pas faite de trois poids et d&apos;un décalage.</translation>
    </message>
    <message>
        <source>The model&apos;s card takes its boxes from {source!r}, which is neither localisation nor mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle prend ses boîtes de {source!r}, qui n&apos;est ni localisation ni mask.</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract whose window is not two numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La description d&apos;entrée de la fiche du modèle a une fenêtre qui n&apos;est pas faite de deux nombres.</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fusion de la fiche du modèle n&apos;est pas faite de nombres.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids ne vont pas à l&apos;encodeur {parameters_of_card} : {missing} manque.</translation>
    </message>
    <message>
        <source>The decoder needs {count} widths, one a map and one for the slice, not {count2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le décodeur exige {count} largeurs, une par carte et une pour la coupe, pas {count2}.</translation>
    </message>
    <message>
        <source>Every level of the pyramid is a map of the encoder and has one side of anchors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chaque niveau de la pyramide est une carte de l&apos;encodeur et a un côté d&apos;ancre.</translation>
    </message>
    <message>
        <source>There is no encoder &apos;{encoder}&apos;; known are {encoders}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas d&apos;encodeur « {encoder} » ; connus : {encoders}.</translation>
    </message>
    <message>
        <source>A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une coupe a 1 ou 3 canaux (3 avec ses voisines), et le pooling est average ou both.</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids ne vont pas à l&apos;encodeur {parameters_of_card} : {name} est {shape}, pas {shape2}.</translation>
    </message>
    <message>
        <source>The integrated network&apos;s {name} is not what it must be: {value!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} du réseau intégré n&apos;est pas valable : {value!r}.</translation>
    </message>
    <message>
        <source>{count} slices of {thickness_mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} coupes de {thickness_mm:g} mm</translation>
    </message>
    <message>
        <source>Cutting {thickness_mm:g} mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Création de coupes de {thickness_mm:g} mm</translation>
    </message>
    <message>
        <source>The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons font {height:.0f} mm de haut ; les {below:.0f} mm inférieurs sont au-delà des {most} coupes et n&apos;ont pas été examinés.</translation>
    </message>
    <message>
        <source>No lungs were found, so there are no slices to examine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon trouvé, il n&apos;y a donc pas de coupes à examiner.</translation>
    </message>
    <message>
        <source>Slab thickness, number, size, window and field of the preparation must be positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;épaisseur, le nombre, la taille, la fenêtre et le champ de la préparation doivent être positifs.</translation>
    </message>
    <message>
        <source>The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons sont plus larges que {field_mm:g} mm ; {beyond:.0f} mm sur leurs bords n&apos;ont pas été examinés.</translation>
    </message>
    <message>
        <source>The saved probability curve cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La courbe de probabilité enregistrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les centres des deux ventricules sont l&apos;un au-dessus de l&apos;autre, aucun axe ne traverse donc le septum ; placez les lignes à la main.</translation>
    </message>
    <message>
        <source>The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation du tronc pulmonaire n&apos;est pas plus large que ses voxels ; placez la ligne à la main.</translation>
    </message>
    <message>
        <source>The segmentation of the {name} holds no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation sans voxel : {name}.</translation>
    </message>
    <message>
        <source>The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure ({names}) : {length_mm:.0f} mm ; {low:.0f} à {high:.0f} mm sont habituels : vérifiez sa ligne.</translation>
    </message>
    <message>
        <source>The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ligne ({names}) est inclinée de {tilt_degrees:.0f} degrés ; placez-la sur une seule coupe axiale.</translation>
    </message>
    <message>
        <source>What was painted, removed and kept on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce qui a été peint, retiré et gardé sur les emboles du calcul précédent est conservé.</translation>
    </message>
    <message>
        <source>Choose a segmentation that holds the emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez une segmentation qui contient les emboles.</translation>
    </message>
    <message>
        <source>The segmentation {segmentation!r} has no segment {chosen!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation {segmentation!r} n&apos;a pas de segment {chosen!r}.</translation>
    </message>
    <message>
        <source>None of the segments of {name!r} is called {term} or coded as pulmonary artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun des segments de {name!r} ne s&apos;appelle {term} ni n&apos;est codé comme artère pulmonaire.</translation>
    </message>
    <message>
        <source>The threshold that {name!r} keeps cannot be read; run its model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le seuil conservé par {name!r} ne peut pas être lu ; exécuter de nouveau son modèle.</translation>
    </message>
    <message>
        <source>None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun des {count} segments de {segmentation!r} ne s&apos;appelle {name} ni n&apos;est codé comme embole.</translation>
    </message>
    <message>
        <source>Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seul le segment {chosen!r} est listé ; {segments} de {segmentation!r} sont aussi des emboles.</translation>
    </message>
    <message>
        <source>{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join them in the Segment Editor (Logical operators, Add) and delete the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} segments de {segmentation!r} s&apos;appellent {name} ou sont codés comme embole ({segments}), et un seul segment est listé : réunissez-les dans l&apos;éditeur de segments (opérateurs logiques, ajouter) et supprimez les autres.</translation>
    </message>
    <message>
        <source>The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name!r} ({whole:.2f} ml) n&apos;est sur aucun voxel de l&apos;angioscanner pulmonaire ; appartient-il à un autre examen, ou est-il déplacé par une transformation ?</translation>
    </message>
    <message>
        <source>The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is {here:.2f} ml: it reaches beyond the scan or is finer than its voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name!r} contient {whole:.2f} ml ; sur les voxels de l&apos;angioscanner pulmonaire, qui sont listés, il y en a {here:.2f} ml : il dépasse l&apos;examen ou est plus fin que ses voxels.</translation>
    </message>
    <message>
        <source>The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored puts it onto that of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment {name!r} est sur une autre grille de voxels que l&apos;angioscanner pulmonaire ; exclure ou rétablir un embole le met sur celle du scanner.</translation>
    </message>
    <message>
        <source>{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} ou ce avec quoi on le mesure a été déplacé ou modifié pendant le calcul, rien n&apos;a donc été mis dans la scène ; relancer.</translation>
    </message>
    <message>
        <source>What was painted on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce qui a été peint sur les emboles du calcul précédent est conservé.</translation>
    </message>
    <message>
        <source>These emboli have no probability, so there is no threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ces emboles n&apos;ont pas de probabilité, il n&apos;y a donc pas de seuil à déplacer.</translation>
    </message>
    <message>
        <source>No slice view is open in which a line could be placed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue de coupe n&apos;est ouverte où placer une ligne.</translation>
    </message>
    <message>
        <source>{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as TotalSegmentator&apos;s heart chambers do), so no line can be proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} ne contient ni les ventricules droit et gauche ni le tronc pulmonaire, par code ou par nom (comme les cavités cardiaques de TotalSegmentator), aucune ligne ne peut donc être proposée.</translation>
    </message>
    <message>
        <source>The table {table!r} does not hold the segments as this module keeps them; delete it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau {table!r} ne contient pas les segments tels que ce module les tient ; supprimez-le.</translation>
    </message>
    <message>
        <source>There is no lung segment {unknown!r}; they are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de segment pulmonaire {unknown!r} ; il y a {listed}.</translation>
    </message>
    <message>
        <source>The sequence network takes {length} slices of {features} features, not {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau de séquence prend {length} coupes de {features} caractéristiques, pas {shape}.</translation>
    </message>
    <message>
        <source>There is no image network &apos;{name}&apos;; known are {compact}, {fine}, {published} and the others of timm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de réseau d&apos;images « {name} » ; connus : {compact}, {fine}, {published} et les autres de timm.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; gives no maps (channels first) and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau d&apos;images « {name} » ne donne pas de cartes (canaux d&apos;abord) et ne convient pas aux coupes.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids ne vont pas au réseau {backbone_name} : {missing} manque.</translation>
    </message>
    <message>
        <source>A slice network has 1 or 3 channels, not {channels}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un réseau de coupes a 1 ou 3 canaux, pas {channels}.</translation>
    </message>
    <message>
        <source>A slice network pools by {average}, {attention} or {focus}, not by {pooling}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le pooling d&apos;un réseau de coupes est {average}, {attention} ou {focus}, pas {pooling}.</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; takes one image size only and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau d&apos;images « {name} » n&apos;accepte qu&apos;une taille d&apos;image et ne convient pas aux coupes.</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poids ne vont pas au réseau {backbone_name} : {name} est {shape}, pas {shape2}.</translation>
    </message>
    <message>
        <source>This network needs the Python packages timm and torchvision, which are not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce réseau nécessite les paquets Python timm et torchvision, qui ne sont pas installés.</translation>
    </message>
    <message>
        <source>This network needs the Python package torchvision, which is not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce réseau nécessite le paquet Python torchvision, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score of their surest embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un embole compte à partir d&apos;une probabilité de {probability:g} et de {least_mm3:g} mm3 ; l&apos;examen et ses coupes ont le score de leur embole le plus sûr.</translation>
    </message>
    <message>
        <source>{count} emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} emboles</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} ne segmente pas les emboles.</translation>
    </message>
    <message>
        <source>The model {model} gives emboli as labels, without the probability that its score is made of.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} donne les emboles comme étiquettes, sans la probabilité dont son score est fait.</translation>
    </message>
    <message>
        <source>The card of the model {model} has a rule that is none.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle {model} a une règle qui n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The rule of the model {model} cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La règle du modèle {model} est impossible.</translation>
    </message>
    <message>
        <source>The rule of the model {model} is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La règle du modèle {model} n&apos;est pas faite de nombres.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs the scores of at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une corrélation intraclasse exige les scores d&apos;au moins deux lecteurs.</translation>
    </message>
    <message>
        <source>An intraclass correlation needs at least two patients scored by every rater.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une corrélation intraclasse exige au moins deux patients évalués par chaque lecteur.</translation>
    </message>
    <message>
        <source>All patients have the same score, so agreement between raters cannot be told.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tous les patients ont le même score ; l&apos;accord entre lecteurs ne peut être déterminé.</translation>
    </message>
    <message>
        <source>The variance that it divides by is estimated at 0 or less: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La variance par laquelle on divise est estimée à 0 ou moins : les patients diffèrent trop peu.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une analyse de variance exige au moins deux lecteurs.</translation>
    </message>
    <message>
        <source>Every rater&apos;s values are all the same, so nothing can be tested against their spread.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les valeurs de chaque lecteur sont toutes identiques ; rien ne peut être testé contre leur dispersion.</translation>
    </message>
    <message>
        <source>The variables have different numbers of patients.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les variables ont des nombres de patients différents.</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two values of rater {name}, not {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une analyse de variance exige au moins deux valeurs du lecteur {name}, pas {count}.</translation>
    </message>
    <message>
        <source>{where}: patient or rater is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where} : patient ou lecteur est vide.</translation>
    </message>
    <message>
        <source>{where}: a defect of {percent:g} % of the lung is impossible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where} : un défaut de {percent:g} % du poumon est impossible.</translation>
    </message>
    <message>
        <source>The table holds no readings.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau ne contient aucune lecture.</translation>
    </message>
    <message>
        <source>Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le t apparié et Bland-Altman portent sur {n} cas sur {cases}, qui ont une valeur automatique et celle d&apos;un lecteur.</translation>
    </message>
    <message>
        <source>ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;ICC porte sur {n} cas sur {cases} : aux autres il manque la lecture d&apos;un des {raters} lecteurs.</translation>
    </message>
    <message>
        <source>The readers&apos; mean of {fewer} of {cases} cases is that of fewer than {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La moyenne des lecteurs de {fewer} cas sur {cases} est celle de moins de {raters} lecteurs.</translation>
    </message>
    <message>
        <source>Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Toutes les différences entre automatique et lecteurs sont égales (n {n}) : ni intervalle ni test n&apos;en découle.</translation>
    </message>
    <message>
        <source>The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les lecteurs ne diffèrent que d&apos;une constante dans les {n} cas : l&apos;ICC n&apos;a ni intervalle ni test.</translation>
    </message>
    <message>
        <source>{name} has no column {needed}; it has: {columns}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} n&apos;a pas de colonne {needed} ; colonnes : {columns}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater} at {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patient {patient} a été évalué deux fois par {rater}, temps {time}.</translation>
    </message>
    <message>
        <source>The interval of {kinds} has no lower or no upper end: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il manque à l&apos;intervalle de {kinds} une borne inférieure ou supérieure : les patients diffèrent trop peu.</translation>
    </message>
    <message>
        <source>No correlation, for fewer than 3 common values or a constant one: {none}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pas de corrélation, faute de 3 valeurs communes ou à cause d&apos;une valeur constante : {none}.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patient {patient} a été évalué deux fois par {rater}.</translation>
    </message>
    <message>
        <source>A column cannot be called {name}: so the study calls the values of raters; give it another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une colonne ne peut pas s&apos;appeler {name} : l&apos;étude nomme ainsi les valeurs des lecteurs ; donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient&apos;s, the same for every rater: keep one value, or leave the column out.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La colonne {name} contient {other:g} et {value:g} pour le patient {patient} ; une telle colonne est celle du patient, la même pour chaque lecteur : gardez une valeur ou omettez la colonne.</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} : {why}</translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.3f} à {high:.3f}</translation>
    </message>
    <message>
        <source>Cases: {cases}, readers: {readers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cas : {cases}, lecteurs : {readers}.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas d&apos;intervalle</translation>
    </message>
    <message>
        <source>n {n} of {cases}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">n {n} sur {cases}</translation>
    </message>
    <message>
        <source>Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatique moins lecteurs ({n}) : {bias:+.2f} % du poumon, limites d&apos;accord de {lower:.2f} à {upper:.2f}.</translation>
    </message>
    <message>
        <source>Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteurs ({n}) : ICC(C,k) {icc:.3f} ({interval}).</translation>
    </message>
    <message>
        <source>A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.0f} ml de plus, au-dessus du seuil, se trouvent en aval d&apos;emboles, avec {percent:.0f} % de l&apos;iode attendu.</translation>
    </message>
    <message>
        <source>The calibration of embolus probabilities in the model&apos;s card is not three numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La calibration des probabilités d&apos;embole dans la fiche du modèle n&apos;est pas faite de trois nombres.</translation>
    </message>
    <message>
        <source>The emboli are not on the voxel grid of their probability.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles ne sont pas sur la grille de voxels de leur probabilité.</translation>
    </message>
    <message>
        <source>The probability map of emboli holds values that are not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de probabilité des emboles contient des valeurs qui ne sont pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>The model {model} found no embolus. It may have missed some, so nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {model} n&apos;a trouvé aucun embole. Il peut en avoir manqué ; rien n&apos;en est conclu.</translation>
    </message>
    <message>
        <source>Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a reader&apos;s. Where it found none, nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles sont ceux du modèle {model}, chacun avec sa probabilité ({n} emboles, {low:.0f} à {high:.0f} %), et non ceux d&apos;un lecteur. Là où il n&apos;en a pas trouvé, rien n&apos;est conclu.</translation>
    </message>
    <message>
        <source>Give the emboli either as a segmentation or as those of a model with their probabilities, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Donner les emboles soit comme segmentation, soit comme ceux d&apos;un modèle avec leurs probabilités, pas les deux.</translation>
    </message>
    <message>
        <source>A probability of emboli is not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une probabilité d&apos;embole n&apos;est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>There are {emboli} emboli and {given} probabilities.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il y a {emboli} emboles et {given} probabilités.</translation>
    </message>
    <message>
        <source>Unknown scale &apos;{scale}&apos; of expected iodine; known are {best_perfused} and {percentile75}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Échelle inconnue « {scale} » de l&apos;iode attendu ; connues : {best_perfused} et {percentile75}.</translation>
    </message>
    <message>
        <source>Without a CT, emphysema, consolidation and dense contrast cannot be assessed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sans scanner, l&apos;emphysème, la condensation et le contraste dense ne peuvent être évalués.</translation>
    </message>
    <message>
        <source>{lost:.0f} % of the lung that no artefact disturbs holds too little iodine for its place: much of the lung may be lost. Candidates are compared with the best perfused lung; the rule &apos;For candidate proposals&apos; finds all of them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lost:.0f} % du poumon qu&apos;aucun artefact ne perturbe contient trop peu d&apos;iode pour sa position : une grande partie du poumon peut être perdue. Les candidats sont comparés au poumon le mieux perfusé ; la règle « Pour les propositions de candidats » les trouve tous.</translation>
    </message>
    <message>
        <source>lung volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">volume pulmonaire</translation>
    </message>
    <message>
        <source>75th percentile of iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75e percentile de l’iode</translation>
    </message>
    <message>
        <source>spread of iodine over the lung, of its 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dispersion de l’iode dans le poumon, rapportée à son 75e percentile</translation>
    </message>
    <message>
        <source>cell of the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">cellule du réseau</translation>
    </message>
    <message>
        <source>The network {model} does not judge this map, so the measures do. {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau {model} ne juge pas cette carte ; les mesures le font. {reason}</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les propositions sont celles du réseau {model}, qui n’a appris que de patients simulés ; les mesures disent ce qui parle pour elles.</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les propositions sont celles du réseau {model} ; les mesures disent ce qui parle pour elles.</translation>
    </message>
    <message>
        <source>The network {name} judges iodine maps; this map is in another unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau {name} juge des cartes d’iode ; cette carte est dans une autre unité.</translation>
    </message>
    <message>
        <source>The network {name} needs the CT of the same scan to judge candidate defects.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau {name} a besoin du scanner de la même acquisition pour juger les défauts candidats.</translation>
    </message>
    <message>
        <source>The model&apos;s card has filters that no network of lost lung can have.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La fiche du modèle indique des filtres qu’aucun réseau de poumon perdu ne peut avoir.</translation>
    </message>
    <message>
        <source>The model {name} does not judge candidate defects (its task is {task}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} ne juge pas les défauts candidats (sa tâche est {task}).</translation>
    </message>
    <message>
        <source>The model {name} takes other channels than this version gives.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle {name} attend d’autres canaux que ceux de cette version.</translation>
    </message>
    <message>
        <source>{reason} (an embolus of a model, probability {probability:.0f} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reason} (embole d&apos;un modèle, probabilité {probability:.0f} %)</translation>
    </message>
    <message>
        <source>{likely:.0f} % likely lost to the network: {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">perdu à {likely:.0f} % selon le réseau : {reason}</translation>
    </message>
    <message>
        <source>emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">emphysème : tissu à {share:.0f} % de la normale, iode réduit en proportion</translation>
    </message>
    <message>
        <source>{n} small islands below {ml:g} ml each, within noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} petits îlots de moins de {ml:g} ml chacun, dans le bruit</translation>
    </message>
    <message>
        <source>no embolus was found in this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucun embole n&apos;a été trouvé chez ce patient</translation>
    </message>
    <message>
        <source>thin sheet along pleura, fissure or vessels, under {mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mince couche le long de la plèvre, d&apos;une scissure ou de vaisseaux, moins de {mm:g} mm</translation>
    </message>
    <message>
        <source>{share:.0f} % dense lung: consolidation or atelectasis</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % de poumon dense : condensation ou atélectasie</translation>
    </message>
    <message>
        <source>opens towards the hilum (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">s&apos;ouvre vers le hile (indice de triangle {index:+.2f})</translation>
    </message>
    <message>
        <source>{share:.0f} % less iodine than the lung around it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % d&apos;iode en moins que le poumon autour</translation>
    </message>
    <message>
        <source>away from streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">loin des stries</translation>
    </message>
    <message>
        <source>no embolus upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucun embole en amont</translation>
    </message>
    <message>
        <source>not beyond any embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas au-delà d&apos;un embole</translation>
    </message>
    <message>
        <source>its tissue, height and depth do not explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le tissu, la hauteur et la profondeur n&apos;expliquent pas si peu d&apos;iode</translation>
    </message>
    <message>
        <source>opens towards the pleura (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">s&apos;ouvre vers la plèvre (indice de triangle {index:+.2f})</translation>
    </message>
    <message>
        <source>no lung around it to compare with</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas de poumon autour pour comparer</translation>
    </message>
    <message>
        <source>in the streaks of dense contrast {mm:.0f} mm away</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">dans les stries d&apos;un contraste dense à {mm:.0f} mm</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % se trouvent en aval d&apos;un embole qui remplit {filled:.0f} % de son vaisseau</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % se trouvent en aval d&apos;un embole</translation>
    </message>
    <message>
        <source>{share:.0f} % of it opens away from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % s&apos;ouvrent à partir d&apos;un embole</translation>
    </message>
    <message>
        <source>its tissue, height and depth explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le tissu, la hauteur et la profondeur expliquent si peu d&apos;iode</translation>
    </message>
    <message>
        <source>{first}; though {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} ; cependant {second}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the iodine expected there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % de l&apos;iode attendu à cet endroit</translation>
    </message>
    <message>
        <source>{share:.0f} % of it is almost without iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % sont presque sans iode</translation>
    </message>
    <message>
        <source>{share:.0f} % of its outer half lies under the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % de sa moitié externe se trouvent sous la plèvre</translation>
    </message>
    <message>
        <source>tissue {share:.0f} % of normal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tissu à {share:.0f} % de la normale</translation>
    </message>
    <message>
        <source>takes {share:.0f} % of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">occupe {share:.0f} % de son lobe</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lung that nothing disturbs is lost elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} % du poumon que rien ne perturbe sont perdus ailleurs</translation>
    </message>
    <message>
        <source>begins {mm:.0f} mm from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">commence à {mm:.0f} mm d&apos;un embole</translation>
    </message>
    <message>
        <source>nothing is weighed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rien n&apos;est pondéré</translation>
    </message>
    <message>
        <source>hold no tree</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ne contiennent aucun arbre</translation>
    </message>
    <message>
        <source>fall into pieces (their tree carries {percent:.0f} % of the lung)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sont morcelées (leur arbre porte {percent:.0f} % du poumon)</translation>
    </message>
    <message>
        <source>The given arteries {held}, so lung downstream of an embolus was determined by direction alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les artères données {held} ; le poumon en aval d&apos;un embole a été déterminé par la direction seule.</translation>
    </message>
    <message>
        <source>{count} candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} candidats</translation>
    </message>
    <message>
        <source>There is no candidate {candidate_id}; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de candidat {candidate_id} ; il y en a {count}.</translation>
    </message>
    <message>
        <source>The saved decisions belong to another map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les décisions enregistrées appartiennent à une autre carte.</translation>
    </message>
    <message>
        <source>The saved decisions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les décisions enregistrées ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Unknown smoothing &apos;{smoothing}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage inconnu « {smoothing} » ; connus : {listed}.</translation>
    </message>
    <message>
        <source>No lung lies inside the iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun poumon ne se trouve dans la carte d&apos;iode.</translation>
    </message>
    <message>
        <source>No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun voxel pulmonaire n&apos;a les valeurs TDM du parenchyme, sa perfusion ne peut donc pas être mesurée.</translation>
    </message>
    <message>
        <source>{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{missing:.0f} % du poumon n&apos;est pas du parenchyme au scanner et n&apos;a pas été mesuré.</translation>
    </message>
    <message>
        <source>The regions were resampled to the grid of the map (nearest neighbour).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les régions ont été rééchantillonnées sur la grille de la carte (plus proche voisin).</translation>
    </message>
    <message>
        <source>The CT was resampled to the grid of the map (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le scanner a été rééchantillonné sur la grille de la carte (linéaire).</translation>
    </message>
    <message>
        <source>predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte de perfusion prédite</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte d&apos;iode</translation>
    </message>
    <message>
        <source>The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;une des cartes est floue ({blurred}), l&apos;autre non ({sharp}) : les défauts de moins de {least_ml:.0f} ml ne peuvent être suivis de l&apos;une à l&apos;autre ; ce que seule la carte nette ({sharp}) montre est dit {not_evaluable}, non {became}. Les tailles ne viennent pas d&apos;une même méthode.</translation>
    </message>
    <message>
        <source>The threshold {rule} is a concentration in one scan and a share of the lungs&apos; own perfusion in the other; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le seuil {rule} est une concentration dans un examen et une part de la perfusion propre des poumons dans l&apos;autre ; choisissez une règle qui se réfère aux poumons de chaque carte, comme auto ou relative:0.5.</translation>
    </message>
    <message>
        <source>The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not have; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le seuil fixe est une concentration d&apos;iode, qu&apos;une TEMP ou une carte de perfusion prédite n&apos;a pas ; choisissez une règle qui se réfère aux poumons de chaque carte, comme auto ou relative:0.5.</translation>
    </message>
    <message>
        <source>The {map} holds no counts inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map} : aucun coup dans les poumons.</translation>
    </message>
    <message>
        <source>the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les poumons se recouvrent trop peu (Dice {dice:.2f}, au moins {least:g} requis)</translation>
    </message>
    <message>
        <source>The two scans could not be registered: {wrong}. No lesion was compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les deux examens n&apos;ont pas pu être recalés : {wrong}. Aucune lésion n&apos;a été comparée.</translation>
    </message>
    <message>
        <source>the transform folds {percent:.1f} % of the lung (at most {most:g} % may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la transformation replie {percent:.1f} % du poumon ({most:g} % au plus)</translation>
    </message>
    <message>
        <source>the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): are these scans of one patient?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les vaisseaux dans les poumons ne concordent pas (corrélation {correlation:.2f}, au moins {least:g} requis) : s&apos;agit-il du même patient ?</translation>
    </message>
    <message>
        <source>One of the two scans shows no lungs, so they cannot be registered.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;un des deux examens ne montre pas de poumons, ils ne peuvent donc pas être recalés.</translation>
    </message>
    <message>
        <source>The two scans could not be registered: their lungs do not overlap.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les deux examens n&apos;ont pas pu être recalés : leurs poumons ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>no vessels were found inside the lungs by which it could be checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucun vaisseau trouvé dans les poumons pour le vérifier</translation>
    </message>
    <message>
        <source>vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les vaisseaux sont distants de {mm:.1f} mm en moyenne ({most:g} mm au plus)</translation>
    </message>
    <message>
        <source>Measuring the {which} scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure de l&apos;examen ({which})</translation>
    </message>
    <message>
        <source>Earlier scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Examen antérieur : {words}</translation>
    </message>
    <message>
        <source>Later scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Examen ultérieur : {words}</translation>
    </message>
    <message>
        <source>Emboli are known in the {scan} scan only, so they were not compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles ne sont connus que dans un examen ({scan}) et n&apos;ont pas été comparés.</translation>
    </message>
    <message>
        <source>The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;iode était en HU ; divisée par {factor:.3g} HU par mg/mL.</translation>
    </message>
    <message>
        <source>The high-energy image was resampled to the grid of the low-energy image (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;image haute énergie a été rééchantillonnée sur la grille de l&apos;image basse énergie (linéaire).</translation>
    </message>
    <message>
        <source>The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les images à bas et à haut kVp semblent inversées : le contraste et l&apos;os sont plus brillants dans celle fournie comme haut kVp.</translation>
    </message>
    <message>
        <source>An iodine map is in mg/mL or HU, not in &apos;{unit}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une carte d&apos;iode est en mg/mL ou en UH, pas en « {unit} ».</translation>
    </message>
    <message>
        <source>The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le rehaussement par mg/mL d&apos;iode doit être positif, pas {factor:g} UH.</translation>
    </message>
    <message>
        <source>The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;iode était en {unit} ; multipliée par {factor:g} en mg/mL.</translation>
    </message>
    <message>
        <source>An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a segmentation with lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une carte d&apos;iode seule ne montre pas où finissent les poumons : fournissez la TDM de la même acquisition, ou une segmentation avec lobes ou poumons.</translation>
    </message>
    <message>
        <source>Give either an iodine map or a low and high kVp pair, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fournissez soit une carte d&apos;iode, soit une paire à bas et haut kVp, pas les deux.</translation>
    </message>
    <message>
        <source>A dual-energy pair needs both the low-kVp and the high-kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une paire bi-énergie nécessite la TDM à bas kVp et celle à haut kVp.</translation>
    </message>
    <message>
        <source>Give an iodine map, or the low and high kVp CT of a dual-energy acquisition.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fournissez une carte d&apos;iode, ou les TDM à bas et haut kVp d&apos;une acquisition bi-énergie.</translation>
    </message>
    <message>
        <source>The saved reading cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La lecture enregistrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} {unit}): much of the lung may be lost, and the percentage too low. The rule &apos;Half of the best perfused lung&apos; does not depend on how much is lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le seuil se réfère à {refers_to:.3g} {unit}, {refers_to2:.0f} % de ce que contient le poumon le mieux perfusé ({best:.3g} {unit}) : une grande partie du poumon peut être perdue et le pourcentage trop bas. La règle « Moitié du poumon le mieux perfusé » ne dépend pas de ce qui est perdu.</translation>
    </message>
    <message>
        <source>All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is {max:.3g} {unit}. Check the threshold and its unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tout le poumon mesuré est sous le seuil de {value:.4g} {unit} et compte comme défaut : sa valeur maximale est {max:.3g} {unit}. Vérifiez le seuil et son unité.</translation>
    </message>
    <message>
        <source>Threshold &apos;{text}&apos; is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil « {text} » incompris : donnez auto, {rules}, relative:X, relative:X:{references} ou absolute:X.</translation>
    </message>
    <message>
        <source>The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La référence ({reference}) vaut {value:.3g} {unit}, aucune fraction n&apos;en est donc un seuil.</translation>
    </message>
    <message>
        <source>The whole lung has a single iodine value, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tout le poumon a une seule valeur d&apos;iode, aucun seuil ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un seuil d&apos;iode fixe ne s&apos;applique pas à une carte en {unit} ; utilisez une règle relative.</translation>
    </message>
    <message>
        <source>No lung is left to measure, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il ne reste pas de poumon à mesurer, aucun seuil ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>The mixture rule needs the Python package scikit-learn; install it or choose another rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La règle de mélange nécessite le paquet Python scikit-learn ; installez-le ou choisissez une autre règle.</translation>
    </message>
    <message>
        <source>A drawn reference region needs a relative rule, such as relative:0.5:mean.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une région de référence dessinée nécessite une règle relative, comme relative:0.5:mean.</translation>
    </message>
    <message>
        <source>The reference region is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La région de référence est vide.</translation>
    </message>
    <message>
        <source>The iodine map {name} does not say its units; choose mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;iode {name} n&apos;indique pas ses unités ; choisissez mg/mL ou UH.</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifier d&apos;abord les défauts de perfusion.</translation>
    </message>
    <message>
        <source>Select the segment of a reference region first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sélectionnez d&apos;abord le segment d&apos;une région de référence.</translation>
    </message>
    <message>
        <source>The reference region contains no measured lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La région de référence ne contient pas de poumon mesuré.</translation>
    </message>
    <message>
        <source>These two scans have no transform yet: register them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ces deux examens n&apos;ont pas encore de transformation : recalez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>The map {name} does not say its units; set them to mg/mL, HU or counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte {name} n&apos;indique pas ses unités ; réglez-les sur mg/mL, HU ou counts.</translation>
    </message>
    <message>
        <source>Choose two different scans: the earlier and the later one share a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez deux examens différents : l&apos;ancien et le nouveau partagent un volume.</translation>
    </message>
    <message>
        <source>Finished readings that were kept: {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectures terminées conservées : {count}.</translation>
    </message>
    <message>
        <source>Undo brings back the threshold and the decisions from before.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler ramène le seuil et les décisions d&apos;avant.</translation>
    </message>
    <message>
        <source>There is no finished reading in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de lecture terminée dans cette scène.</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {reader}; give each map its own case number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patient {patient} a été évalué deux fois par {reader} ; donnez à chaque carte son propre numéro de cas.</translation>
    </message>
    <message>
        <source>Choose an existing folder for the files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisissez un dossier existant pour les fichiers.</translation>
    </message>
    <message>
        <source>An earlier reading was replaced: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une lecture antérieure a été remplacée : {why}</translation>
    </message>
    <message>
        <source>The numbers hold no defect percentage of the whole lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les valeurs ne contiennent pas de pourcentage de défaut du poumon entier.</translation>
    </message>
    <message>
        <source>A session needs the reader&apos;s name or initials and the patient&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une session nécessite le nom ou les initiales du lecteur et du patient.</translation>
    </message>
    <message>
        <source>A reader cannot be called {automatic}: the agreement study calls the method so.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un lecteur ne peut pas s&apos;appeler {automatic} : l&apos;étude de concordance nomme ainsi la méthode.</translation>
    </message>
    <message>
        <source>Reading time must be a number of seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le temps de lecture doit être un nombre de secondes.</translation>
    </message>
    <message>
        <source>The session of {reader} on {patient} is closed; reopen it to change it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La session de {reader} sur {patient} est close ; rouvrez-la pour la modifier.</translation>
    </message>
    <message>
        <source>{reader} already has a session on {case}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} a déjà une session sur {case}.</translation>
    </message>
    <message>
        <source>A second reader reads blinded: others&apos; values are shown once this session is closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un second lecteur lit en aveugle : les valeurs des autres apparaissent une fois cette session close.</translation>
    </message>
    <message>
        <source>A saved reader session cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Une session de lecteur enregistrée ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Reader sessions of format {stated} cannot be read, only {format}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les sessions de lecteur au format {stated} ne peuvent pas être lues, seulement {format}.</translation>
    </message>
    <message>
        <source>The saved reader sessions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les sessions de lecteur enregistrées ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angioscanner</translation>
    </message>
    <message>
        <source>CT angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">angioscanner</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP</translation>
    </message>
    <message>
        <source>low-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM à bas kVp</translation>
    </message>
    <message>
        <source>high-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM à haut kVp</translation>
    </message>
    <message>
        <source>virtual monoenergetic image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">image monoénergétique virtuelle</translation>
    </message>
    <message>
        <source>region labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte d&apos;étiquettes des régions</translation>
    </message>
    <message>
        <source>lung labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte d&apos;étiquettes des poumons</translation>
    </message>
    <message>
        <source>dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">série dynamique</translation>
    </message>
    <message>
        <source>artery labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte d&apos;étiquettes des artères</translation>
    </message>
    <message>
        <source>given regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">régions fournies</translation>
    </message>
    <message>
        <source>map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte</translation>
    </message>
    <message>
        <source>right</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">droit</translation>
    </message>
    <message>
        <source>left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gauche</translation>
    </message>
    <message>
        <source>top</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">haut</translation>
    </message>
    <message>
        <source>bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bas</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">haut et bas</translation>
    </message>
    <message>
        <source>to the right of</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">à droite de</translation>
    </message>
    <message>
        <source>above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">au-dessus de</translation>
    </message>
    <message>
        <source>before</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">en avant de</translation>
    </message>
    <message>
        <source>front</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">avant</translation>
    </message>
    <message>
        <source>back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">arrière</translation>
    </message>
    <message>
        <source>up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">haut</translation>
    </message>
    <message>
        <source>down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bas</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">unité inconnue</translation>
    </message>
    <message>
        <source>the air around the body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">l&apos;air autour du corps</translation>
    </message>
    <message>
        <source>fat</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">la graisse</translation>
    </message>
    <message>
        <source>muscle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le muscle</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">médecine nucléaire</translation>
    </message>
    <message>
        <source>counts down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">compte à rebours</translation>
    </message>
    <message>
        <source>is in no order</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sans ordre</translation>
    </message>
    <message>
        <source>a file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un fichier</translation>
    </message>
    <message>
        <source>a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un dossier</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un fichier ou un dossier</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">autre chose</translation>
    </message>
    <message>
        <source>a device</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un périphérique</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un tube</translation>
    </message>
    <message>
        <source>a socket</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un socket</translation>
    </message>
    <message>
        <source>planar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planaire</translation>
    </message>
    <message>
        <source>planar dynamic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planaire dynamique</translation>
    </message>
    <message>
        <source>planar gated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planaire synchronisée</translation>
    </message>
    <message>
        <source>planar whole-body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">planaire corps entier</translation>
    </message>
    <message>
        <source>raw projection (TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">projections brutes (TOMO)</translation>
    </message>
    <message>
        <source>raw gated projection (GATED TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">projections brutes synchronisées (GATED TOMO)</translation>
    </message>
    <message>
        <source>gated reconstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">reconstruite synchronisée</translation>
    </message>
    <message>
        <source>lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poumons</translation>
    </message>
    <message>
        <source>lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lobes</translation>
    </message>
    <message>
        <source>regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">régions</translation>
    </message>
    <message>
        <source>The segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment</translation>
    </message>
    <message>
        <source>The defect segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment des défauts</translation>
    </message>
    <message>
        <source>The segment of low or high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment de fonction basse ou haute</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment des emboles</translation>
    </message>
    <message>
        <source>predicted FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS théorique</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventricule droit</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventricule gauche</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tronc pulmonaire</translation>
    </message>
    <message>
        <source>its publisher states</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">selon l&apos;éditeur</translation>
    </message>
    <message>
        <source>was recorded at the first download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">enregistrée au premier téléchargement</translation>
    </message>
    <message>
        <source>Trained on simulated data; not for clinical use.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entraîné sur des données simulées ; pas pour un usage clinique.</translation>
    </message>
    <message>
        <source>Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pour la recherche uniquement.</translation>
    </message>
    <message>
        <source>enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rehaussement</translation>
    </message>
    <message>
        <source>noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bruit</translation>
    </message>
    <message>
        <source>slice spacing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">espacement des coupes</translation>
    </message>
    <message>
        <source>pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pixels</translation>
    </message>
    <message>
        <source>height of the lungs in the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">hauteur des poumons dans l&apos;acquisition</translation>
    </message>
    <message>
        <source>median of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">médiane des poumons</translation>
    </message>
    <message>
        <source>contrast within the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contraste dans les poumons</translation>
    </message>
    <message>
        <source>Analysing the CT at low resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Analyse du scanner en basse résolution</translation>
    </message>
    <message>
        <source>Applying the motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Application de la correction de mouvement</translation>
    </message>
    <message>
        <source>Asking the network which lung is lost</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le réseau cherche le poumon perdu</translation>
    </message>
    <message>
        <source>Averaging over SPECT voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moyenne sur les voxels de la TEMP</translation>
    </message>
    <message>
        <source>Back to the CT&apos;s grid</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Retour à la grille du scanner</translation>
    </message>
    <message>
        <source>CTPA checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angioscanner vérifié</translation>
    </message>
    <message>
        <source>Checking the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérification des lobes</translation>
    </message>
    <message>
        <source>Checking the registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérification du recalage</translation>
    </message>
    <message>
        <source>Closing the lungs over their vessels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fermeture des poumons sur leurs vaisseaux</translation>
    </message>
    <message>
        <source>Comparing the CT with the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparaison du scanner avec la série</translation>
    </message>
    <message>
        <source>Computed the perfusion maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cartes de perfusion calculées</translation>
    </message>
    <message>
        <source>Core and penumbra ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur et pénombre prêts</translation>
    </message>
    <message>
        <source>Cutting 3 mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Création de coupes de 3 mm</translation>
    </message>
    <message>
        <source>DICOM series read</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série DICOM lue</translation>
    </message>
    <message>
        <source>Deconvolving</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Déconvolution</translation>
    </message>
    <message>
        <source>Defects quantified</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts quantifiés</translation>
    </message>
    <message>
        <source>Differential perfusion computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion différentielle calculée</translation>
    </message>
    <message>
        <source>Dividing the lungs into regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Division des poumons en régions</translation>
    </message>
    <message>
        <source>Dividing the lungs into zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Division des poumons en zones</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Création du compte rendu</translation>
    </message>
    <message>
        <source>Emboli measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles mesurés</translation>
    </message>
    <message>
        <source>Enhancing the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rehaussement des poumons</translation>
    </message>
    <message>
        <source>Exporting and verifying</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exportation et vérification</translation>
    </message>
    <message>
        <source>Finding connected defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche des défauts connexes</translation>
    </message>
    <message>
        <source>Finding small islands</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche des petits îlots</translation>
    </message>
    <message>
        <source>Finding the lobes (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche des lobes (lungmask)</translation>
    </message>
    <message>
        <source>Finding the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche des poumons</translation>
    </message>
    <message>
        <source>Finding the lungs (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche des poumons (lungmask)</translation>
    </message>
    <message>
        <source>Finding the mid-sagittal plane</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche du plan médio-sagittal</translation>
    </message>
    <message>
        <source>Finding the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Détermination du seuil</translation>
    </message>
    <message>
        <source>Fitting the lungs to each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ajustement des poumons l&apos;un à l&apos;autre</translation>
    </message>
    <message>
        <source>Indexing core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexation du cœur et de la pénombre</translation>
    </message>
    <message>
        <source>Indexing the lung voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexation des voxels pulmonaires</translation>
    </message>
    <message>
        <source>Indexing the tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Indexation du tissu</translation>
    </message>
    <message>
        <source>Interval ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalle prêt</translation>
    </message>
    <message>
        <source>Iodine map prepared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode préparée</translation>
    </message>
    <message>
        <source>Iodine map ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode prête</translation>
    </message>
    <message>
        <source>Keeping lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Conservation des poumons et du cœur</translation>
    </message>
    <message>
        <source>Laying the lungs over each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Superposition des poumons</translation>
    </message>
    <message>
        <source>Listing the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Liste des candidats en cours</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chargement du modèle</translation>
    </message>
    <message>
        <source>Loading the weights</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chargement des poids</translation>
    </message>
    <message>
        <source>Loading the weights (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chargement des poids (lungmask)</translation>
    </message>
    <message>
        <source>Lobes found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes trouvés</translation>
    </message>
    <message>
        <source>Low and high function segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fonction basse et haute segmentées</translation>
    </message>
    <message>
        <source>Lungs measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons mesurés</translation>
    </message>
    <message>
        <source>Lungs registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons recalés</translation>
    </message>
    <message>
        <source>Lungs segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons segmentés</translation>
    </message>
    <message>
        <source>Making the virtual non-contrast image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Création de l&apos;image virtuelle sans contraste</translation>
    </message>
    <message>
        <source>Marking the lungs and the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Marquage des poumons et du cœur</translation>
    </message>
    <message>
        <source>Matching lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Appariement des lésions</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure en cours</translation>
    </message>
    <message>
        <source>Measuring coverage and enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure de la couverture et du rehaussement</translation>
    </message>
    <message>
        <source>Measuring distances to pleura, fissures and diaphragm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure des distances à la plèvre, aux scissures et au diaphragme</translation>
    </message>
    <message>
        <source>Measuring shape and place</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure de la forme et de la position</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure de l&apos;alignement</translation>
    </message>
    <message>
        <source>Measuring the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure des candidats</translation>
    </message>
    <message>
        <source>Measuring the map&apos;s noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure du bruit de la carte</translation>
    </message>
    <message>
        <source>Measuring the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure des régions</translation>
    </message>
    <message>
        <source>Perfusion mapped</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion cartographiée</translation>
    </message>
    <message>
        <source>Placing the map on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Placement de la carte sur le scanner</translation>
    </message>
    <message>
        <source>Placing the maps on the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Placement des cartes sur l&apos;examen</translation>
    </message>
    <message>
        <source>Prepared the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série préparée</translation>
    </message>
    <message>
        <source>Preparing CT and SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préparation du scanner et de la TEMP</translation>
    </message>
    <message>
        <source>Preparing both scans</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préparation des deux examens</translation>
    </message>
    <message>
        <source>Preparing the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préparation du scanner</translation>
    </message>
    <message>
        <source>Preparing the CT (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préparation du scanner (nnU-Net)</translation>
    </message>
    <message>
        <source>Putting the scan on the network&apos;s time points and pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mise de l&apos;examen aux temps et pixels du réseau</translation>
    </message>
    <message>
        <source>Read the dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Série dynamique lue</translation>
    </message>
    <message>
        <source>Reading the CT around the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture du scanner autour des défauts</translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture des régions</translation>
    </message>
    <message>
        <source>Refining the lungs at full resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Affinage des poumons en pleine résolution</translation>
    </message>
    <message>
        <source>Registering the SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recalage de la TEMP</translation>
    </message>
    <message>
        <source>SPECT registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP recalée</translation>
    </message>
    <message>
        <source>Scans compared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Examens comparés</translation>
    </message>
    <message>
        <source>Searching for emboli upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recherche d&apos;emboles en amont</translation>
    </message>
    <message>
        <source>Segmenting (MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation (MONAI)</translation>
    </message>
    <message>
        <source>Segmenting (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation (nnU-Net)</translation>
    </message>
    <message>
        <source>Segmenting the region and detecting the bolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation de la région et détection du bolus</translation>
    </message>
    <message>
        <source>Selecting the parenchyma</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Sélection du parenchyme</translation>
    </message>
    <message>
        <source>Separating iodine from tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Séparation de l&apos;iode et des tissus</translation>
    </message>
    <message>
        <source>Separating right and left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Séparation des poumons droit et gauche</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage</translation>
    </message>
    <message>
        <source>Smoothing the iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage de la carte d&apos;iode</translation>
    </message>
    <message>
        <source>Smoothing the map by less and by more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lissage plus faible et plus fort de la carte</translation>
    </message>
    <message>
        <source>Starting MONAI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Démarrage de MONAI</translation>
    </message>
    <message>
        <source>Starting nnU-Net</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Démarrage de nnU-Net</translation>
    </message>
    <message>
        <source>Surroundings of the defects measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Environnement des défauts mesuré</translation>
    </message>
    <message>
        <source>Taking the rim of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Extraction du bord du poumon</translation>
    </message>
    <message>
        <source>Threshold index ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Index de seuil prêt</translation>
    </message>
    <message>
        <source>TotalSegmentator</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator</translation>
    </message>
    <message>
        <source>Tracking the airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivi des voies aériennes</translation>
    </message>
    <message>
        <source>Tracking the arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivi des artères</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écriture et relecture</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrit</translation>
    </message>
    <message>
        <source>earlier</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">antérieur</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ultérieur</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nouveau</translation>
    </message>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">résolu</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non évaluable</translation>
    </message>
    <message>
        <source>no unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucune unité</translation>
    </message>
    <message>
        <source>both lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les deux poumons</translation>
    </message>
    <message>
        <source>right apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apical droit</translation>
    </message>
    <message>
        <source>right middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">moyen droit</translation>
    </message>
    <message>
        <source>right basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal droit</translation>
    </message>
    <message>
        <source>left apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">apical gauche</translation>
    </message>
    <message>
        <source>left middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">moyen gauche</translation>
    </message>
    <message>
        <source>left basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">basal gauche</translation>
    </message>
</context>
<context>
    <name>PEDetection</name>
    <message>
        <source>CT pulmonary angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angioscanner pulmonaire</translation>
    </message>
    <message>
        <source>CTPA:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angioscanner :</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Angioscanner</translation>
    </message>
    <message>
        <source>Contrast-enhanced chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM thoracique injectée en unités Hounsfield</translation>
    </message>
    <message>
        <source>Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérifier l&apos;angioscanner, marquer poumons et cœur</translation>
    </message>
    <message>
        <source>Cancel: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Vérifier l&apos;angioscanner, marquer poumons et cœur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler le calcul ; la scène n&apos;est pas modifiée</translation>
    </message>
    <message>
        <source>Progress: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Vérifier l&apos;angioscanner, marquer poumons et cœur</translation>
    </message>
    <message>
        <source>Probability of embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilité d&apos;embolie</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle :</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle</translation>
    </message>
    <message>
        <source>Installed detection models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles de détection installés</translation>
    </message>
    <message>
        <source>Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Détecter l&apos;embolie</translation>
    </message>
    <message>
        <source>Cancel: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Détecter l&apos;embolie</translation>
    </message>
    <message>
        <source>Progress: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Détecter l&apos;embolie</translation>
    </message>
    <message>
        <source>Slice threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil par coupe :</translation>
    </message>
    <message>
        <source>Slice threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil par coupe</translation>
    </message>
    <message>
        <source>Slices with at least this probability are positive; the line in the plot follows</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les coupes d&apos;au moins cette probabilité sont positives ; la ligne du graphique suit</translation>
    </message>
    <message>
        <source>Patient threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil par patient :</translation>
    </message>
    <message>
        <source>Patient threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil par patient</translation>
    </message>
    <message>
        <source>The patient is positive at this probability or above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le patient est positif à partir de cette probabilité</translation>
    </message>
    <message>
        <source>Plot of the slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique des probabilités par coupe</translation>
    </message>
    <message>
        <source>Click a point to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cliquer sur un point pour afficher sa coupe</translation>
    </message>
    <message>
        <source>Slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilités par coupe</translation>
    </message>
    <message>
        <source>Click a row to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cliquer sur une ligne pour afficher sa coupe</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles tiers : lobes, artères, emboles</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes par :</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes par</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles pour cette structure : d&apos;abord les modèles installés, puis ceux à télécharger</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids :</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids copié sur cet ordinateur, pour un usage sans réseau ; accepté seulement si sa somme de contrôle concorde</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256 :</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Somme de contrôle du fichier publié, ou donnée par un collègue qui l&apos;a téléchargé</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Télécharger et exécuter ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Demande confirmation avant tout téléchargement</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exécuter</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Exécuter</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler ; un téléchargement partiel est conservé et repris la fois suivante</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Exécuter</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Téléchargés :</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Téléchargés</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles téléchargés sur cet ordinateur, avec leur taille sur disque</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer les modèles téléchargés</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer de cet ordinateur le modèle ci-dessus, après confirmation</translation>
    </message>
    <message>
        <source>Third-party segmentation model (nnU-Net, MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle de segmentation tiers (nnU-Net, MONAI)</translation>
    </message>
    <message>
        <source>Third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle tiers</translation>
    </message>
    <message>
        <source>Model registered on this computer, or a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèle enregistré sur cet ordinateur, ou dossier</translation>
    </message>
    <message>
        <source>Model folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier du modèle :</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier du modèle</translation>
    </message>
    <message>
        <source>Folder of a trained nnU-Net v2 model (with plans.json and fold_0), or of a MONAI bundle (with configs and models)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier d&apos;un modèle nnU-Net v2 entraîné (avec plans.json et fold_0), ou d&apos;un paquet MONAI (avec configs et models)</translation>
    </message>
    <message>
        <source>I trust it: it can run any program on this computer</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Je lui fais confiance : il peut exécuter tout programme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ne cocher que pour un modèle d&apos;une source dont vous installeriez un logiciel</translation>
    </message>
    <message>
        <source>Registered as trusted on this computer; its checksum is verified before it runs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Enregistré comme fiable sur cet ordinateur ; sa somme de contrôle est vérifiée avant l&apos;exécution.</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Matériel :</translation>
    </message>
    <message>
        <source>Device of the third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Matériel du modèle tiers</translation>
    </message>
    <message>
        <source>Device on which the model runs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Matériel sur lequel le modèle s&apos;exécute</translation>
    </message>
    <message>
        <source>Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter avec ce modèle</translation>
    </message>
    <message>
        <source>Cancel: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Segmenter avec ce modèle</translation>
    </message>
    <message>
        <source>Progress: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Segmenter avec ce modèle</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles :</translation>
    </message>
    <message>
        <source>Segmentation of emboli: from an integrated model, from another tool, or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation des emboles : d&apos;un modèle intégré, d&apos;un autre outil, ou manuelle</translation>
    </message>
    <message>
        <source>From model or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D&apos;un modèle ou manuelle</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer les emboles</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer ...</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles qui segmentent les emboles sur la TDM</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes :</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes</translation>
    </message>
    <message>
        <source>Lobe segmentation; if none is given, emboli are listed by lung zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation des lobes ; sans elle, les emboles sont listés par zone pulmonaire</translation>
    </message>
    <message>
        <source>Lung zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zones pulmonaires</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer les lobes</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles qui segmentent les lobes sur la TDM</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;étiquettes des lobes</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir une carte d&apos;étiquettes en segmentation et l&apos;utiliser</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Utiliser une carte d&apos;étiquettes ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Attribuer une signification aux segments des lobes</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes des lobes</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes de l&apos;outil qui a produit la segmentation</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification des segments des lobes</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification anatomique de chaque segment ; enregistrée avec la scène</translation>
    </message>
    <message>
        <source>Arteries:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères :</translation>
    </message>
    <message>
        <source>Arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères</translation>
    </message>
    <message>
        <source>Pulmonary artery segmentation, from which embolus level and obstruction are estimated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation des artères pulmonaires, dont le niveau des emboles et l&apos;obstruction sont estimés</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Non disponible</translation>
    </message>
    <message>
        <source>Create pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer les artères pulmonaires</translation>
    </message>
    <message>
        <source>Models that segment the pulmonary arteries on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles qui segmentent les artères pulmonaires sur la TDM</translation>
    </message>
    <message>
        <source>List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lister les emboles</translation>
    </message>
    <message>
        <source>Cancel: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Lister les emboles</translation>
    </message>
    <message>
        <source>Progress: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Lister les emboles</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil :</translation>
    </message>
    <message>
        <source>Embolus probability threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de probabilité d&apos;embole</translation>
    </message>
    <message>
        <source>Embolus probability threshold: voxels at or above it are embolus. The segment updates while dragging, the list on release</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de probabilité d&apos;embole : les voxels qui l&apos;atteignent sont de l&apos;embole. Le segment suit le glissement, la liste le relâchement</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire</translation>
    </message>
    <message>
        <source>Undo the last change of threshold, painting or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire le dernier changement de seuil, dessin ou décision (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir le changement défait (Ctrl+Y)</translation>
    </message>
    <message>
        <source>List of emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Liste des emboles</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the embolus; checked emboli are counted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cliquer sur une ligne pour centrer les vues sur l&apos;embole ; les emboles cochés sont comptés</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Précédent</translation>
    </message>
    <message>
        <source>Previous embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embole précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Next embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Embole suivant</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Keep as embolus and go to the next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Garder comme embole et passer au suivant</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exclure</translation>
    </message>
    <message>
        <source>Exclude from segment and results: no embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exclure du segment et des résultats : pas d&apos;embole</translation>
    </message>
    <message>
        <source>Bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Boîtes englobantes</translation>
    </message>
    <message>
        <source>Show the bounding boxes of emboli predicted by the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Afficher les boîtes englobantes des emboles prédites par le modèle</translation>
    </message>
    <message>
        <source>List of bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Liste des boîtes englobantes</translation>
    </message>
    <message>
        <source>Click a row to centre the views on its box; checked boxes are shown</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cliquer sur une ligne pour centrer les vues sur sa boîte ; les boîtes cochées sont affichées</translation>
    </message>
    <message>
        <source>Edits of the emboli in the Segment Editor update the list.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les modifications des emboles dans l&apos;éditeur de segments actualisent la liste.</translation>
    </message>
    <message>
        <source>Obstruction score by segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Score d&apos;obstruction par segment</translation>
    </message>
    <message>
        <source>State of each segmental artery; a proximal embolus counts in every segment downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">État de chaque artère segmentaire ; un embole proximal compte dans chaque segment d&apos;aval</translation>
    </message>
    <message>
        <source>Right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur droit</translation>
    </message>
    <message>
        <source>RV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VD :</translation>
    </message>
    <message>
        <source>Line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le ventricule droit</translation>
    </message>
    <message>
        <source>Line across the right ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le ventricule droit, où il est le plus large sur une coupe axiale</translation>
    </message>
    <message>
        <source>No line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pas de ligne</translation>
    </message>
    <message>
        <source>Draw line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer la ligne à travers le ventricule droit</translation>
    </message>
    <message>
        <source>Draw</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer</translation>
    </message>
    <message>
        <source>Place the two points of this line with the next two clicks in a slice view</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Placer les deux points de cette ligne avec les deux prochains clics dans une coupe</translation>
    </message>
    <message>
        <source>LV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VG :</translation>
    </message>
    <message>
        <source>Line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le ventricule gauche</translation>
    </message>
    <message>
        <source>Line across the left ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le ventricule gauche, où il est le plus large sur une coupe axiale</translation>
    </message>
    <message>
        <source>Draw line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer la ligne à travers le ventricule gauche</translation>
    </message>
    <message>
        <source>Pulmonary trunk:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tronc pulmonaire :</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le tronc pulmonaire</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk, at its bifurcation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers le tronc pulmonaire, à sa bifurcation</translation>
    </message>
    <message>
        <source>Draw line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer la ligne à travers le tronc pulmonaire</translation>
    </message>
    <message>
        <source>Ascending aorta:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aorte ascendante :</translation>
    </message>
    <message>
        <source>Line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers l&apos;aorte ascendante</translation>
    </message>
    <message>
        <source>Line across the ascending aorta, on the slice of the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ligne à travers l&apos;aorte ascendante, sur la coupe du tronc pulmonaire</translation>
    </message>
    <message>
        <source>Draw line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer la ligne à travers l&apos;aorte ascendante</translation>
    </message>
    <message>
        <source>Heart:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur :</translation>
    </message>
    <message>
        <source>Segmentation of the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation du cœur</translation>
    </message>
    <message>
        <source>Segmentation with the ventricles and the pulmonary trunk, e.g. TotalSegmentator&apos;s heart chambers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmentation avec ventricules et tronc pulmonaire, p. ex. les cavités cardiaques de TotalSegmentator</translation>
    </message>
    <message>
        <source>No segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pas de segmentation</translation>
    </message>
    <message>
        <source>Propose</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposer</translation>
    </message>
    <message>
        <source>Place the lines automatically from the segmentation; they can be adjusted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Placer les lignes automatiquement d&apos;après la segmentation ; elles sont ajustables</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Check the CTPA to see its coverage and enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérifier l&apos;angioscanner pour voir sa couverture et son opacification.</translation>
    </message>
    <message>
        <source>Findings on this CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Constats sur cet angioscanner</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Remet chaque réglage de ce panneau à sa valeur par défaut ; les entrées, les données du patient et les résultats restent</translation>
    </message>
    <message>
        <source>PE Detection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PE Detection</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les méthodes sont citées dans le README de l&apos;extension LungPerfusion.</translation>
    </message>
    <message>
        <source>Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an estimate of obstruction where the pulmonary arteries are given. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Vérifie un angioscanner pulmonaire (couverture, épaisseur de coupe, opacification) et marque poumons et cœur, la partie où les emboles sont cherchés. Avec un modèle installé : probabilité d&apos;embolie dans chaque coupe de 3 mm et dans l&apos;examen ; avec un modèle intégré, aussi les emboles en segment et boîtes. Liste les emboles de tout segment, avec niveaux et estimation de l&apos;obstruction si les artères pulmonaires sont données. Recherche uniquement.</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentation, tutoriels et limites de ce module</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale droite</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne droite</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale droite</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale gauche</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne gauche</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale gauche</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voies aériennes</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachée</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veines pulmonaires</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon non aéré</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Épanchement pleural</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute fonction</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre</translation>
    </message>
</context>
<context>
    <name>PerfusionDefectQuant</name>
    <message>
        <source>Saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecture enregistrée</translation>
    </message>
    <message>
        <source>Maps in this scene with a saved reading that is not shown yet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cartes de cette scène avec une lecture enregistrée qui n&apos;est pas encore affichée</translation>
    </message>
    <message>
        <source>Resume saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reprendre la lecture</translation>
    </message>
    <message>
        <source>The scene holds an analysis with its threshold, decisions and reader sessions: recompute what is not saved and continue from there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La scène contient une analyse avec seuil, décisions et sessions de lecture : recalculer ce qui n&apos;est pas enregistré et continuer de là</translation>
    </message>
    <message>
        <source>Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>Perfusion source:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Source de perfusion :</translation>
    </message>
    <message>
        <source>Perfusion source</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Source de perfusion</translation>
    </message>
    <message>
        <source>Iodine map from the scanner, low- and high-kVp images of a dual-energy acquisition, or a perfusion map predicted by Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode du scanner, images bas et haut kVp d&apos;une acquisition double énergie, ou carte de perfusion prédite par Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paire double énergie (bas et haut kVp)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion prédite</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte :</translation>
    </message>
    <message>
        <source>Map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte</translation>
    </message>
    <message>
        <source>Iodine map in mg/mL or HU, or a predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode en mg/mL ou UH, ou carte de perfusion prédite</translation>
    </message>
    <message>
        <source>Units:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unités :</translation>
    </message>
    <message>
        <source>Units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unités</translation>
    </message>
    <message>
        <source>Units of the iodine map; required if the volume does not state them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unités de la carte d&apos;iode ; nécessaires si le volume ne les indique pas</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comme l&apos;indique le volume</translation>
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
        <translation type="unfinished">TDM bas kVp :</translation>
    </message>
    <message>
        <source>Low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM bas kVp</translation>
    </message>
    <message>
        <source>The acquisition at the lower tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition à la tension la plus basse, en UH</translation>
    </message>
    <message>
        <source>High kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM haut kVp :</translation>
    </message>
    <message>
        <source>High kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM haut kVp</translation>
    </message>
    <message>
        <source>The acquisition at the higher tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;acquisition à la tension la plus haute, en UH</translation>
    </message>
    <message>
        <source>Tube voltages:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tensions du tube :</translation>
    </message>
    <message>
        <source>Tube voltage of the low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tension du tube de la TDM bas kVp</translation>
    </message>
    <message>
        <source> kVp</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the low-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tension du tube de la TDM basse énergie</translation>
    </message>
    <message>
        <source>Tube voltage of the high kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tension du tube de la TDM haut kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the high-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tension du tube de la TDM haute énergie</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM :</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM</translation>
    </message>
    <message>
        <source>Chest CT of the same acquisition, on which the lungs are segmented; not needed with a dual-energy pair</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM thoracique de la même acquisition, sur laquelle les poumons sont segmentés ; inutile avec une paire double énergie</translation>
    </message>
    <message>
        <source>Dual-energy pair or regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paire double énergie ou régions</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Régions :</translation>
    </message>
    <message>
        <source>Regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Régions</translation>
    </message>
    <message>
        <source>Lobes or lungs; if none are given, the lungs are segmented on the CT and divided into zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes ou poumons ; sans eux, les poumons sont segmentés sur la TDM et divisés en zones de même volume</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zones de même volume</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer les lobes</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer ...</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles qui segmentent les lobes sur la TDM</translation>
    </message>
    <message>
        <source>Label map with regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;étiquettes des régions</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Convertir une carte d&apos;étiquettes en segmentation et l&apos;utiliser</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Utiliser une carte d&apos;étiquettes ...</translation>
    </message>
    <message>
        <source>Assign meanings to the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Attribuer une signification aux segments des régions</translation>
    </message>
    <message>
        <source>Label numbering of the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes des régions</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numérotation des étiquettes de l&apos;outil qui a produit la segmentation</translation>
    </message>
    <message>
        <source>Meanings of the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification des segments des régions</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Signification anatomique de chaque segment ; enregistrée avec la scène</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles :</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Emboli, for instance from PE Detection, with the pulmonary arteries if available: a defect downstream of an embolus is proposed to be kept. Emboli of a model count with its probability, those of a segmentation as certain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles, par exemple de PE Detection, avec les artères pulmonaires si possible : un défaut en aval d&apos;un embole est proposé à garder. Les emboles d&apos;un modèle comptent avec sa probabilité, ceux d&apos;une segmentation comme certains</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Non disponible</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Créer les emboles</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles qui segmentent les emboles sur la TDM</translation>
    </message>
    <message>
        <source>Threshold rule:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Règle de seuil :</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil automatique</translation>
    </message>
    <message>
        <source>Rule for the automatic threshold, which can be adjusted afterwards</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Règle du seuil automatique, ajustable ensuite</translation>
    </message>
    <message>
        <source>Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifier les défauts de perfusion</translation>
    </message>
    <message>
        <source>Cancel: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Quantifier les défauts de perfusion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler le calcul ; la scène n&apos;est pas modifiée</translation>
    </message>
    <message>
        <source>Progress: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Quantifier les défauts de perfusion</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles tiers : lobes, artères, emboles</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes par :</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes par</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles pour cette structure : d&apos;abord les modèles installés, puis ceux à télécharger</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids :</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fichier de poids copié sur cet ordinateur, pour un usage sans réseau ; accepté seulement si sa somme de contrôle concorde</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256 :</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Somme de contrôle du fichier publié, ou donnée par un collègue qui l&apos;a téléchargé</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Télécharger et exécuter ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Demande confirmation avant tout téléchargement</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exécuter</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Exécuter</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler ; un téléchargement partiel est conservé et repris la fois suivante</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Exécuter</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Téléchargés :</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Téléchargés</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modèles téléchargés sur cet ordinateur, avec leur taille sur disque</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer les modèles téléchargés</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer de cet ordinateur le modèle ci-dessus, après confirmation</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil</translation>
    </message>
    <message>
        <source>Quantify perfusion defects to see the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifier les défauts de perfusion pour voir les résultats.</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité :</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs or of a reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité de la carte, ou pourcentage d&apos;une valeur de référence des poumons ou d&apos;une région de référence</translation>
    </message>
    <message>
        <source>Defect threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de défaut :</translation>
    </message>
    <message>
        <source>Defect threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de défaut</translation>
    </message>
    <message>
        <source>Voxels below this value are perfusion defect; table and overlay update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les voxels sous cette valeur sont un défaut de perfusion ; tableau et superposition suivent le glissement</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatique</translation>
    </message>
    <message>
        <source>Return to the automatic threshold; excluded candidates stay excluded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Revenir au seuil automatique ; les candidats exclus le restent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire</translation>
    </message>
    <message>
        <source>Undo the last change of threshold or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaire le dernier changement de seuil ou décision (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir le changement défait (Ctrl+Y)</translation>
    </message>
    <message>
        <source>Lower limit, reference region, presets</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Limite inférieure, région de référence, préréglages</translation>
    </message>
    <message>
        <source>Lower limit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Limite inférieure :</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Limite inférieure</translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas de limite inférieure</translation>
    </message>
    <message>
        <source>Voxels below this value are not counted as defect, for instance air trapping or bullae</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les voxels sous cette valeur ne comptent pas comme défaut, par exemple piégeage aérien ou bulles</translation>
    </message>
    <message>
        <source>Reference region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région de référence :</translation>
    </message>
    <message>
        <source>Reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région de référence</translation>
    </message>
    <message>
        <source>Segment drawn in normally perfused lung; its mean is the reference for the unit “% of reference region”</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment dessiné dans un poumon normalement perfusé ; sa moyenne est la référence de l&apos;unité « % de la région de référence »</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage :</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préréglage</translation>
    </message>
    <message>
        <source>Select saved limits, or type a name to save the current limits</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir des limites enregistrées, ou saisir un nom pour enregistrer les limites actuelles</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Enregistrer le préréglage</translation>
    </message>
    <message>
        <source>Save the current limits under the name above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Enregistrer les limites actuelles sous le nom ci-dessus</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer le préréglage</translation>
    </message>
    <message>
        <source>Delete the preset of this name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer le préréglage de ce nom</translation>
    </message>
    <message>
        <source>Content of the plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Contenu du graphique</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Histogramme</translation>
    </message>
    <message>
        <source>Defect per slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaut par coupe</translation>
    </message>
    <message>
        <source>Plot of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Graphique de la carte</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Résultats</translation>
    </message>
    <message>
        <source>Perfusion defects by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion par région</translation>
    </message>
    <message>
        <source>Results of each region at the current and at the automatic threshold; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Résultats de chaque région au seuil actuel et au seuil automatique ; le tableau est aussi dans la scène</translation>
    </message>
    <message>
        <source>Show map over CT, with plot and table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte sur TDM, graphique et tableau</translation>
    </message>
    <message>
        <source>View layout: three slices with the map over the CT and its colour legend, the plot and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Disposition : trois coupes avec la carte sur la TDM et sa légende de couleurs, le graphique et le tableau</translation>
    </message>
    <message>
        <source>Candidate defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts candidats</translation>
    </message>
    <message>
        <source>Update candidates automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actualiser les candidats automatiquement</translation>
    </message>
    <message>
        <source>Separate the defects into candidates whenever the threshold is released</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Séparer les défauts en candidats à chaque relâchement du seuil</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chercher les candidats</translation>
    </message>
    <message>
        <source>Cancel: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : Chercher les candidats</translation>
    </message>
    <message>
        <source>Progress: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : Chercher les candidats</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the candidate; checked candidates count as perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cliquer sur une ligne pour centrer les vues sur le candidat ; les candidats cochés comptent comme défauts de perfusion</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Précédent</translation>
    </message>
    <message>
        <source>Previous candidate (Ctrl+Up)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Candidat précédent (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivant</translation>
    </message>
    <message>
        <source>Next candidate (Ctrl+Down)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Candidat suivant (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Garder</translation>
    </message>
    <message>
        <source>Keep this candidate as a perfusion defect (Ctrl+K)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Garder ce candidat comme défaut de perfusion (Ctrl+K)</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exclure</translation>
    </message>
    <message>
        <source>Exclude this candidate from the results: no perfusion defect (Ctrl+D)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exclure ce candidat des résultats : pas de défaut de perfusion (Ctrl+D)</translation>
    </message>
    <message>
        <source>Proposals by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propositions par :</translation>
    </message>
    <message>
        <source>Proposals by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Propositions par</translation>
    </message>
    <message>
        <source>What proposes to keep or exclude a candidate: its measures, or a network that sees the whole lung and needs the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce qui propose de garder ou d’exclure un candidat : ses mesures, ou un réseau qui voit tout le poumon et a besoin du scanner</translation>
    </message>
    <message>
        <source>Score threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de score :</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Seuil de score</translation>
    </message>
    <message>
        <source>Candidates with at least this score are proposed to be kept; a lower value keeps more. The score ranks candidates; it is not a probability of embolism.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les candidats d&apos;au moins ce score sont proposés à garder ; une valeur plus basse en garde plus. Le score classe les candidats ; ce n&apos;est pas une probabilité d&apos;embolie.</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Accepter toutes les propositions</translation>
    </message>
    <message>
        <source>Apply the proposal to every candidate without a manual decision</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Appliquer la proposition à chaque candidat sans décision manuelle</translation>
    </message>
    <message>
        <source>Point at a defect in a slice view and press Ctrl+E to select it. Edits in the Segment Editor update the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pointer un défaut dans une coupe et appuyer sur Ctrl+E pour le choisir. Les modifications dans l&apos;éditeur de segments actualisent les résultats.</translation>
    </message>
    <message>
        <source>Reader session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Session de lecture</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur :</translation>
    </message>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur</translation>
    </message>
    <message>
        <source>initials</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">initiales</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nom ou initiales du lecteur</translation>
    </message>
    <message>
        <source>Patient:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient :</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient</translation>
    </message>
    <message>
        <source>case number</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">numéro de cas</translation>
    </message>
    <message>
        <source>Case number for the table of readings; do not enter a name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numéro de cas pour le tableau des lectures ; ne pas saisir de nom</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Commencer la lecture</translation>
    </message>
    <message>
        <source>Start the timer; decisions of earlier readers are stored and hidden</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lancer le chronomètre ; les décisions des lecteurs précédents sont enregistrées et cachées</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Terminer et enregistrer</translation>
    </message>
    <message>
        <source>Stop the timer and save this reading in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Arrêter le chronomètre et enregistrer cette lecture dans la scène</translation>
    </message>
    <message>
        <source>Blinded: hide other readings until this one is finished</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">En aveugle jusqu&apos;à la fin de cette lecture</translation>
    </message>
    <message>
        <source>The numbers and decisions of other readers are not shown to a reader who has not finished this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Chiffres et décisions des autres ne sont pas montrés à un lecteur qui n&apos;a pas terminé ce patient</translation>
    </message>
    <message>
        <source>Readings</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectures</translation>
    </message>
    <message>
        <source>Readings in this scene; hidden during a reading session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectures de cette scène ; cachées pendant une session</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivi</translation>
    </message>
    <message>
        <source>Earlier map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte antérieure :</translation>
    </message>
    <message>
        <source>Earlier map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte antérieure</translation>
    </message>
    <message>
        <source>Iodine map, SPECT (registered to its CT) or perfusion map of the earlier scan; the later scan is the one selected under Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode, TEMP (recalée sur sa TDM) ou carte de perfusion de l&apos;examen antérieur ; l&apos;examen ultérieur est celui choisi sous Entrée</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune</translation>
    </message>
    <message>
        <source>Earlier CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM antérieure :</translation>
    </message>
    <message>
        <source>Earlier CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM antérieure</translation>
    </message>
    <message>
        <source>Chest CT of the earlier scan, by which the lungs are registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TDM thoracique de l&apos;examen antérieur, par laquelle les poumons sont recalés</translation>
    </message>
    <message>
        <source>Earlier regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Régions antérieures :</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Régions antérieures</translation>
    </message>
    <message>
        <source>Lobes or lungs of the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes ou poumons de l&apos;examen antérieur</translation>
    </message>
    <message>
        <source>Earlier emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles antérieurs :</translation>
    </message>
    <message>
        <source>Earlier emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles antérieurs</translation>
    </message>
    <message>
        <source>Emboli of the earlier scan; they are compared where the later scan has some as well</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles de l&apos;examen antérieur ; comparés si l&apos;examen ultérieur en a aussi</translation>
    </message>
    <message>
        <source>Compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparer à l&apos;examen antérieur</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler les poumons, mesurer les deux examens par une même règle et dire ce que chaque lésion est devenue</translation>
    </message>
    <message>
        <source>Cancel: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annuler : comparer à l&apos;examen antérieur</translation>
    </message>
    <message>
        <source>Progress: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Progression : comparer à l&apos;examen antérieur</translation>
    </message>
    <message>
        <source>Use current transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Utiliser la transformation actuelle</translation>
    </message>
    <message>
        <source>Compare with the transforms in the scene, including manual edits, without registering again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparer avec les transformations de la scène, modifications manuelles comprises, sans nouveau recalage</translation>
    </message>
    <message>
        <source>Change of each lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Changement de chaque lésion</translation>
    </message>
    <message>
        <source>Change of each lesion; click a row to centre both views on it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Changement de chaque lésion ; cliquer sur une ligne pour y centrer les deux vues</translation>
    </message>
    <message>
        <source>Change of the defect percentage</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Changement du pourcentage de défaut</translation>
    </message>
    <message>
        <source>Defect percentage of both scans and its change; a change whose interval includes zero is reported as none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pourcentage de défaut des deux examens et son changement ; un changement dont l&apos;intervalle comprend zéro est donné comme nul</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Côte à côte</translation>
    </message>
    <message>
        <source>Earlier scan on the left, later scan on the right, with linked views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Examen antérieur à gauche, ultérieur à droite, vues liées</translation>
    </message>
    <message>
        <source>Write follow-up report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrire le compte rendu de suivi</translation>
    </message>
    <message>
        <source>Report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) in the folder of section Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu d&apos;une page (PDF et PNG) dans le dossier de la section Compte rendu et export</translation>
    </message>
    <message>
        <source>Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu et export</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier :</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dossier des fichiers exportés</translation>
    </message>
    <message>
        <source>Print patient name and study</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Imprimer nom du patient et examen</translation>
    </message>
    <message>
        <source>From the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D&apos;après la hiérarchie des sujets ; décoché, le compte rendu ne contient aucun identifiant du patient</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) of the current results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu d&apos;une page (PDF et PNG) des résultats actuels</translation>
    </message>
    <message>
        <source>Readings (CSV)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lectures (CSV)</translation>
    </message>
    <message>
        <source>All readings of this scene as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Toutes les lectures de cette scène en tableau</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Concordance</translation>
    </message>
    <message>
        <source>Reader agreement over the readings of this scene, with tables and figures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Concordance des lecteurs sur les lectures de cette scène, avec tableaux et figures</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Remet chaque réglage de ce panneau à sa valeur par défaut ; les entrées, les données du patient et les résultats restent</translation>
    </message>
    <message>
        <source>Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantification des défauts de perfusion</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les méthodes sont citées dans le README de l&apos;extension LungPerfusion.</translation>
    </message>
    <message>
        <source>Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesure les défauts de perfusion sur une carte d&apos;iode double énergie, sur les deux énergies d&apos;une TDM double énergie, ou sur une carte de perfusion prédite : d&apos;abord automatiquement, puis au seuil choisi, moins ce qui est exclu. Recherche uniquement.</translation>
    </message>
    <message>
        <source>Default</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par défaut</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Documentation, tutoriels et limites de ce module</translation>
    </message>
    <message>
        <source>Fixed: lower limit of normal controls</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fixe : limite inférieure des témoins sains</translation>
    </message>
    <message>
        <source>Otsu</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Otsu</translation>
    </message>
    <message>
        <source>Two-component Gaussian mixture</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mélange gaussien à deux composantes</translation>
    </message>
    <message>
        <source>Mode minus 2 SD of normal lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mode moins 2 écarts types du poumon normal</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié de la moyenne du poumon</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié de la médiane du poumon</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié du 75e percentile du poumon</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s most frequent value</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié de la valeur la plus fréquente du poumon</translation>
    </message>
    <message>
        <source>Half of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié du poumon le mieux perfusé</translation>
    </message>
    <message>
        <source>Low function: 66 % of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Fonction basse : 66 % du 75e percentile</translation>
    </message>
    <message>
        <source>For candidate proposals: 85 % of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pour les propositions de candidats : 85 % du poumon le mieux perfusé</translation>
    </message>
    <message>
        <source>Segment the perfusion defects and measure them in every region, starting anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter les défauts de perfusion et les mesurer dans chaque région, en recommençant</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un calcul est en cours.</translation>
    </message>
    <message>
        <source>Load as iodine map into Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger comme carte d&apos;iode dans Perfusion Defect Quantification</translation>
    </message>
</context>
<context>
    <name>panels.analysis</name>
    <message>
        <source>The segmentation of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation des défauts</translation>
    </message>
    <message>
        <source>The segment of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment des défauts</translation>
    </message>
    <message>
        <source>The table of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des défauts</translation>
    </message>
    <message>
        <source>Bland-Altman</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman</translation>
    </message>
    <message>
        <source>Readers&apos; distribution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Distribution des lecteurs</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène, il n&apos;y a donc pas de résultat. Quantifier de nouveau, ou reprendre la lecture enregistrée.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, son scanner ou ses régions ont été déplacés ou modifiés depuis, il n&apos;y a donc pas de résultat. Quantifier de nouveau.</translation>
    </message>
    <message>
        <source>The iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;iode</translation>
    </message>
    <message>
        <source>{name} is quantified; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est quantifié ; les résultats s&apos;affichent quand la carte est de nouveau choisie.</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, son scanner ou ses régions ont été déplacés ou modifiés pendant la quantification. Quantifier de nouveau.</translation>
    </message>
</context>
<context>
    <name>panels.candidate_search</name>
    <message>
        <source>Network {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réseau {name}</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantifier d&apos;abord les défauts de perfusion.</translation>
    </message>
    <message>
        <source>Separate the defects into candidates, each with a proposal to keep or exclude it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Séparer les défauts en candidats, chacun avec une proposition de le garder ou de l&apos;exclure</translation>
    </message>
    <message>
        <source>Measures of each candidate</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesures de chaque candidat</translation>
    </message>
    <message>
        <source>{n} candidates; {dropped} proposed for exclusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} candidats ; {dropped} proposés à l&apos;exclusion.</translation>
    </message>
</context>
<context>
    <name>panels.candidates</name>
    <message>
        <source>There is no candidate defect at this point.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il n&apos;y a pas de défaut candidat en ce point.</translation>
    </message>
    <message>
        <source>Proposed to keep: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposé à garder : {reason}.</translation>
    </message>
    <message>
        <source>Proposed for exclusion: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposé à exclure : {reason}.</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moyenne</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposition</translation>
    </message>
    <message>
        <source>keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">garder</translation>
    </message>
    <message>
        <source>exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">exclure</translation>
    </message>
    <message>
        <source>little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">peu d&apos;iode</translation>
    </message>
    <message>
        <source>enough iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">assez d&apos;iode</translation>
    </message>
    <message>
        <source>deep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">profond</translation>
    </message>
    <message>
        <source>shallow</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">peu profond</translation>
    </message>
    <message>
        <source>contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contraste</translation>
    </message>
    <message>
        <source>little contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">peu de contraste</translation>
    </message>
    <message>
        <source>wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">triangulaire</translation>
    </message>
    <message>
        <source>no wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non triangulaire</translation>
    </message>
    <message>
        <source>off the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">hors de la plèvre</translation>
    </message>
    <message>
        <source>along the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">le long de la plèvre</translation>
    </message>
    <message>
        <source>no streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas de stries</translation>
    </message>
    <message>
        <source>streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">stries</translation>
    </message>
    <message>
        <source>normal tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tissu normal</translation>
    </message>
    <message>
        <source>thin tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tissu raréfié</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">inexpliqué</translation>
    </message>
    <message>
        <source>explained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">expliqué</translation>
    </message>
    <message>
        <source>much of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">grande part du lobe</translation>
    </message>
    <message>
        <source>little of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">petite part du lobe</translation>
    </message>
    <message>
        <source>lost elsewhere too</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">perdu ailleurs aussi</translation>
    </message>
    <message>
        <source>intact elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">intact ailleurs</translation>
    </message>
    <message>
        <source>clot near</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">embole proche</translation>
    </message>
    <message>
        <source>clot far</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">embole éloigné</translation>
    </message>
    <message>
        <source>clot upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">embole en amont</translation>
    </message>
    <message>
        <source>no clot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas d&apos;embole</translation>
    </message>
    <message>
        <source>downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">en aval</translation>
    </message>
    <message>
        <source>not downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">pas en aval</translation>
    </message>
    <message>
        <source>undecided</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">indécis</translation>
    </message>
    <message>
        <source>emphysema</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">emphysème</translation>
    </message>
    <message>
        <source>specks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mouchetures</translation>
    </message>
    <message>
        <source>sheet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lame</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">condensation</translation>
    </message>
    <message>
        <source>decided: {by}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">décidé : {by}</translation>
    </message>
    <message>
        <source>{ml:.1f} ml of it were excluded before; click to include them again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml en ont été exclus auparavant ; cliquer pour les réinclure</translation>
    </message>
</context>
<context>
    <name>panels.check</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger un angioscanner pulmonaire et le choisir comme angioscanner.</translation>
    </message>
    <message>
        <source>Measure coverage and vascular attenuation, and mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesurer la couverture et la densité vasculaire, marquer poumons et cœur</translation>
    </message>
    <message>
        <source>The table of the check</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau de la vérification</translation>
    </message>
    <message>
        <source>Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Densité vasculaire {hu:.0f} UH ; poumon sur {slices:.0f} coupes.</translation>
    </message>
    <message>
        <source>{name} is checked; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est vérifié ; les résultats s&apos;affichent quand il est de nouveau choisi.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; check the CTPA again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; vérifier de nouveau l&apos;angioscanner.</translation>
    </message>
</context>
<context>
    <name>panels.context</name>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TEMP</translation>
    </message>
    <message>
        <source>predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte prédite</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">carte d&apos;iode</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Prédite</translation>
    </message>
    <message>
        <source>Iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Iode</translation>
    </message>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger une TDM thoracique et la choisir comme TDM.</translation>
    </message>
    <message>
        <source>Select the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir d&apos;abord : {map}.</translation>
    </message>
    <message>
        <source>The CT is selected as {map}; select another volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La TDM est choisie comme {map} ; choisir un autre volume.</translation>
    </message>
</context>
<context>
    <name>panels.differential</name>
    <message>
        <source>zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">zones de même volume</translation>
    </message>
    <message>
        <source>Select a SPECT (section SPECT/CT), a predicted map or an iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir une TEMP (section TEMP/TDM), une carte prédite ou une carte d&apos;iode.</translation>
    </message>
    <message>
        <source>The same volume is selected as two maps.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le même volume est choisi pour deux cartes.</translation>
    </message>
    <message>
        <source>The table of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau de la perfusion différentielle</translation>
    </message>
    <message>
        <source>{first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} moins {second}</translation>
    </message>
    <message>
        <source>mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">moyenne</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Percentage of total by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Part du total par région</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of every region, and the agreement of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Total, moyenne et pourcentage du total de chaque région, et concordance des cartes</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale droite</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne droite</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale droite</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale gauche</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne gauche</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale gauche</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voies aériennes</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachée</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veines pulmonaires</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon non aéré</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Épanchement pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute fonction</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre</translation>
    </message>
    <message>
        <source>{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} et {second}, {n} régions : r des moyennes {mean:.2f}, des pourcentages du total {share:.2f}</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue en coupe disponible.</translation>
    </message>
    <message>
        <source>the lobes of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">les lobes de {name}</translation>
    </message>
    <message>
        <source>{maps} over {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{maps} sur {regions}.</translation>
    </message>
    <message>
        <source>Differential perfusion of {name} is computed; the results are shown when its maps are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La perfusion différentielle de {name} est calculée ; les résultats s&apos;affichent quand ses cartes sont de nouveau choisies.</translation>
    </message>
    <message>
        <source>; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> ; biais {bias:+.1f} points de pourcentage (limites d&apos;agrément {low:.1f} à {high:.1f}).</translation>
    </message>
    <message>
        <source>Bland-Altman: {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman : {first} moins {second}</translation>
    </message>
    <message>
        <source>The plot {title}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le graphique {title}</translation>
    </message>
    <message>
        <source>The map {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte {first} moins {second}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute differential perfusion again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; recalculer la perfusion différentielle.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic</name>
    <message>
        <source>Load a CT perfusion scan and select it as series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger une TDM de perfusion et la choisir comme série.</translation>
    </message>
    <message>
        <source>The series is not a sequence of several volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La série n&apos;est pas une séquence de plusieurs volumes.</translation>
    </message>
    <message>
        <source>The maps of {name} are in the scene; their results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les cartes de {name} sont dans la scène ; leurs résultats s&apos;affichent quand elle est de nouveau choisie.</translation>
    </message>
    <message>
        <source>The table of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des cartes</translation>
    </message>
    <message>
        <source>The time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La moyenne temporelle de la série</translation>
    </message>
    <message>
        <source>CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CBF, CBV, MTT, TTP et Tmax ; noyau d&apos;infarctus et pénombre d&apos;un cerveau</translation>
    </message>
    <message>
        <source>The segment of the core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment du noyau</translation>
    </message>
    <message>
        <source>The segment of the penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment de la pénombre</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue en coupe disponible.</translation>
    </message>
    <message>
        <source>The map {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte {name}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; recalculer les cartes.</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_curves</name>
    <message>
        <source>Arterial input and venous output</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIF et VOF</translation>
    </message>
    <message>
        <source>Voxel under the mouse</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voxel sous la souris</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_files</name>
    <message>
        <source>Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir un fichier 4D ou le dossier d&apos;une série DICOM ; ou choisir une séquence chargée.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce fichier ou dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculer d&apos;abord les cartes.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir un dossier de sortie existant.</translation>
    </message>
    <message>
        <source>Load the scan as a sequence, with the acquisition times of its files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger l&apos;examen comme séquence, avec les temps d&apos;acquisition de ses fichiers</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Compte rendu d&apos;une page (PDF et PNG) avec cartes, lésions aux seuils actuels et méthodes, et les courbes en tableau</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} chargé.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrit : {files}</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_lesions</name>
    <message>
        <source>Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau {core:.1f} ml, pénombre (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, rapport de mismatch {ratio}.</translation>
    </message>
    <message>
        <source>not defined</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non défini</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Core
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau
ml</translation>
    </message>
    <message>
        <source>Penumbra
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre
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
        <translation type="unfinished">Rapport</translation>
    </message>
    <message>
        <source>Brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cerveau</translation>
    </message>
    <message>
        <source>Right hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Côté droit</translation>
    </message>
    <message>
        <source>Left hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Côté gauche</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volume</translation>
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
        <translation type="unfinished">Boîte</translation>
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
        <translation type="unfinished">Charger un angioscanner pulmonaire et le choisir comme angioscanner.</translation>
    </message>
    <message>
        <source>Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir la segmentation des emboles ; les dessiner dans l&apos;éditeur de segments, ou exécuter un modèle intégré.</translation>
    </message>
    <message>
        <source>Measure every embolus of the segment and the arterial obstruction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesurer chaque embole du segment et l&apos;obstruction artérielle</translation>
    </message>
    <message>
        <source>{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}, ses lobes, ses artères ou ses emboles ont été déplacés ou modifiés depuis, il n&apos;y a donc pas de liste. Lister de nouveau les emboles.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène, il n&apos;y a donc pas de liste. Réexécuter le modèle, ou lister un autre segment.</translation>
    </message>
    <message>
        <source>Tracking the arteries at the added emboli ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Suivi des artères aux emboles ajoutés ...</translation>
    </message>
    <message>
        <source>The segmentation of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation des emboles</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment des emboles</translation>
    </message>
    <message>
        <source>The table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des emboles</translation>
    </message>
    <message>
        <source>The summary table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau récapitulatif des emboles</translation>
    </message>
    <message>
        <source>The emboli of {name} are listed; the list is shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les emboles de {name} sont listés ; la liste s&apos;affiche quand il est de nouveau choisi.</translation>
    </message>
    <message>
        <source>The probability map of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de probabilité des emboles</translation>
    </message>
</context>
<context>
    <name>panels.embolus_rows</name>
    <message>
        <source>removed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">retiré</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Level</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Niveau</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lieu</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">UH</translation>
    </message>
    <message>
        <source>Peak</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Max.</translation>
    </message>
    <message>
        <source>main</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">proximal</translation>
    </message>
    <message>
        <source>lobar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lobaire</translation>
    </message>
    <message>
        <source>segmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">segmentaire</translation>
    </message>
    <message>
        <source>subsegmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sous-segmentaire</translation>
    </message>
    <message>
        <source>kept</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">gardé</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exclure</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Restaurer</translation>
    </message>
</context>
<context>
    <name>panels.export</name>
    <message>
        <source>Select what is to be exported.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir ce qui doit être exporté.</translation>
    </message>
    <message>
        <source>This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cette TDM n&apos;a pas été chargée de DICOM, mais l&apos;export doit référencer une série DICOM : choisir le dossier DICOM de la TDM.</translation>
    </message>
    <message>
        <source>The folder of the CT series does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier de la série TDM n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir un dossier de sortie existant.</translation>
    </message>
    <message>
        <source>Export the DICOM file, read it back and compare it with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exporter le fichier DICOM, le relire et le comparer à la scène</translation>
    </message>
    <message>
        <source>It says that the data are simulated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il indique que les données sont simulées.</translation>
    </message>
    <message>
        <source>{file} exported and verified; Dice: {back}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exporté et vérifié ; Dice : {back}.</translation>
    </message>
    <message>
        <source>{file} exported and verified; largest difference {difference:.2g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} exporté et vérifié ; plus grande différence {difference:.2g}.</translation>
    </message>
    <message>
        <source>{file} written and read back: {count} numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file} écrit et relu : {count} valeurs.</translation>
    </message>
    <message>
        <source>It refers to the segments in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il référence les segments de {file}.</translation>
    </message>
</context>
<context>
    <name>panels.exports</name>
    <message>
        <source>No view layout is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune disposition de vues disponible.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrit : {files}</translation>
    </message>
</context>
<context>
    <name>panels.followup</name>
    <message>
        <source>One of the scans was moved or changed since; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;un des examens a été déplacé ou modifié depuis ; comparer de nouveau.</translation>
    </message>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La scène est en cours de fermeture.</translation>
    </message>
    <message>
        <source>A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un suivi demande des cartes d&apos;iode ou de perfusion : quantifier d&apos;abord la paire kVp et choisir sa carte d&apos;iode.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the later scan under Input.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir la carte et la TDM de l&apos;examen ultérieur sous Entrée.</translation>
    </message>
    <message>
        <source>Select the map and the CT of the earlier scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir la carte et la TDM de l&apos;examen antérieur.</translation>
    </message>
    <message>
        <source>The earlier and the later scan are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les examens antérieur et ultérieur sont le même volume.</translation>
    </message>
    <message>
        <source>The table of lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des lésions</translation>
    </message>
    <message>
        <source>The table of changes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des changements</translation>
    </message>
    <message>
        <source>Compared; the result comes when these scans are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comparé ; le résultat s&apos;affiche quand ces examens sont de nouveau choisis.</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lésion</translation>
    </message>
    <message>
        <source>Became</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Devenue</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Before
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Avant
ml</translation>
    </message>
    <message>
        <source>After
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Après
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
        <translation type="unfinished">Avant
%</translation>
    </message>
    <message>
        <source>After
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Après
%</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Changement, points</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler les poumons, mesurer les deux examens par une même règle et dire ce que chaque lésion est devenue</translation>
    </message>
    <message>
        <source>Outlines: {earlier} earlier scan, {later} later scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation>Contours : {earlier} examen antérieur, {later} examen ultérieur</translation>
    </message>
    <message>
        <source>Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Changement du poumon entier en points de pourcentage : {words}. Les vaisseaux sont distants de {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles : {counted} ; {before:.2f} ml avant, {after:.2f} ml après.</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue en coupe disponible.</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Écrit : {files}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; comparer de nouveau.</translation>
    </message>
</context>
<context>
    <name>panels.followup_words</name>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">résolu</translation>
    </message>
    <message>
        <source>smaller</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">réduit</translation>
    </message>
    <message>
        <source>persisting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">persistant</translation>
    </message>
    <message>
        <source>larger</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">accru</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nouveau</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non évaluable</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non donné</translation>
    </message>
    <message>
        <source>{low:+.1f} to {high:+.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:+.1f} à {high:+.1f}</translation>
    </message>
    <message>
        <source>defect {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">défaut {number}</translation>
    </message>
    <message>
        <source>embolus {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">embole {number}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aucun</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">changement</translation>
    </message>
</context>
<context>
    <name>panels.function</name>
    <message>
        <source>The segmentation of the functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation du poumon fonctionnel</translation>
    </message>
    <message>
        <source>The segment of low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment de basse fonction</translation>
    </message>
    <message>
        <source>The segment of high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le segment de haute fonction</translation>
    </message>
    <message>
        <source>The table of functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau du poumon fonctionnel</translation>
    </message>
    <message>
        <source>0.66 of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">0.66 du 75e percentile</translation>
    </message>
    <message>
        <source>Highest 50 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">50 % les plus élevés du poumon</translation>
    </message>
    <message>
        <source>Highest 30 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">30 % les plus élevés du poumon</translation>
    </message>
    <message>
        <source>Highest 10 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">10 % les plus élevés du poumon</translation>
    </message>
    <message>
        <source>Segments of low and high function and a table, at the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segments de basse et haute fonction et un tableau, au seuil du préréglage</translation>
    </message>
    <message>
        <source>High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute fonction : {high:.0f} sur {whole:.0f} ml ({percent:.1f} %), à partir de {relative:.2f} du 75e percentile.</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>High
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute
%</translation>
    </message>
    <message>
        <source>High
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute
ml</translation>
    </message>
    <message>
        <source>Low
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse
ml</translation>
    </message>
    <message>
        <source>Volume
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volume
ml</translation>
    </message>
    <message>
        <source>Functional lung of {name} is segmented; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le poumon fonctionnel de {name} est segmenté ; les résultats s&apos;affichent quand la carte est de nouveau choisie.</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale droite</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne droite</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale droite</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale gauche</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne gauche</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale gauche</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voies aériennes</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachée</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veines pulmonaires</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon non aéré</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Épanchement pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute fonction</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment functional lung again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; resegmenter le poumon fonctionnel.</translation>
    </message>
</context>
<context>
    <name>panels.input</name>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La scène est en cours de fermeture.</translation>
    </message>
    <message>
        <source>The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La limite du poumon n&apos;est pas visible sur une carte : choisir la TDM, ou une segmentation des lobes ou des poumons.</translation>
    </message>
    <message>
        <source>The iodine map does not say its units: choose mg/mL or HU as Units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte d&apos;iode n&apos;indique pas ses unités : choisissez mg/mL ou HU comme unités.</translation>
    </message>
    <message>
        <source>Select the low and the high kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir les TDM bas et haut kVp.</translation>
    </message>
    <message>
        <source>The low and the high kVp CT are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les TDM bas et haut kVp sont le même volume.</translation>
    </message>
    <message>
        <source>Load an iodine map and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger une carte d&apos;iode et la choisir.</translation>
    </message>
    <message>
        <source>Select the predicted perfusion map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir la carte de perfusion prédite.</translation>
    </message>
</context>
<context>
    <name>panels.interval</name>
    <message>
        <source>It holds neither differences between readers nor the scanner&apos;s calibration.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Il ne contient ni les différences entre lecteurs ni l&apos;étalonnage du scanner.</translation>
    </message>
    <message>
        <source>Where more than 30 % of the lung is lost, the truth may lie above it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Là où plus de 30 % du poumon est perdu, la vérité peut se situer au-dessus.</translation>
    </message>
    <message>
        <source> (most)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> (au plus)</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.1f} à {high:.1f}</translation>
    </message>
    <message>
        <source>Interval, nominal {level:g} %: how far the number moves by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalle, nominal {level:g} % : de combien le chiffre varie selon</translation>
    </message>
    <message>
        <source>noise of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">bruit de la carte</translation>
    </message>
    <message>
        <source>outline of the lung, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">contour du poumon, un demi-voxel</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lissage</translation>
    </message>
    <message>
        <source>reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">région de référence</translation>
    </message>
    <message>
        <source>candidates that are in doubt</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">candidats douteux</translation>
    </message>
    <message>
        <source>lung that lost part of its perfusion and lies above the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">poumon qui a perdu une partie de sa perfusion et se trouve au-dessus du seuil</translation>
    </message>
    <message>
        <source>borders between the regions, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">limites entre les régions, un demi-voxel</translation>
    </message>
    <message>
        <source>position of the map, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">position de la carte, un demi-voxel</translation>
    </message>
    <message>
        <source>surface of the emboli, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">surface des emboles, un demi-voxel</translation>
    </message>
    <message>
        <source>threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">seuil</translation>
    </message>
    <message>
        <source>half a segment, which counting does not know</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un demi-segment, que le comptage ignore</translation>
    </message>
</context>
<context>
    <name>panels.library_model</name>
    <message>
        <source>A folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un dossier</translation>
    </message>
    <message>
        <source>Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir le dossier d&apos;un modèle nnU-Net v2 entraîné (avec plans.json), ou d&apos;un paquet MONAI (avec configs).</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger un angioscanner pulmonaire et le choisir comme angioscanner.</translation>
    </message>
    <message>
        <source>Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un tel modèle peut exécuter tout programme sur cet ordinateur : confirmez que vous lui faites confiance, si vous savez d&apos;où il vient.</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Automatique : un GPU s&apos;il y en a un</translation>
    </message>
    <message>
        <source>CPU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Segment the CTPA with this model, using its own library</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter l&apos;angioscanner avec ce modèle et sa propre bibliothèque</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir le dossier d&apos;un modèle.</translation>
    </message>
    <message>
        <source>nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Net lit les points de reprise d&apos;un modèle par pickle, et un pickle peut exécuter tout programme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The configuration of a MONAI bundle can name and run any Python code on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La configuration d&apos;un paquet MONAI peut nommer et exécuter tout code Python sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Its weights are read as tensors alone and run nothing, but nobody here knows how good they are.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ses poids sont lus comme simples tenseurs et n&apos;exécutent rien, mais personne ici ne sait ce qu&apos;ils valent.</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ne cocher que pour un modèle d&apos;une source dont vous installeriez un logiciel.</translation>
    </message>
    <message>
        <source>{name}: {kind} for {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} : {kind} pour {structures}.</translation>
    </message>
    <message>
        <source>Trained on: {data}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entraîné sur : {data}.</translation>
    </message>
    <message>
        <source>The segmentation of {name} is in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation de {name} est dans la scène.</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Licence : {licence}.</translation>
    </message>
    <message>
        <source>Requires {library}, which is not installed; Slicer asks before downloading it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nécessite {library}, qui n&apos;est pas installé ; Slicer demande avant de télécharger.</translation>
    </message>
    <message>
        <source>The segmentation of the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La segmentation du modèle</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène.</translation>
    </message>
</context>
<context>
    <name>panels.lungs</name>
    <message>
        <source>Segment both lungs and measure their regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segmenter les deux poumons et mesurer leurs régions</translation>
    </message>
    <message>
        <source>The table of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des poumons</translation>
    </message>
    <message>
        <source>Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons : {volume:.0f} ml, densité moyenne {hu:.0f} UH.</translation>
    </message>
    <message>
        <source>The lungs of {name} are measured; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les poumons de {name} sont mesurés ; les résultats s&apos;affichent quand la TDM est de nouveau choisie.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment the lungs again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; resegmenter les poumons.</translation>
    </message>
</context>
<context>
    <name>panels.number_table</name>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Volume</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ET</translation>
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
        <translation type="unfinished">Haute fonction</translation>
    </message>
    <message>
        <source>Mean perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Perfusion moyenne</translation>
    </message>
    <message>
        <source>Percent of total</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pourcentage du total</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale droite</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne droite</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale droite</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale gauche</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne gauche</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale gauche</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voies aériennes</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachée</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veines pulmonaires</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon non aéré</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Épanchement pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre</translation>
    </message>
</context>
<context>
    <name>panels.perfusion</name>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger une TDM thoracique et la choisir comme TDM.</translation>
    </message>
    <message>
        <source>Predict the perfusion map from the CT; a SPECT selected above is compared with it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Prédire la carte de perfusion à partir de la TDM ; une TEMP choisie ci-dessus y est comparée</translation>
    </message>
    <message>
        <source>The perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de perfusion</translation>
    </message>
    <message>
        <source>The table of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau de la carte</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue en coupe disponible.</translation>
    </message>
    <message>
        <source>The perfusion map of {name} is in the scene; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La carte de perfusion de {name} est dans la scène ; les résultats s&apos;affichent quand la TDM est de nouveau choisie.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; predict the map again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; prédire la carte de nouveau.</translation>
    </message>
</context>
<context>
    <name>panels.postoperative</name>
    <message>
        <source>Enter the FEV1 and select the lobes to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Saisir le VEMS et choisir les lobes à réséquer.</translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Préopératoire</translation>
    </message>
    <message>
        <source>By perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par perfusion</translation>
    </message>
    <message>
        <source>By segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Par segments</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Méthode</translation>
    </message>
    <message>
        <source>Resected
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réséqué
%</translation>
    </message>
    <message>
        <source>FEV1
L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS
L</translation>
    </message>
    <message>
        <source>Interval
L</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Intervalle
L</translation>
    </message>
    <message>
        <source>FEV1
% pred.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS
% préd.</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.2f} à {high:.2f}</translation>
    </message>
    <message>
        <source>ppo FEV1 by segment counting: {value}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS ppo par comptage des segments : {value}.</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS ppo par perfusion : {value} ({share:.1f} % de {map} réséqués).</translation>
    </message>
    <message>
        <source> ({percent:.0f} % predicted)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> ({percent:.0f} % de la valeur prédite)</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: compute differential perfusion of the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">VEMS ppo par perfusion : calculer d&apos;abord la perfusion différentielle de {map}.</translation>
    </message>
</context>
<context>
    <name>panels.presets</name>
    <message>
        <source>Half of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié du 75e percentile</translation>
    </message>
    <message>
        <source>Low function (66 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction (66 % du 75e percentile)</translation>
    </message>
    <message>
        <source>For candidate proposals (70 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pour les propositions de candidats (70 % du 75e percentile)</translation>
    </message>
    <message>
        <source>Half of the median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié de la médiane</translation>
    </message>
    <message>
        <source>Half of the mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moitié de la moyenne</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Enregistré : {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimé : {name}</translation>
    </message>
    <message>
        <source>This preset is in {unit}, which is not available for this map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Ce préréglage est en {unit}, non disponible pour cette carte.</translation>
    </message>
</context>
<context>
    <name>panels.readers</name>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lecteur</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Patient</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Minutes</translation>
    </message>
    <message>
        <source>Autom. %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Autom. %</translation>
    </message>
    <message>
        <source>Defect %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défaut %</translation>
    </message>
    <message>
        <source>reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lecteur</translation>
    </message>
    <message>
        <source> Hidden until the reader has finished this patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> Caché jusqu&apos;à ce que le lecteur ait terminé ce patient.</translation>
    </message>
    <message>
        <source>{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader} lit {patient} depuis {minutes:.1f} min, {n} décisions. Les autres lectures sont cachées.</translation>
    </message>
    <message>
        <source>{n} readings in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{n} lectures dans cette scène.</translation>
    </message>
</context>
<context>
    <name>panels.reading</name>
    <message>
        <source>Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Modifications manuelles : {added:.1f} ml ajoutés, {erased:.1f} ml effacés ; conservées à tout seuil.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: {percent:.1f} %&lt;/b&gt;{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Défauts de perfusion : {percent:.1f} %&lt;/b&gt;{interval} des poumons ({ml:.0f} sur {lung:.0f} ml) ; automatique {automatic:.1f} %.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: no percentage.&lt;/b&gt; Too little of the lungs was measured ({measured:.0f} % of {lung:.0f} ml); {ml:.0f} ml of that are defect.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;Défauts de perfusion : pas de pourcentage.&lt;/b&gt; Trop peu des poumons a été mesuré ({measured:.0f} % de {lung:.0f} ml) ; {ml:.0f} ml en sont un défaut.</translation>
    </message>
</context>
<context>
    <name>panels.regions</name>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Moyenne</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Région</translation>
    </message>
    <message>
        <source>Def.
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Déf.
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
        <translation type="unfinished">Déf.
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
        <translation type="unfinished">Mes.
%</translation>
    </message>
</context>
<context>
    <name>panels.resume</name>
    <message>
        <source>Resume saved reading of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Reprendre la lecture enregistrée de {name}</translation>
    </message>
</context>
<context>
    <name>panels.right_heart</name>
    <message>
        <source>Draw a line across each ventricle where it is widest, on axial slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tracer une ligne à travers chaque ventricule où il est le plus large, sur des coupes axiales.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next line makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; la prochaine ligne en crée un nouveau.</translation>
    </message>
    <message>
        <source>The table of the right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau du cœur droit</translation>
    </message>
    <message>
        <source>No line has two points yet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune ligne n&apos;a encore deux points.</translation>
    </message>
    <message>
        <source>{line} measures another structure already; draw a line of its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{line} mesure déjà une autre structure ; tracer une ligne propre.</translation>
    </message>
    <message>
        <source>{name} {length:.1f} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {length:.1f} mm</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventricule droit</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ventricule gauche</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">tronc pulmonaire</translation>
    </message>
    <message>
        <source>ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">aorte ascendante</translation>
    </message>
    <message>
        <source>RV/LV ratio {ratio:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rapport VD/VG {ratio:.2f}</translation>
    </message>
    <message>
        <source>Trunk/aorta ratio {ratio:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rapport tronc/aorte {ratio:.2f}.</translation>
    </message>
    <message>
        <source>The pulmonary trunk is wider than {limit:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tronc pulmonaire dépasse {limit:.0f} mm.</translation>
    </message>
    <message>
        <source>, above {limit:.1f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">, au-dessus de {limit:.1f}.</translation>
    </message>
</context>
<context>
    <name>panels.segment_scores</name>
    <message>
        <source>Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposés d&apos;après des emboles, lobes et artères qui ne sont pas listés à présent ; lister les emboles pour proposer à nouveau.</translation>
    </message>
    <message>
        <source>The table of the segmental arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des artères segmentaires</translation>
    </message>
    <message>
        <source>The table of the obstruction scores</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des scores d&apos;obstruction</translation>
    </message>
    <message>
        <source>Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir l&apos;état de chaque artère segmentaire, ou lister les emboles avec lobes et artères pour qu&apos;il soit proposé.</translation>
    </message>
    <message>
        <source>The list&apos;s Qanadli-like index counts the arteries&apos; branches, this score the segments by their place in the lobes: the two differ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">L&apos;indice de type Qanadli de la liste compte les branches des artères, ce score les segments d&apos;après leur place dans les lobes : les deux diffèrent.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next choice makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; le prochain choix en crée un nouveau.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment</translation>
    </message>
    <message>
        <source>Artery</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artère</translation>
    </message>
    <message>
        <source>R S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S1 apical</translation>
    </message>
    <message>
        <source>R S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S2 dorsal</translation>
    </message>
    <message>
        <source>R S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S3 ventral</translation>
    </message>
    <message>
        <source>R S4 lateral</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S4 latéral</translation>
    </message>
    <message>
        <source>R S5 medial</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S5 médial</translation>
    </message>
    <message>
        <source>R S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S6 apical inférieur</translation>
    </message>
    <message>
        <source>R S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S7 paracardiaque</translation>
    </message>
    <message>
        <source>R S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S8 ventrobasal</translation>
    </message>
    <message>
        <source>R S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S9 latérobasal</translation>
    </message>
    <message>
        <source>R S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">D S10 dorsobasal</translation>
    </message>
    <message>
        <source>L S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S1 apical</translation>
    </message>
    <message>
        <source>L S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S2 dorsal</translation>
    </message>
    <message>
        <source>L S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S3 ventral</translation>
    </message>
    <message>
        <source>L S4 superior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S4 lingulaire supérieur</translation>
    </message>
    <message>
        <source>L S5 inferior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S5 lingulaire inférieur</translation>
    </message>
    <message>
        <source>L S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S6 apical inférieur</translation>
    </message>
    <message>
        <source>L S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S7 paracardiaque</translation>
    </message>
    <message>
        <source>L S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S8 ventrobasal</translation>
    </message>
    <message>
        <source>L S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S9 latérobasal</translation>
    </message>
    <message>
        <source>L S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">G S10 dorsobasal</translation>
    </message>
    <message>
        <source>Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where its arteries are to 80 % or more on the mean, partly from 10 % on or where a tenth of it lies behind an embolus. A reader&apos;s ticks replace a proposal.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Proposé d&apos;après les artères : le poumon de chaque lobe est réparti entre ses segments selon la position ; un segment est obstrué en totalité si ses artères le sont à 80 % ou plus en moyenne, en partie dès 10 % ou si un dixième se trouve en aval d&apos;un embole. Les choix d&apos;un lecteur remplacent une proposition.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">non jugé</translation>
    </message>
    <message>
        <source>Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the reader.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qanadli par segment {points} sur 40 ({percent:.1f} %), Miller (obstruction) {miller} sur 16 ; {read} segments sur {count} par le lecteur.</translation>
    </message>
    <message>
        <source>open (0)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">perméable (0)</translation>
    </message>
    <message>
        <source>partial (1)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">partielle (1)</translation>
    </message>
    <message>
        <source>occluded (2)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">occluse (2)</translation>
    </message>
    <message>
        <source>{left} of {count} segments are not judged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{left} segments sur {count} ne sont pas jugés.</translation>
    </message>
    <message>
        <source>Arteries: {state}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères : {state}</translation>
    </message>
</context>
<context>
    <name>panels.sentences</name>
    <message>
        <source>Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. {positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilité d&apos;embolie du patient {stack:.3f} : {called} au seuil de {threshold:.3g}. {positive} coupes positives sur {count} (seuil {slices:.3g}) ; probabilité maximale {highest:.3f} à S {s:.0f} mm.</translation>
    </message>
    <message>
        <source>{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count} emboles, {volume}. Indice estimé de type Qanadli {qanadli}</translation>
    </message>
    <message>
        <source>Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Probabilité d&apos;embolie du patient : {stack}. {why} Le résultat n&apos;est ni positif ni négatif.</translation>
    </message>
    <message>
        <source>positive</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">positif</translation>
    </message>
    <message>
        <source>negative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">négatif</translation>
    </message>
    <message>
        <source>No emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun embole.</translation>
    </message>
    <message>
        <source>One embolus, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un embole, {volume}. Indice estimé de type Qanadli {qanadli}</translation>
    </message>
    <message>
        <source> from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> d&apos;après la seule taille des emboles.</translation>
    </message>
    <message>
        <source>; select the pulmonary arteries for embolus level and obstruction.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> ; choisir les artères pulmonaires pour le niveau des emboles et l&apos;obstruction.</translation>
    </message>
    <message>
        <source> by the arteries&apos; branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> d&apos;après les branches des artères ; obstruction artérielle {obstruction:.0f} % ; {behind:.0f} % du poumon en aval d&apos;emboles.</translation>
    </message>
    <message>
        <source>{name} {value:.{digits}f} ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {value:.{digits}f} ml</translation>
    </message>
    <message>
        <source>Found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trouvé : {structures}.</translation>
    </message>
    <message>
        <source>Not found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Non trouvé : {structures}.</translation>
    </message>
    <message>
        <source>(one embolus)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">(un embole)</translation>
    </message>
    <message>
        <source>({number} emboli)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">({number} emboles)</translation>
    </message>
</context>
<context>
    <name>panels.series_list</name>
    <message>
        <source>Choose the series of this CT ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Choisir la série de cette TDM ...</translation>
    </message>
    <message>
        <source>The folder holds {count} CT series: choose the one of this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le dossier contient {count} séries TDM : choisir celle de cette TDM.</translation>
    </message>
</context>
<context>
    <name>panels.services</name>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale droite</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne droite</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale droite</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone apicale gauche</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone moyenne gauche</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Zone basale gauche</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Voies aériennes</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Trachée</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cœur</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Veines pulmonaires</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon non aéré</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Épanchement pleural</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Défauts de perfusion</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Basse fonction</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Haute fonction</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Noyau d&apos;infarctus</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Pénombre</translation>
    </message>
</context>
<context>
    <name>panels.slice_curve</name>
    <message>
        <source>integrated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">intégré</translation>
    </message>
    <message>
        <source>voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">voxels</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger un angioscanner pulmonaire et le choisir comme angioscanner.</translation>
    </message>
    <message>
        <source>Compute the probability of embolism for every 3 mm slice and for the patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Calculer la probabilité d&apos;embolie pour chaque coupe de 3 mm et pour le patient</translation>
    </message>
    <message>
        <source>{name} was moved since, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} a été déplacé depuis, il n&apos;y a donc pas de probabilité à montrer. Exécuter de nouveau le modèle.</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène, il n&apos;y a donc pas de probabilité à afficher. Réexécuter le modèle.</translation>
    </message>
    <message>
        <source>The table of the slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau des coupes</translation>
    </message>
    <message>
        <source>The probability curve</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La courbe de probabilité</translation>
    </message>
    <message>
        <source>The threshold line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La ligne de seuil</translation>
    </message>
    <message>
        <source>The table of the patient-level result</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau du résultat par patient</translation>
    </message>
    <message>
        <source>The markers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Les marqueurs</translation>
    </message>
    <message>
        <source>The result of {name} is in the scene; it is shown when its CTPA and model are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le résultat de {name} est dans la scène ; il s&apos;affiche quand son angioscanner et son modèle sont de nouveau choisis.</translation>
    </message>
    <message>
        <source>slices, scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">coupes, examen</translation>
    </message>
</context>
<context>
    <name>panels.spect</name>
    <message>
        <source>Register the SPECT first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler d&apos;abord la TEMP.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un calcul est en cours.</translation>
    </message>
    <message>
        <source>Register the SPECT to the CT by a rigid transform, or state why it is not moved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Recaler la TEMP sur la TDM par une transformation rigide, ou indiquer pourquoi elle n&apos;est pas déplacée</translation>
    </message>
    <message>
        <source>Measure the alignment of the SPECT at its current position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Mesurer l&apos;alignement de la TEMP à sa position actuelle</translation>
    </message>
    <message>
        <source>The table of the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le tableau de l&apos;alignement</translation>
    </message>
    <message>
        <source>{name} is registered; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} est recalé ; les résultats s&apos;affichent quand il est de nouveau choisi.</translation>
    </message>
    <message>
        <source>Moved by {shift:.1f} mm and {angle:.1f} degrees. </source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Déplacé de {shift:.1f} mm et {angle:.1f} degrés. </translation>
    </message>
    <message>
        <source>Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alignement actuel : Dice {now:.3f} (à l&apos;acquisition {filed:.3f}), distance des centres pulmonaires {mm:.1f} mm.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Alignement</translation>
    </message>
    <message>
        <source>As acquired</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Initial</translation>
    </message>
    <message>
        <source>Current</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Actuel</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucune vue en coupe disponible.</translation>
    </message>
    <message>
        <source>Mutual information, nats</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Information mutuelle, nats</translation>
    </message>
    <message>
        <source>Dice of SPECT and CT lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Dice des poumons TEMP et TDM</translation>
    </message>
    <message>
        <source>Distance of lung centres, mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Distance des centres, mm</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; register again, or update the alignment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} n&apos;est plus dans la scène ; recaler de nouveau, ou actualiser l&apos;alignement.</translation>
    </message>
</context>
<context>
    <name>qSlicerAbstractCoreModule</name>
    <message>
        <source>Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Quantification</translation>
    </message>
</context>
<context>
    <name>scene.dynamic_choices</name>
    <message>
        <source>Oscillation-index SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD à indice d&apos;oscillation</translation>
    </message>
    <message>
        <source>Block-circulant SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD bloc-circulante</translation>
    </message>
    <message>
        <source>Standard SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SVD standard</translation>
    </message>
    <message>
        <source>Tikhonov</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tikhonov</translation>
    </message>
    <message>
        <source>Network, model-free</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Réseau, sans modèle</translation>
    </message>
    <message>
        <source>Brain, with core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Cerveau, avec noyau et pénombre</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumons</translation>
    </message>
    <message>
        <source>Everything that is not air</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tout sauf l&apos;air</translation>
    </message>
</context>
<context>
    <name>scene.input_choices</name>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte d&apos;iode</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Paire double énergie (bas et haut kVp)</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Carte de perfusion prédite</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Comme l&apos;indique le volume</translation>
    </message>
</context>
<context>
    <name>scene.suitable_nodes</name>
    <message>
        <source>List all nodes / only suitable ones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lister tous les nœuds / seulement ceux qui conviennent</translation>
    </message>
</context>
<context>
    <name>widgets.defaults</name>
    <message>
        <source>All settings already have their defaults.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tous les réglages ont déjà leurs valeurs par défaut.</translation>
    </message>
    <message>
        <source>Restored: {names}. Results in the scene are unchanged; select their settings again to show them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Rétablis : {names}. Les résultats de la scène sont inchangés ; choisissez de nouveau leurs réglages pour les afficher.</translation>
    </message>
</context>
<context>
    <name>widgets.job_panel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annulé ; rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Un calcul est en cours.</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annulation ...</translation>
    </message>
    <message>
        <source>Cancelled: {name} was removed from the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Annulé : {name} a été retiré de la scène.</translation>
    </message>
</context>
<context>
    <name>widgets.meaning_table</name>
    <message>
        <source>Assign an anatomical meaning to each segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Attribuer une signification anatomique à chaque segment</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe supérieur droit</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe moyen</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe inférieur droit</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe supérieur gauche</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobe inférieur gauche</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon droit</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Poumon gauche</translation>
    </message>
    <message>
        <source>None of these</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Assign labels ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Attribuer les étiquettes ...</translation>
    </message>
    <message>
        <source>Numbered as ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Numéroté comme ...</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment</translation>
    </message>
    <message>
        <source>Is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Désigne</translation>
    </message>
    <message>
        <source>None of the segments of {name} is {what}: assign their meaning below the selector.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun segment de {name} n&apos;est {what} : attribuer leur signification sous le sélecteur.</translation>
    </message>
    <message>
        <source>not known</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">inconnu</translation>
    </message>
    <message>
        <source>a lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un lobe</translation>
    </message>
    <message>
        <source>a lobe, a zone or a lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">un lobe, une zone ou un poumon</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Étiquette {number}</translation>
    </message>
    <message>
        <source>As named: {meaning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Selon le nom : {meaning}</translation>
    </message>
</context>
<context>
    <name>widgets.model_chooser</name>
    <message>
        <source>Trained on</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Entraîné sur</translation>
    </message>
</context>
<context>
    <name>widgets.model_offers</name>
    <message>
        <source>ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">prêt</translation>
    </message>
    <message>
        <source>to download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">à télécharger</translation>
    </message>
    <message>
        <source>to install</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">à installer</translation>
    </message>
    <message>
        <source>No model in the catalogue segments this structure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Aucun modèle du catalogue ne segmente cette structure.</translation>
    </message>
    <message>
        <source>Import this file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Importer ce fichier</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Télécharger et exécuter ...</translation>
    </message>
    <message>
        <source>Download the model first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Télécharger d&apos;abord le modèle.</translation>
    </message>
    <message>
        <source>Load a CT and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Charger une TDM et la choisir.</translation>
    </message>
    <message>
        <source>The model is installed; load a CT and run it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Le modèle est installé ; charger une TDM et l&apos;exécuter.</translation>
    </message>
    <message>
        <source>Run this model on the CT; its segmentation is selected in the panel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Exécuter ce modèle sur la TDM ; sa segmentation est choisie dans le panneau</translation>
    </message>
    <message>
        <source>{what} by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what} par :</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lobes</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Artères pulmonaires</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Emboles</translation>
    </message>
    <message>
        <source>{about} Source: {source}. Download now?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{about} Source : {source}. Télécharger maintenant ?</translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Nécessite {what}.</translation>
    </message>
    <message>
        <source>Estimated run time on this computer: {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Durée estimée sur cet ordinateur : {time}.</translation>
    </message>
    <message>
        <source>Removed; {size} of disk space freed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimé ; {size} d&apos;espace disque libérés.</translation>
    </message>
    <message>
        <source>Remove {what}?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Supprimer {what} ?</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_panel</name>
    <message>
        <source>{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{ml:.1f} ml ont été peints là où rien n’est mesuré (hors des poumons, par exemple) et ont été retirés.</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_slider</name>
    <message>
        <source>The mean of the reference region is not above zero, so no percentage of it can be a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">La moyenne de la région de référence n&apos;est pas supérieure à zéro ; aucun pourcentage n&apos;en peut être un seuil.</translation>
    </message>
    <message>
        <source>Map units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Unité de la carte</translation>
    </message>
    <message>
        <source>% of reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la région de référence</translation>
    </message>
    <message>
        <source>% of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la moyenne pulmonaire</translation>
    </message>
    <message>
        <source>% of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% de la médiane pulmonaire</translation>
    </message>
    <message>
        <source>% of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">% du 75e percentile pulmonaire</translation>
    </message>
</context>
</TS>
