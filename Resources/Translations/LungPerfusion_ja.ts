<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>LungPerfusionAI</name>
    <message>
        <source>Lungs and regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺と領域</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT：</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT</translation>
    </message>
    <message>
        <source>Chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ハンスフィールド単位の胸部CT</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉：</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉</translation>
    </message>
    <message>
        <source>Lobe segmentation, for instance from TotalSegmentator; if none is given, each lung is divided into three zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のセグメンテーション（例：TotalSegmentator）。ない場合、各肺を等体積の3領域に分割します</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">等体積の領域</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のラベルマップ</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップをセグメンテーションに変換して使用します</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップを使用 ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉セグメントに意味を割り当て</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のラベル番号体系</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションを作成したツールのラベル番号体系</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉セグメントの意味</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各セグメントの解剖学的意味。シーンと共に保存されます</translation>
    </message>
    <message>
        <source>Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺をセグメント化</translation>
    </message>
    <message>
        <source>Cancel: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：肺をセグメント化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算をキャンセルします。シーンは変更されません</translation>
    </message>
    <message>
        <source>Progress: Segment lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：肺をセグメント化</translation>
    </message>
    <message>
        <source>Segment the lungs to see volumes and attenuation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺をセグメント化すると体積とCT値が表示されます。</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Volume and attenuation of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各領域の体積とCT値</translation>
    </message>
    <message>
        <source>SPECT/CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT/CT</translation>
    </message>
    <message>
        <source>SPECT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT：</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>Perfusion SPECT of this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この患者の血流SPECT</translation>
    </message>
    <message>
        <source>No SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTなし</translation>
    </message>
    <message>
        <source>Registration:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせ：</translation>
    </message>
    <message>
        <source>Registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせ</translation>
    </message>
    <message>
        <source>When the SPECT is registered to the CT (rigid). Free breathing against breath hold is not a rigid motion, so SPECT and CT of one hybrid scanner are not registered unless requested</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTをCTに位置合わせ（剛体）する条件。自由呼吸と息止めの差は剛体運動ではないため、同一ハイブリッド装置のSPECTとCTは指定時のみ位置合わせします</translation>
    </message>
    <message>
        <source>Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTをCTに位置合わせ</translation>
    </message>
    <message>
        <source>Cancel: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：SPECTをCTに位置合わせ</translation>
    </message>
    <message>
        <source>Progress: Register SPECT to CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：SPECTをCTに位置合わせ</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTとCTの整合</translation>
    </message>
    <message>
        <source>Alignment of SPECT and CT, as acquired and current; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTとCTの整合（収集時と現在）。表はシーンにも保存されます</translation>
    </message>
    <message>
        <source>Manual registration in views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ビュー上で手動位置合わせ</translation>
    </message>
    <message>
        <source>Interaction handles in the slice and 3D views; the alignment is measured when they are released. The Transforms module edits the same transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面と3Dビューの操作ハンドル。離すと整合を測定します。Transformsモジュールも同じ変換を編集します</translation>
    </message>
    <message>
        <source>Show over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTに重ねて表示</translation>
    </message>
    <message>
        <source>Show the SPECT over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべての断面でSPECTをCTに重ね、カラー凡例と共に表示します</translation>
    </message>
    <message>
        <source>Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">整合を更新</translation>
    </message>
    <message>
        <source>Cancel: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：整合を更新</translation>
    </message>
    <message>
        <source>Progress: Update alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：整合を更新</translation>
    </message>
    <message>
        <source>Perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップ</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル：</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>Installed models for unenhanced chest CT (DL-CTPM)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単純胸部CT用のインストール済みモデル（DL-CTPM）</translation>
    </message>
    <message>
        <source>MC dropout samples:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MCドロップアウト標本数：</translation>
    </message>
    <message>
        <source>MC dropout samples</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MCドロップアウト標本数</translation>
    </message>
    <message>
        <source>Number of Monte Carlo dropout samples for the standard-deviation map; 0 for no such map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">標準偏差マップのためのモンテカルロドロップアウト標本数。0の場合は作成しません</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス：</translation>
    </message>
    <message>
        <source>Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップを予測</translation>
    </message>
    <message>
        <source>Cancel: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：血流マップを予測</translation>
    </message>
    <message>
        <source>Progress: Predict perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：血流マップを予測</translation>
    </message>
    <message>
        <source>Predicted perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別の予測血流</translation>
    </message>
    <message>
        <source>Predicted perfusion of each region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各領域の予測血流</translation>
    </message>
    <message>
        <source>Show map over CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップをCTに重ねて表示</translation>
    </message>
    <message>
        <source>Show the map over the CT in all slice views, with its colour legend</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべての断面でマップをCTに重ね、カラー凡例と共に表示します</translation>
    </message>
    <message>
        <source>Differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流分布比</translation>
    </message>
    <message>
        <source>Predicted map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測マップ：</translation>
    </message>
    <message>
        <source>Predicted map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測マップ</translation>
    </message>
    <message>
        <source>Perfusion map predicted from this CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このCTから予測した血流マップ</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Iodine map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ：</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>Iodine map of the same patient (mg/mL), registered to this CT; measured in parenchyma only</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">同じ患者のヨードマップ（mg/mL）。このCTに位置合わせ済み。肺実質のみで測定します</translation>
    </message>
    <message>
        <source>Normalisation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正規化：</translation>
    </message>
    <message>
        <source>Normalisation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正規化</translation>
    </message>
    <message>
        <source>Reference by which each map is divided before subtraction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">差分の前に各マップを割る基準値</translation>
    </message>
    <message>
        <source>Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流分布比を計算</translation>
    </message>
    <message>
        <source>Cancel: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：血流分布比を計算</translation>
    </message>
    <message>
        <source>Progress: Compute differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：血流分布比を計算</translation>
    </message>
    <message>
        <source>Differential perfusion by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別の血流分布比</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of each region for every map; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各マップの領域ごとの合計、平均、合計に対する割合。表はシーンにも保存されます</translation>
    </message>
    <message>
        <source>Plot:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">グラフ：</translation>
    </message>
    <message>
        <source>Plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">グラフ</translation>
    </message>
    <message>
        <source>Regional percentages of total, or Bland-Altman plot of two maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域ごとの割合、または2つのマップのBland-Altmanプロット</translation>
    </message>
    <message>
        <source>Plot of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流分布比のグラフ</translation>
    </message>
    <message>
        <source>Difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">差分マップ</translation>
    </message>
    <message>
        <source>Voxelwise difference, first minus second map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルごとの差（第1マップ − 第2マップ）</translation>
    </message>
    <message>
        <source>Show difference map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">差分マップを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>The difference map over the CT: red where the first map is higher, blue where the second is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の差分マップ：赤は第1マップが高く、青は第2マップが高い部分</translation>
    </message>
    <message>
        <source>Predicted postoperative function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">術後予測肺機能</translation>
    </message>
    <message>
        <source>FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1：</translation>
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
        <translation type="unfinished">未入力</translation>
    </message>
    <message>
        <source>Measured preoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">術前の実測FEV1</translation>
    </message>
    <message>
        <source>Reference FEV1:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1基準値：</translation>
    </message>
    <message>
        <source>Reference FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1基準値</translation>
    </message>
    <message>
        <source>Predicted normal FEV1 of the patient; adds the result in percent predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者の予測正常FEV1。結果を対予測値の割合でも示します</translation>
    </message>
    <message>
        <source>Perfusion map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップ：</translation>
    </message>
    <message>
        <source>Perfusion map for ppo FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ppo FEV1用の血流マップ</translation>
    </message>
    <message>
        <source>Map whose regional percentages are used</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域割合を使用するマップ</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右上葉</translation>
    </message>
    <message>
        <source>Resect this lobe (3 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この肺葉を切除（3区域）。片肺の全肺葉で肺全摘となります</translation>
    </message>
    <message>
        <source>Obstructed segments, right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞区域、右上葉</translation>
    </message>
    <message>
        <source> of 3 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> / 3 閉塞</translation>
    </message>
    <message>
        <source>Obstructed, non-ventilated segments (tumour, atelectasis); not counted before or after resection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞し換気のない区域（腫瘍、無気肺）。切除前後とも数えません</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中葉</translation>
    </message>
    <message>
        <source>Resect this lobe (2 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この肺葉を切除（2区域）。片肺の全肺葉で肺全摘となります</translation>
    </message>
    <message>
        <source>Obstructed segments, right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞区域、右中葉</translation>
    </message>
    <message>
        <source> of 2 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> / 2 閉塞</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右下葉</translation>
    </message>
    <message>
        <source>Resect this lobe (5 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この肺葉を切除（5区域）。片肺の全肺葉で肺全摘となります</translation>
    </message>
    <message>
        <source>Obstructed segments, right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞区域、右下葉</translation>
    </message>
    <message>
        <source> of 5 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> / 5 閉塞</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左上葉</translation>
    </message>
    <message>
        <source>Obstructed segments, left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞区域、左上葉</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左下葉</translation>
    </message>
    <message>
        <source>Resect this lobe (4 segments); all lobes of one lung make a pneumonectomy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この肺葉を切除（4区域）。片肺の全肺葉で肺全摘となります</translation>
    </message>
    <message>
        <source>Obstructed segments, left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞区域、左下葉</translation>
    </message>
    <message>
        <source> of 4 obstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> / 4 閉塞</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">術後予測FEV1</translation>
    </message>
    <message>
        <source>Predicted postoperative FEV1 by the perfusion method and by segment counting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流法および区域数法による術後予測FEV1</translation>
    </message>
    <message>
        <source>Functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">機能肺</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ：</translation>
    </message>
    <message>
        <source>Map that defines functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">機能肺を定めるマップ</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセット：</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセット</translation>
    </message>
    <message>
        <source>Published threshold (0.66 of the 75th percentile, Ren et al.), or the part of the lung with the highest function, to be spared in radiotherapy</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">文献の閾値（75パーセンタイルの0.66、Renら）、または放射線治療で温存すべき最も機能の高い肺の部分</translation>
    </message>
    <message>
        <source>Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能と高機能をセグメント化</translation>
    </message>
    <message>
        <source>Cancel: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：低機能と高機能をセグメント化</translation>
    </message>
    <message>
        <source>Progress: Segment low and high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：低機能と高機能をセグメント化</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの単位、または肺の基準値に対する割合</translation>
    </message>
    <message>
        <source>Low-function threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能閾値：</translation>
    </message>
    <message>
        <source>Low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能閾値</translation>
    </message>
    <message>
        <source>Low function below this value, high function at or above it; segments and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この値未満が低機能、以上が高機能。ドラッグ中にセグメントと表が更新されます</translation>
    </message>
    <message>
        <source>Return to the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセットの閾値に戻す</translation>
    </message>
    <message>
        <source>Undo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻す：低機能閾値</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of threshold (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">直前の閾値変更を元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo: low-function threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">やり直し：低機能閾値</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">やり直し</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻した変更をやり直す（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Functional lung by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別の機能肺</translation>
    </message>
    <message>
        <source>Volume of low and high function in each region; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各領域の低機能・高機能の体積。表はシーンにも保存されます</translation>
    </message>
    <message>
        <source>Dynamic CT perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックCT灌流</translation>
    </message>
    <message>
        <source>Series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズ：</translation>
    </message>
    <message>
        <source>Series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズ</translation>
    </message>
    <message>
        <source>CT perfusion scan as a volume sequence in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ハンスフィールド単位のボリュームシーケンスとしてのCT灌流検査</translation>
    </message>
    <message>
        <source>No series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズなし</translation>
    </message>
    <message>
        <source>File or folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイルまたはフォルダ：</translation>
    </message>
    <message>
        <source>File or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイルまたはフォルダ</translation>
    </message>
    <message>
        <source>4D NRRD or NIfTI file, or DICOM folder; loaded as a volume sequence</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">4DのNRRDまたはNIfTIファイル、あるいはDICOMフォルダ。ボリュームシーケンスとして読み込みます</translation>
    </message>
    <message>
        <source>Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読み込み</translation>
    </message>
    <message>
        <source>Cancel: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：読み込み</translation>
    </message>
    <message>
        <source>Cancel loading; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読み込みをキャンセルします。シーンは変更されません</translation>
    </message>
    <message>
        <source>Progress: Load</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：読み込み</translation>
    </message>
    <message>
        <source>Region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域：</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Region that is analysed if no mask is given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスクがない場合に解析する領域</translation>
    </message>
    <message>
        <source>Mask:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスク：</translation>
    </message>
    <message>
        <source>Mask</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスク</translation>
    </message>
    <message>
        <source>Maps are computed inside all segments; if none is given, the region is segmented on the unenhanced frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">全セグメント内でマップを計算します。ない場合、造影前フレームで領域をセグメント化します</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動</translation>
    </message>
    <message>
        <source>Method:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法：</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法</translation>
    </message>
    <message>
        <source>Deconvolution with the arterial input function, or a network applied to the time series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力関数によるデコンボリューション、または時系列に適用するネットワーク</translation>
    </message>
    <message>
        <source>Preprocessing:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前処理：</translation>
    </message>
    <message>
        <source>Motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動き補正</translation>
    </message>
    <message>
        <source>Motion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動き</translation>
    </message>
    <message>
        <source>Register every frame to the first (rigid)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各フレームを最初のフレームに位置合わせ（剛体）</translation>
    </message>
    <message>
        <source>Spatial smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">空間平滑化</translation>
    </message>
    <message>
        <source>Spatial filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">空間フィルタ</translation>
    </message>
    <message>
        <source>Spatial smoothing of each frame within tissue of similar attenuation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT値の近い組織内での各フレームの空間平滑化</translation>
    </message>
    <message>
        <source>Temporal smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">時間平滑化</translation>
    </message>
    <message>
        <source>Temporal filter</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">時間フィルタ</translation>
    </message>
    <message>
        <source>Temporal smoothing over neighbouring frames</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">隣接フレームにわたる時間平滑化</translation>
    </message>
    <message>
        <source>Input function:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">入力関数：</translation>
    </message>
    <message>
        <source>Scale AIF to VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIFをVOFに合わせて補正</translation>
    </message>
    <message>
        <source>Partial-volume correction: scale the area under the arterial input function to that of the venous output function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">部分容積補正：動脈入力関数の曲線下面積を静脈出力関数に合わせます</translation>
    </message>
    <message>
        <source>Detect AIF and VOF</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">AIFとVOFを検出</translation>
    </message>
    <message>
        <source>Discard the manually placed points and detect artery and vein automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">手動で置いた点を破棄し、動脈と静脈を自動検出します</translation>
    </message>
    <message>
        <source>Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップを計算</translation>
    </message>
    <message>
        <source>Cancel: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：マップを計算</translation>
    </message>
    <message>
        <source>Progress: Compute maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：マップを計算</translation>
    </message>
    <message>
        <source>Perfusion map to show</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表示する血流マップ</translation>
    </message>
    <message>
        <source>Map that is shown over the time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズの時間平均に重ねて表示するマップ</translation>
    </message>
    <message>
        <source>Show perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップを表示</translation>
    </message>
    <message>
        <source>Show the map with its colour legend, the input functions and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップをカラー凡例、入力関数、表と共に表示</translation>
    </message>
    <message>
        <source>Curves:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">曲線：</translation>
    </message>
    <message>
        <source>Curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">曲線</translation>
    </message>
    <message>
        <source>Arterial input and venous output functions, or the time-attenuation curve under the mouse with its fit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力・静脈出力関数、またはマウス位置の時間濃度曲線とその当てはめ</translation>
    </message>
    <message>
        <source>Plot of the curves</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">曲線のグラフ</translation>
    </message>
    <message>
        <source>Core: rCBF &lt;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コア：rCBF &lt;</translation>
    </message>
    <message>
        <source>Infarct core: CBF below this percentage of the contralateral side; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア：CBFが対側のこの割合未満。ドラッグ中にセグメントと表が更新されます</translation>
    </message>
    <message>
        <source>Penumbra: Tmax ≥</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ：Tmax ≥</translation>
    </message>
    <message>
        <source>Penumbra: tissue with Tmax at or above this value; segment and table update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ：Tmaxがこの値以上の組織。ドラッグ中にセグメントと表が更新されます</translation>
    </message>
    <message>
        <source>Default thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既定の閾値</translation>
    </message>
    <message>
        <source>Return to rCBF below 30 % and Tmax of at least 6 s</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">rCBF 30 %未満、Tmax 6秒以上に戻す</translation>
    </message>
    <message>
        <source>Undo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻す：コアとペナンブラの閾値</translation>
    </message>
    <message>
        <source>Undo the last change of threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">直前の閾値変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo: core and penumbra thresholds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">やり直し：コアとペナンブラの閾値</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Core, penumbra and mismatch by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別のコア、ペナンブラ、ミスマッチ</translation>
    </message>
    <message>
        <source>Volumes by region; the regional means of the maps are in the table stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別の体積。マップの領域平均はシーンの表にあります</translation>
    </message>
    <message>
        <source>Report folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートフォルダ：</translation>
    </message>
    <message>
        <source>Report folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートフォルダ</translation>
    </message>
    <message>
        <source>An existing folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既存のフォルダ</translation>
    </message>
    <message>
        <source>Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートを作成</translation>
    </message>
    <message>
        <source>Print patient name in the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートに患者名を印字</translation>
    </message>
    <message>
        <source>Patient name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者名</translation>
    </message>
    <message>
        <source>Print patient and study from the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Subject Hierarchyの患者と検査を印字します。オフの場合、レポートに患者識別情報は含まれません</translation>
    </message>
    <message>
        <source>Cancel: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：レポートを作成</translation>
    </message>
    <message>
        <source>Progress: Write report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：レポートを作成</translation>
    </message>
    <message>
        <source>DICOM export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOM出力</translation>
    </message>
    <message>
        <source>Object type:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">オブジェクトの種類：</translation>
    </message>
    <message>
        <source>Object type</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">オブジェクトの種類</translation>
    </message>
    <message>
        <source>Segmentation or structure set for planning systems, or a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">治療計画装置用のセグメンテーションまたは構造セット、あるいはマップ</translation>
    </message>
    <message>
        <source>Segmentation:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション：</translation>
    </message>
    <message>
        <source>Segmentation to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力するセグメンテーション</translation>
    </message>
    <message>
        <source>Segmentation to export, for instance low- and high-functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力するセグメンテーション（例：低機能肺・高機能肺）</translation>
    </message>
    <message>
        <source>Select a segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションを選択</translation>
    </message>
    <message>
        <source>Map to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力するマップ</translation>
    </message>
    <message>
        <source>Map to export, in the frame of reference of the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力するマップ（CTの基準座標系）</translation>
    </message>
    <message>
        <source>Select a map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップを選択</translation>
    </message>
    <message>
        <source>Table:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表：</translation>
    </message>
    <message>
        <source>Table to export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力する表</translation>
    </message>
    <message>
        <source>Table whose measurements are exported, with region, unit, method and version; the segmentation is referenced</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定値を出力する表（領域、単位、方法、版を含む）。セグメンテーションを参照します</translation>
    </message>
    <message>
        <source>Select a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表を選択</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者：</translation>
    </message>
    <message>
        <source>Reader of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力レポートの読影者</translation>
    </message>
    <message>
        <source>Reader named in the report; may be left empty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートに記載する読影者。空欄も可</translation>
    </message>
    <message>
        <source>CT series:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTシリーズ：</translation>
    </message>
    <message>
        <source>CT series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTシリーズ</translation>
    </message>
    <message>
        <source>DICOM folder of the CT that the exported object references; found automatically for a CT from the DICOM database</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力オブジェクトが参照するCTのDICOMフォルダ。DICOMデータベースのCTでは自動的に見つかります</translation>
    </message>
    <message>
        <source>CT series in the folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ内のCTシリーズ</translation>
    </message>
    <message>
        <source>CT series in this folder that the exported object references</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力オブジェクトが参照する、このフォルダ内のCTシリーズ</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ：</translation>
    </message>
    <message>
        <source>Folder for the exported file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力ファイルのフォルダ</translation>
    </message>
    <message>
        <source>DICOM objects contain the patient identifiers of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMオブジェクトにはCTの患者識別情報が含まれます。</translation>
    </message>
    <message>
        <source>Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力して検証</translation>
    </message>
    <message>
        <source>Cancel: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：出力して検証</translation>
    </message>
    <message>
        <source>Progress: Export and verify</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：出力して検証</translation>
    </message>
    <message>
        <source>Content of the exported report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力レポートの内容</translation>
    </message>
    <message>
        <source>Content of the exported report, read back from the file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイルから読み戻した出力レポートの内容</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既定値に戻す</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このパネルのすべての設定を既定値に戻します。入力、患者に関する記入、結果はそのまま残ります</translation>
    </message>
    <message>
        <source>Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Lung Perfusion AI</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法の文献はLungPerfusion拡張機能のREADMEにあります。</translation>
    </message>
    <message>
        <source>Lungs, lobes or zones of a chest CT with their volumes and densities; perfusion predicted from the CT; perfusion SPECT registered and compared, differential and postoperative function, functional lung for planning; maps, core and penumbra of dynamic CT perfusion. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸部CTの肺、肺葉または領域の体積と濃度。CTから予測した血流。位置合わせし比較した血流SPECT、分布比と術後機能、治療計画用の機能肺。ダイナミックCT灌流のマップ、コア、ペナンブラ。研究専用です。</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このモジュールの説明書、チュートリアル、限界</translation>
    </message>
    <message>
        <source>If frames of reference differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">基準座標系が異なる場合</translation>
    </message>
    <message>
        <source>Always</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">常に</translation>
    </message>
    <message>
        <source>Never (measure alignment only)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">しない（整合の測定のみ）</translation>
    </message>
    <message>
        <source>Mean of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の平均</translation>
    </message>
    <message>
        <source>75th percentile of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の75パーセンタイル</translation>
    </message>
    <message>
        <source>Segmentation (DICOM SEG)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション（DICOM SEG）</translation>
    </message>
    <message>
        <source>Structure set (RTSTRUCT)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造セット（RTSTRUCT）</translation>
    </message>
    <message>
        <source>Parametric map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">パラメトリックマップ</translation>
    </message>
    <message>
        <source>Structured report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造化レポート</translation>
    </message>
    <message>
        <source>Perfusion SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流SPECT</translation>
    </message>
    <message>
        <source>Load as perfusion SPECT into Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流SPECTとしてLung Perfusion AIに読み込む</translation>
    </message>
</context>
<context>
    <name>LungPerfusionCore.sentence</name>
    <message>
        <source>No bolus passes in {who}: no voxel changes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にボーラスの通過がありません。変化するボクセルがありません。</translation>
    </message>
    <message>
        <source>No bolus passes in {who}: the vessels rise by {height:.0f} HU with a noise of {noise:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にボーラスの通過がありません。血管の上昇は{height:.0f} HU、ノイズは{noise:.0f} HUです。</translation>
    </message>
    <message>
        <source>{who} begins when the contrast is there already: there is no unenhanced frame, so enhancement, flow and volume are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：造影剤到達後に始まっています。造影前フレームがなく、造影効果・血流量・血液量は過小です。</translation>
    </message>
    <message>
        <source>The bolus is faint: the vessels rise by {height:.0f} HU only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボーラスが弱く、血管の上昇は{height:.0f} HUだけです。</translation>
    </message>
    <message>
        <source>{who} has one unenhanced frame only; its noise is in every enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：造影前フレームが1つだけで、そのノイズがすべての造影値に含まれます。</translation>
    </message>
    <message>
        <source>The dynamic series has {count} frames; too few to see a bolus pass.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックシリーズは{count}フレームで、ボーラスの通過を見るには少なすぎます。</translation>
    </message>
    <message>
        <source>The mask holds too little tissue to find the bolus in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスク内の組織が少なすぎて、ボーラスを検出できません。</translation>
    </message>
    <message>
        <source>No bolus of contrast is seen in the dynamic series; its vessels do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックシリーズに造影剤のボーラスが見られません。血管が造影されていません。</translation>
    </message>
    <message>
        <source>{who} has {count} time point; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の時点は{count}個です。ボーラスの追跡には{least}個以上必要です。</translation>
    </message>
    <message>
        <source>{who} has {count} time points; a bolus cannot be followed by fewer than {least}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の時点は{count}個です。ボーラスの追跡には{least}個以上必要です。</translation>
    </message>
    <message>
        <source>{who} spans {span:.4g} s with {step:.3g} s between frames, in which no bolus can be followed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{span:.4g}秒、フレーム間隔{step:.3g}秒で、ボーラスを追跡できません。</translation>
    </message>
    <message>
        <source>{who} has frames of {shape} x {other} pixels, which show no organ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のフレームは{shape} x {other}画素で、臓器が写っていません。</translation>
    </message>
    <message>
        <source>{who} holds {bad} voxels that are NaN or infinite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にNaNまたは無限大のボクセルが{bad}個あります。</translation>
    </message>
    <message>
        <source>{who} is empty: every voxel is {low:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は空です。すべてのボクセルが{low:g}です。</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はハンスフィールド単位ではありません。値は{low:g}～{high:g}です。</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units: they lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の値はハンスフィールド単位へのリスケール前の保存値です（{low:g}～{high:g}）。</translation>
    </message>
    <message>
        <source>{who} is not in Hounsfield units, or shows one material only: its values lie between {low:g} and {high:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はハンスフィールド単位でないか、1種類の物質しか写っていません。値は{low:g}～{high:g}です。</translation>
    </message>
    <message>
        <source>{who} has {count} frames only; flow and Tmax are coarse.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{count}フレームのみです。血流量とTmaxは粗い値です。</translation>
    </message>
    <message>
        <source>{who} ends after {span:.0f} s; late tissue is cut off, and its volume and transit time are too low.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{span:.0f}秒で終わっています。遅れて造影される組織が途切れ、血液量と通過時間は過小です。</translation>
    </message>
    <message>
        <source>{who} has one slice; motion cannot be corrected, and volumes are those of the slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：1スライスのみです。体動補正はできず、体積はそのスライスのものです。</translation>
    </message>
    <message>
        <source>{who} shows the same image twice: frame {twice} equals the frame before it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：同じ画像が2回あります。フレーム{twice}は直前と同一です。</translation>
    </message>
    <message>
        <source>{who} has a pause of {widest:.0f} s between two frames; what happened in it is interpolated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：2フレーム間に{widest:.0f}秒の空白があります。その間は補間です。</translation>
    </message>
    <message>
        <source>{who} spans {span:g} s with {step:g} s between frames: its times are probably in {unit}, and are needed in seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{span:g}秒、フレーム間隔{step:g}秒です。時刻の単位がおそらく{unit}です。秒で指定してください。</translation>
    </message>
    <message>
        <source>Unknown method &apos;{method}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な方法「{method}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>Maps of two scans cannot be compared voxel by voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つの検査のマップはボクセルごとに比較できません。</translation>
    </message>
    <message>
        <source>The truncation must be 0 to 1, the oscillation index above 0 and the time before the input not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">打ち切りは0～1、振動指数は0より大きく、入力前の時間は0以上でなければなりません。</translation>
    </message>
    <message>
        <source>The arterial input function has no area under it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力関数の曲線下面積がありません。</translation>
    </message>
    <message>
        <source>Unknown {name} &apos;{value}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な{name}「{value}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>{who} is a colour picture of a map made by another system, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は別システムのマップのカラー画像で、ハンスフィールド単位のCT画像ではありません。</translation>
    </message>
    <message>
        <source>{who} is a finished map ({what}{said}) of another system, not the series of CT images it was made from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は別システムで作られたマップ（{what}{said}）で、元のCT画像シリーズではありません。</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に異なるピクセル間隔が混在しています：{listed}。</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are taken for Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：リスケール情報がありません。保存値をハンスフィールド値とみなします。</translation>
    </message>
    <message>
        <source>{who} has {count} frames, but {total} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{count}フレームですが、時刻は{total}個です。</translation>
    </message>
    <message>
        <source>{who} mixes time points whose slices lie {max:.1f} mm apart: several scans in one series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の時点間でスライスが{max:.1f} mmずれています。1つのシリーズに複数の撮影が含まれています。</translation>
    </message>
    <message>
        <source>Reading image {done} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像{done} / {count}を読み込み中</translation>
    </message>
    <message>
        <source>{who} is in {listed}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の単位は{listed}ですが、ダイナミックシリーズはハンスフィールド単位が必要です。</translation>
    </message>
    <message>
        <source>{who} is {modality_of}, but CT is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のモダリティは{modality_of}ですが、CTが必要です。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} of {file} has no position, orientation or pixel spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。{file}のフレーム{n}に位置、方向、またはピクセル間隔がありません。</translation>
    </message>
    <message>
        <source>{who} mixes images of one and of many frames, or does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に単一フレームとマルチフレームの画像が混在しているか、フレームの位置が記載されていません。</translation>
    </message>
    <message>
        <source>{who} has damaged or truncated pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{file}のピクセルデータが破損しているか、途中で切れています。</translation>
    </message>
    <message>
        <source>Choose an existing folder for the report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポート用に既存のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{who} holds one image at each of {count} positions: one volume, not a dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{count}か所に1枚ずつで、ダイナミックシリーズではなく1つのボリュームです。</translation>
    </message>
    <message>
        <source>{who} numbers its {most} time points but does not say when they were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の{most}時点に番号はありますが、撮影時刻がありません。時刻を指定してください。</translation>
    </message>
    <message>
        <source>{who} lacks slices in {count} of its {total} time points, so they are not volumes of one scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の{total}時点中{count}時点でスライスが欠けており、1回の撮影のボリュームではありません。</translation>
    </message>
    <message>
        <source>{who} is incomplete: its last time point was interrupted and is left out (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：不完全です。最後の時点は中断されており除外しました（欠けたスライス：{lacking}）。</translation>
    </message>
    <message>
        <source>{who} is incomplete; time points left out: {named} (missing slices: {lacking}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：不完全です。除外した時点：{named}（欠けたスライス：{lacking}）。</translation>
    </message>
    <message>
        <source>{who} has time points whose order differs from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の時点の順序がスライスごとに異なります。</translation>
    </message>
    <message>
        <source>{who} holds {most} images at one position, and nothing in them says which was taken when: some share their time, so there are duplicates or several reconstructions among them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は1か所に{most}枚の画像がありますが、撮影時刻を区別できません。同じ時刻のものがあり、重複または複数の再構成が含まれています。</translation>
    </message>
    <message>
        <source>A point of the input function lies outside the dynamic series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">入力関数の点がダイナミックシリーズの外にあります。</translation>
    </message>
    <message>
        <source>The points of the {kind} function do not enhance.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{kind}」関数の点が造影されていません。</translation>
    </message>
    <message>
        <source>No artery was found in {who}; choose its points by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に動脈が見つかりません。点を手動で選んでください。</translation>
    </message>
    <message>
        <source>The arterial input was scaled by {factor:.1f}: its voxels hold mostly other tissue; choose a larger artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力を{factor:.1f}倍しました：ボクセルの大部分が他の組織です。より太い動脈を選んでください。</translation>
    </message>
    <message>
        <source>The scan ends while the arterial input still rises: the bolus is truncated and no map can be trusted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力が上昇中にスキャンが終わっています。ボーラスが途切れており、どのマップも信頼できません。</translation>
    </message>
    <message>
        <source>The arterial input is flat at {hu:.0f} HU for {flat} frames: it is clipped, so flow and volume are too high.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力が{hu:.0f} HUで{flat}フレーム平坦です。飽和しており、血流量と血液量は過大です。</translation>
    </message>
    <message>
        <source>The frames lie {step:.1f} s apart, which is too long for the flow of a bolus (3 s at most).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フレーム間隔が{step:.1f}秒で、ボーラスの血流測定には長すぎます（最大3秒）。</translation>
    </message>
    <message>
        <source>The venous output is less than half as high as the arterial input: it does not fill its voxels, or is no vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">静脈出力が動脈入力の半分未満です。ボクセルを満たしていないか、静脈ではありません。</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: no vein was found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力は補正していません：静脈が見つかりません。</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the scan ends before the bolus has passed the vein.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力は補正していません：ボーラスが静脈を通過する前にスキャンが終わっています。</translation>
    </message>
    <message>
        <source>The arterial input was not scaled: the vein&apos;s area is {factor:.0f} % of its own, so it is not diluted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力は補正していません：静脈の面積は動脈の{factor:.0f} %で、希釈されていません。</translation>
    </message>
    <message>
        <source>The scan ends before the arterial input has fallen to half its height: the bolus is truncated; flow and volume are unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力がピークの半分に下がる前にスキャンが終わっています。ボーラスが途切れており、血流量と血液量は不確かです。</translation>
    </message>
    <message>
        <source>There is no core at this threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このしきい値ではコアがありません。</translation>
    </message>
    <message>
        <source>There is no tissue that could be core or penumbra.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コアまたはペナンブラになり得る組織がありません。</translation>
    </message>
    <message>
        <source>The maps hold NaN or infinite values in the tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの組織内にNaNまたは無限大の値があります。</translation>
    </message>
    <message>
        <source>The tissue lies on one side of the mid-sagittal plane only, so there is no other side to compare flow with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織が正中矢状面の片側にしかなく、血流を比較する対側がありません。</translation>
    </message>
    <message>
        <source>The two halves of the head are little alike (correlation {symmetry:.2f}), so relative flow is unsure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">頭部の左右があまり似ていません（相関{symmetry:.2f}）。相対血流は不確かです。</translation>
    </message>
    <message>
        <source>The lesions {shape} and {other} are not on one grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">病変{shape}と{other}の格子が一致しません。</translation>
    </message>
    <message>
        <source>A cohort&apos;s agreement needs at least one case.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コホートの一致度には少なくとも1症例が必要です。</translation>
    </message>
    <message>
        <source>Unknown reference &apos;{reference}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な基準「{reference}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>The core&apos;s share of flow must be 0 to 1, the penumbra&apos;s Tmax above 0 and the smallest island not negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コアの血流比は0～1、ペナンブラのTmaxは0より大きく、最小の島は0以上でなければなりません。</translation>
    </message>
    <message>
        <source>Most of the {name} side fills late as well, so it is a poor reference for the other side&apos;s flow.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">反対側（{name}）の大部分も造影が遅れているため、血流の基準として適しません。</translation>
    </message>
    <message>
        <source>Unknown region &apos;{region}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な領域「{region}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>The mask {shape} is not on the grid of {who} {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスク{shape}が{who}の格子{other}上にありません。</translation>
    </message>
    <message>
        <source>The mask of the dynamic series is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックシリーズのマスクが空です。</translation>
    </message>
    <message>
        <source>The mask has holes ({holes:.0f} % of it); nothing is computed in them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスクに穴があります（{holes:.0f} %）。その中は計算しません。</translation>
    </message>
    <message>
        <source>No skull with a brain inside was found in {who}; give a mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に脳を含む頭蓋骨が見つかりません。マスクを指定してください。</translation>
    </message>
    <message>
        <source>{who} holds nothing but air.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}には空気しか写っていません。</translation>
    </message>
    <message>
        <source>{who} has {shape} slice(s); motion can be corrected in three or more only. Turn the correction off.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{shape}スライスです。動き補正には3枚以上必要です。補正をオフにしてください。</translation>
    </message>
    <message>
        <source>Estimating motion in frame {n} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フレーム{n} / {count}の体動を推定中</translation>
    </message>
    <message>
        <source>The patient moved by more than {far_mm:g} mm or {far_deg:g} degrees in frame {named}; check the motion correction there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フレーム{named}で患者が{far_mm:g} mmまたは{far_deg:g}度を超えて動きました。体動補正を確認してください。</translation>
    </message>
    <message>
        <source>{count} transforms do not fit the {total} frames of {who}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォーム{count}個が{who}の{total}フレームと一致しません。</translation>
    </message>
    <message>
        <source>{who} has no mask of its own grid with anything in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に同じ格子の空でないマスクがありません。</translation>
    </message>
    <message>
        <source>{who} is not stored in axial slices, which the network needs; reformat it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はネットワークに必要な軸位断で保存されていません。再構成してください。</translation>
    </message>
    <message>
        <source>The network&apos;s input cannot be made so: {self}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークの入力をこの設定では作れません：{self}。</translation>
    </message>
    <message>
        <source>The model&apos;s card describes an input that is not understood: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの入力の記述を解釈できません：{error}。</translation>
    </message>
    <message>
        <source>Model {model}: {warning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}：{warning}</translation>
    </message>
    <message>
        <source>The card of the model {model} has no range for the map {lacking}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードにマップ{lacking}の範囲がありません。</translation>
    </message>
    <message>
        <source>The card of the model {model} gives {frames} time points to a network of {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードは{frames}時点ですが、ネットワークは{other}時点です。</translation>
    </message>
    <message>
        <source>Running the network on {describe}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークを実行中：{describe}</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルの出力に有限でない値があります。この検査には適していません。</translation>
    </message>
    <message>
        <source>{who} does not say when its {count} frames were taken; give their times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の{count}フレームの撮影時刻がありません。時刻を指定してください。</translation>
    </message>
    <message>
        <source>{who} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は存在しません。</translation>
    </message>
    <message>
        <source>{text!r} is no unit of time; use s, ms or min.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r}は時間の単位ではありません。s、ms、minを使用してください。</translation>
    </message>
    <message>
        <source>The table of times {file} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">時刻の表{file}が空です。</translation>
    </message>
    <message>
        <source>The table of times {file} holds something that is no number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">時刻の表{file}に数値でないものがあります。</translation>
    </message>
    <message>
        <source>{who} is in {units}, but a dynamic series is needed in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の単位は{units}ですが、ダイナミックシリーズはハンスフィールド単位が必要です。</translation>
    </message>
    <message>
        <source>{who} holds complex numbers, not Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は複素数で、ハンスフィールド単位ではありません。</translation>
    </message>
    <message>
        <source>{who} is one volume, not a series: it has no time.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はシリーズではなく1つのボリュームで、時間がありません。</translation>
    </message>
    <message>
        <source>{who} is a colour picture, not CT images in Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はカラー画像で、ハンスフィールド単位のCT画像ではありません。</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes: it has {dimensions} dimensions of {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はボリュームのシリーズではありません（{dimensions}次元、{components}成分）。</translation>
    </message>
    <message>
        <source>The table of times {file} has no column time_s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">時刻の表{file}にtime_s列がありません。</translation>
    </message>
    <message>
        <source>{who} has times in its header that are no numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のヘッダーに数値でない時刻があります。</translation>
    </message>
    <message>
        <source>The frames {shape} are not on the grid of their volume {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フレーム{shape}がボリュームの格子{size}上にありません。</translation>
    </message>
    <message>
        <source>A tissue density of {density:g} g/ml with a haematocrit factor of {haematocrit_factor:g} is not physical.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織密度{density:g} g/mlとヘマトクリット係数{haematocrit_factor:g}の組み合わせは物理的にあり得ません。</translation>
    </message>
    <message>
        <source>{who} is not a series of volumes in 32-bit float: {dtype} {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は32ビット浮動小数点のボリュームシリーズではありません：{dtype} {shape}。</translation>
    </message>
    <message>
        <source>{who} has {shape} frames, but {size} times.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{shape}フレームですが、時刻は{size}個です。</translation>
    </message>
    <message>
        <source>The times of {who} do not rise from frame to frame.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の時刻がフレームごとに増加していません。</translation>
    </message>
    <message>
        <source>{who} has no time for each of its {shape} x {other} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の{shape} x {other}スライスのそれぞれに時刻がありません。</translation>
    </message>
    <message>
        <source>Unknown preset &apos;{name}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明なプリセット「{name}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>The series can be smoothed by 0 to 20 mm and by 0 to 10 s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズの平滑化は0～20 mm、0～10秒の範囲です。</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {unknown}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードの構造に未知のパラメーターがあります：{unknown}。</translation>
    </message>
    <message>
        <source>The card&apos;s architecture makes the maps {maps}; known are {maps2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードの構造が出力するマップは{maps}です。既知のものは{maps2}です。</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make a network: {numbers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードのパラメーターではネットワークを作れません：{numbers}。</translation>
    </message>
    <message>
        <source>The weights to begin with are of a network of another size.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">初期の重みが別のサイズのネットワークのものです。</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にマップを計算してください。</translation>
    </message>
    <message>
        <source>Nothing says how the maps were made; compute them again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの作成方法が記録されていません。再計算してください。</translation>
    </message>
    <message>
        <source>The table of the lesions is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">病変の表がシーンにありません。マップを再計算してください。</translation>
    </message>
    <message>
        <source>{name!r} has no points; place one in a vessel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}に点がありません。血管内に1点を置いてください。</translation>
    </message>
    <message>
        <source>The point {point!r} lies outside the scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">点{point!r}が撮影範囲の外にあります。</translation>
    </message>
    <message>
        <source>{name!r} is neither a sequence of volumes nor a multi-volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}はボリュームのシーケンスでもマルチボリュームでもありません。</translation>
    </message>
    <message>
        <source>No series is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズが指定されていません。</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds no volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーケンス{name!r}にボリュームがありません。</translation>
    </message>
    <message>
        <source>The multi-volume {name!r} has {count} times, but not as many volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マルチボリューム{name!r}の時刻は{count}個ですが、ボリューム数が一致しません。</translation>
    </message>
    <message>
        <source>The series {name!r} lies under a transform that shears or warps it; analyse it where it was scanned.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズ{name!r}に剪断または変形のトランスフォームがかかっています。撮影された位置で解析してください。</translation>
    </message>
    <message>
        <source>The times of {name!r} are in {unit!r}; seconds, milliseconds or minutes are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}の時刻の単位が{unit!r}です。使えるのは秒、ミリ秒、分です。</translation>
    </message>
    <message>
        <source>Volume {n} of the sequence {name!r} is not on the grid of the first one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーケンス{name!r}のボリューム{n}の格子が最初のものと一致しません。</translation>
    </message>
    <message>
        <source>The sequence {name!r} holds colours, not CT numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーケンス{name!r}はCT値ではなくカラーです。</translation>
    </message>
    <message>
        <source>The volumes of {name!r} have no times: one of them is called {text!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のボリュームに時刻がありません（{text!r}というものがあります）。</translation>
    </message>
    <message>
        <source>The frames were moved as the scene&apos;s motion says, which was set by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フレームは、シーンで手動設定された動きに従って移動しました。</translation>
    </message>
    <message>
        <source>The mask {name!r} has no voxel inside the series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マスク{name!r}にシリーズ内のボクセルがありません。</translation>
    </message>
    <message>
        <source>Compute the maps again first: a scene keeps them, not the series made ready for another method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にマップを再計算してください。シーンに保存されるのはマップだけで、別の方法用に準備したシリーズは残りません。</translation>
    </message>
    <message>
        <source>The table {table!r} holds no measurement of this extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{table!r}にこの拡張機能の測定値がありません。</translation>
    </message>
    <message>
        <source>Two of the maps have the same name; rename one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つのマップが同じ名前です。一方の名前を変更してください。</translation>
    </message>
    <message>
        <source>Segments are exported as seg or rtstruct, not as {kind}; maps as map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメントはsegまたはrtstruct、マップはmapとして書き出せます（{kind}は不可）。</translation>
    </message>
    <message>
        <source>Nothing in the scene says on which CT {name!r} was made; it is taken to be {name2!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}がどのCTで作成されたかシーンに記録がないため、{name2!r}とみなします。</translation>
    </message>
    <message>
        <source>Nothing says on which CT {name!r} was made; give the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}がどのCT上で作られたか記録がありません。CTを指定してください。</translation>
    </message>
    <message>
        <source>{name!r} belongs to another patient than the CT series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}は「{folder}」のCTシリーズとは別の患者のものです。</translation>
    </message>
    <message>
        <source>A map is normalised to {listed}, not to {normalisation}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの正規化は{listed}です（{normalisation}は不可）。</translation>
    </message>
    <message>
        <source>The {map} map cannot be normalised: its reference in the lungs is {reference:.3g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{map}」を正規化できません。肺内の基準値が{reference:.3g}です。</translation>
    </message>
    <message>
        <source>Differential perfusion needs at least one map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分肺血流の計算には少なくとも1つのマップが必要です。</translation>
    </message>
    <message>
        <source>Summing the {name} map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{name}」を合計中</translation>
    </message>
    <message>
        <source>Without a CT, vessels are included in the {name} map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTがないため、マップ「{name}」には血管が含まれます。</translation>
    </message>
    <message>
        <source>Unknown preset {preset}; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明なプリセット{preset}。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>The perfusion map is not on the grid of the lung regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップと肺領域の格子が一致しません。</translation>
    </message>
    <message>
        <source>The map shows no perfusion in the lungs: its 75th percentile there is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの肺に血流がありません。肺内の75パーセンタイルが正の値ではありません。</translation>
    </message>
    <message>
        <source>Choose the lobes that are to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">切除する肺葉を選んでください。</translation>
    </message>
    <message>
        <source>All five lobes are chosen; at least one must remain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">5つの肺葉すべてが選ばれています。少なくとも1つは残してください。</translation>
    </message>
    <message>
        <source>The perfusion of {missing} is not known; give a segmentation of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{missing}の灌流が不明です。肺葉の分割を指定してください。</translation>
    </message>
    <message>
        <source>Too little of the lungs lies inside the map for the perfusion of what is to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ内の肺が少なすぎて、切除部分の灌流を求められません。</translation>
    </message>
    <message>
        <source>The resected lobes hold {share:.0f} % of the perfusion, which cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">切除する肺葉の血流が{share:.0f} %となり、あり得ない値です。</translation>
    </message>
    <message>
        <source>Every segment is called obstructed; there is no function to predict.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべての区域が閉塞とされており、予測する機能がありません。</translation>
    </message>
    <message>
        <source>No perfusion map was given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">灌流マップが指定されていません。</translation>
    </message>
    <message>
        <source>The {name} must be a positive number of litres, not {value:g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は正のリットル値でなければなりません（{value:g}は不可）。</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has; is it in millilitres?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}が{value:g}リットルというのはあり得ません。ミリリットルではありませんか。</translation>
    </message>
    <message>
        <source>A {name} of {value:g} litres is more than anybody has.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}が{value:g}リットルというのはあり得ません。</translation>
    </message>
    <message>
        <source>{lobe} cannot have {number} obstructed segments; it has {most}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lobe}の閉塞区域が{number}個ということはあり得ません（全{most}区域）。</translation>
    </message>
    <message>
        <source>A resection is of lobes ({listed}) or of the right or left lung, not of {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">切除の対象は肺葉（{listed}）または右肺・左肺です（{name}は不可）。</translation>
    </message>
    <message>
        <source>CT and SPECT have different frames of reference: their positions need not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTとSPECTの基準座標系が異なります。位置は一致しない可能性があります。</translation>
    </message>
    <message>
        <source>Neither the CT nor the SPECT states a frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTにもSPECTにも基準座標系の記載がないため、位置が一致しない可能性があります。</translation>
    </message>
    <message>
        <source>CT and SPECT share one frame of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTとSPECTは同じ基準座標系です。</translation>
    </message>
    <message>
        <source>The {image} states no frame of reference, so positions may not agree.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}に基準座標系の記載がないため、位置が一致しない可能性があります。</translation>
    </message>
    <message>
        <source>The {name} map must be one 3D volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{name}」は単一の3Dボリュームでなければなりません。</translation>
    </message>
    <message>
        <source>The {name} map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{name}」にNaNまたは無限大の値があります。</translation>
    </message>
    <message>
        <source>The {map} map holds no counts in the lungs; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{map}」の肺内にカウントがありません。このCTに位置合わせされていますか。</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted; it has no share of the total (below {least:g} % covered).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region}の{percent:.0f} %がマップ「{name}」の外にあり、数えません。総和に占める割合はありません（被覆{least:g} %未満）。</translation>
    </message>
    <message>
        <source>{percent:.0f} % of {region} lies beyond the {name} map and is not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region}の{percent:.0f} %がマップ「{name}」の外にあり、数えません。</translation>
    </message>
    <message>
        <source>The {name} map was measured in parenchyma only (CT {low:.0f} to {high:.0f} HU), without vessels and emphysema: {share:.0f} % of the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{name}」は実質のみで測定しました（CT {low:.0f}～{high:.0f} HU、血管と肺気腫を除く）：肺の{share:.0f} %。</translation>
    </message>
    <message>
        <source>Negative values of the {name} map take away {negative:.0f} % of its total.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ「{name}」の負の値により、総和が{negative:.0f} %減っています。</translation>
    </message>
    <message>
        <source>Registration did not improve the alignment; the SPECT was not moved.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせで一致度が改善しなかったため、SPECTは移動していません。</translation>
    </message>
    <message>
        <source>Registration was requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせが要求されました。</translation>
    </message>
    <message>
        <source>The SPECT was moved by {shift_mm:.0f} mm and {angle_deg:.0f} degrees; check that it is the same patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTを{shift_mm:.0f} mm、{angle_deg:.0f}度移動しました。同じ患者か確認してください。</translation>
    </message>
    <message>
        <source>The SPECT and CT lungs overlap poorly (Dice {dice:.2f}, centres {distance_mm:.0f} mm apart).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTとCTの肺の重なりが不十分です（Dice {dice:.2f}、中心間距離{distance_mm:.0f} mm）。</translation>
    </message>
    <message>
        <source>The SPECT holds no counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTにカウントがありません。</translation>
    </message>
    <message>
        <source>Registration can be {listed}, not {when}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせに指定できるのは{listed}です（{when}は不可）。</translation>
    </message>
    <message>
        <source>Registration was not requested.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせは要求されていません。</translation>
    </message>
    <message>
        <source>The CT shows no lungs to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTにSPECTを位置合わせする肺がありません。</translation>
    </message>
    <message>
        <source>The CT&apos;s lungs are too small to register the SPECT to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTの肺が小さすぎて、SPECTを位置合わせできません。</translation>
    </message>
    <message>
        <source>The SPECT could not be registered: too little of it lies over the CT&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTを位置合わせできませんでした。CTの肺と重なる部分が少なすぎます。</translation>
    </message>
    <message>
        <source>The card&apos;s architecture has unknown parameters: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードのアーキテクチャに不明なパラメータがあります：{listed}。</translation>
    </message>
    <message>
        <source>An ensemble has 2 to {most} members, not {members}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">アンサンブルのメンバー数は2～{most}です（{members}は不可）。</translation>
    </message>
    <message>
        <source>ARNN takes four numbers of channels from 1 to {maximum_channels}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNNのチャネル数は1～{maximum_channels}の4つです（{list}は不可）。</translation>
    </message>
    <message>
        <source>ARNN takes an odd kernel, not {kernel}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ARNNのカーネルは奇数です（{kernel}は不可）。</translation>
    </message>
    <message>
        <source>The card&apos;s parameters do not make an ARNN: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードのパラメータからARNNを作れません：{error}。</translation>
    </message>
    <message>
        <source>The CT and the regions are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTと領域の格子が一致しません。</translation>
    </message>
    <message>
        <source>The lungs are too small for the SPECT&apos;s voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTのボクセルに対して肺が小さすぎます。</translation>
    </message>
    <message>
        <source>The CT and the lungs are not on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTと肺の格子が一致しません。</translation>
    </message>
    <message>
        <source>The perfusion map is made of right and left lungs, but the CT holds one lung and does not show the spine beside it, so its side cannot be known; give a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップは左右の肺から作られますが、CTには片肺しかなく隣の脊椎も写っていないため、左右を決められません。胸部全体のCTを指定してください。</translation>
    </message>
    <message>
        <source>There is no lung to map: neither the right nor the left lung has a voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップを作る肺がありません。右肺にも左肺にもボクセルがありません。</translation>
    </message>
    <message>
        <source>No {name} lung was given; the map is of the other lung alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}肺が指定されていないため、マップは反対側の肺だけです。</translation>
    </message>
    <message>
        <source>A standard deviation needs at least two samples.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">標準偏差には少なくとも2つのサンプルが必要です。</translation>
    </message>
    <message>
        <source>The CT does not cover the whole lungs: they reach its {end} slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTが肺全体を含んでいません。肺が端のスライス（{end}）に達しています。</translation>
    </message>
    <message>
        <source>The model gave values that are not finite; it does not suit this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルの出力に有限でない値があります。このCTには適していません。</translation>
    </message>
    <message>
        <source>Sample {n} of {draws} for the uncertainty</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不確かさのためのサンプル{n} / {draws}</translation>
    </message>
    <message>
        <source>The {side} lung is too small or too thin to be resampled to {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}肺が小さすぎるか薄すぎるため、{size}にリサンプリングできません。</translation>
    </message>
    <message>
        <source>The SPECT holds no counts in the lungs of the CT; is it registered to this CT?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTの肺内にSPECTのカウントがありません。このCTに位置合わせされていますか。</translation>
    </message>
    <message>
        <source>The grid must have three sizes divisible by 8, none above {largest}, not {list}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">格子のサイズは8で割り切れる{largest}以下の3つの値でなければなりません（{list}は不可）。</translation>
    </message>
    <message>
        <source>The median window must have 1 to {largest_window} voxels and the uniform one at least 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">メディアン窓は1～{largest_window}ボクセル、一様窓は1ボクセル以上でなければなりません。</translation>
    </message>
    <message>
        <source>The preprocessing&apos;s HU range, levels or percentile make no sense.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前処理のHU範囲、レベル数、またはパーセンタイルが不正です。</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has unknown names: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードの入力仕様に不明な名前があります：{listed}。</translation>
    </message>
    <message>
        <source>The card&apos;s input contract has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">カードの入力仕様の「{name}」の種類が誤っています。</translation>
    </message>
    <message>
        <source>The CT&apos;s slices are {thick:.1f} mm apart; above {thick_mm:g} mm the texture used by the network is partly lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTのスライス間隔は{thick:.1f} mmです。{thick_mm:g} mmを超えると、ネットワークが使うテクスチャが一部失われます。</translation>
    </message>
    <message>
        <source>The lungs are noisy or reconstructed with a sharp kernel (neighbouring voxels differ by {roughness:.0f} HU); a soft-tissue kernel is closer to what such networks are trained on.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺のノイズが多いか、高鮮鋭カーネルで再構成されています（隣接ボクセル差{roughness:.0f} HU）。軟部カーネルの方が学習データに近いです。</translation>
    </message>
    <message>
        <source>The CT seems to be contrast-enhanced (upper quarter of the mediastinum above {blood:.0f} HU); the network expects an unenhanced CT, and lung density is raised.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTは造影されているようです（縦隔の上位4分の1が{blood:.0f} HU超）。ネットワークは単純CTを想定しており、肺濃度は高めになります。</translation>
    </message>
    <message>
        <source>The arms lie beside the chest; their streaks can look like changes of density.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">腕が胸郭の横にあります。そのストリークが濃度変化に見えることがあります。</translation>
    </message>
    <message>
        <source>The given arteries are interrupted; gaps in continuing branches that were bridged: {count} ({where}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈が途切れています。連続する枝で補った隙間：{count}箇所（{where}）。</translation>
    </message>
    <message>
        <source>The arteries of the two lungs are not connected in the given segmentation; each lung&apos;s tree was tracked from its widest point, and emboli proximal to it are not counted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された分割では左右の肺動脈がつながっていません。各肺の動脈樹は最も太い点から追跡し、それより近位の塞栓は数えません。</translation>
    </message>
    <message>
        <source>{tissue} to {hu:.0f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{tissue}を{hu:.0f}</translation>
    </message>
    <message>
        <source>which brings {tissues} HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">これにより{tissues} HUになります</translation>
    </message>
    <message>
        <source>the usual offset of stored values</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存値の通常のオフセット</translation>
    </message>
    <message>
        <source>is not in Hounsfield units: the air around the body lies at {hu:.0f} instead of {right:.0f}, so its scale or offset is wrong</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ハンスフィールド単位ではありません。体外の空気が{right:.0f}ではなく{hu:.0f}であり、スケールまたはオフセットが誤っています</translation>
    </message>
    <message>
        <source>shows the air around the body at {hu:.0f} HU instead of {right:.0f}; its densities may be off by as much</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体外の空気が{right:.0f}ではなく{hu:.0f} HUです。CT値が同程度ずれている可能性があります</translation>
    </message>
    <message>
        <source>shows muscle at {hu:.0f} HU, where {low:.0f} to {high:.0f} are expected; its densities may be off</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">筋肉が{hu:.0f} HUです（想定は{low:.0f}～{high:.0f}）。CT値がずれている可能性があります</translation>
    </message>
    <message>
        <source>{who} was given in HU, but {words}, which no iodine reaches: it was scaled or stored with an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はHUとして与えられましたが、{words}。ヨードではあり得ない値で、スケールが変えられたかオフセット付きで保存されています。</translation>
    </message>
    <message>
        <source>{who} was given in {given}, but {words}, which is the range of a map in {likely}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{given}として与えられましたが、{words}。これは{likely}のマップの範囲です。</translation>
    </message>
    <message>
        <source>The {image} &quot;{file}&quot;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}「{file}」</translation>
    </message>
    <message>
        <source>The {image}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}</translation>
    </message>
    <message>
        <source>{who} measures {sizes} mm, which is no part of a body; its spacing ({steps}) is wrong or not in mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の大きさは{sizes} mmで、身体の一部ではあり得ません。ボクセル間隔（{steps}）が誤っているか、mm単位ではありません。</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正の値の半数が{middle:.3g}、1 %が{top:.3g}を超えています</translation>
    </message>
    <message>
        <source>half of its positive values are below {middle:.3g} and 99 % below {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正の値の半数が{middle:.3g}、99 %が{top:.3g}を下回っています</translation>
    </message>
    <message>
        <source>half of its positive values exceed {middle:.3g} HU and 1 % exceed {top:.3g}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正の値の半数が{middle:.3g} HU、1 %が{top:.3g}を超えています</translation>
    </message>
    <message>
        <source>{who} and the {other} do not overlap: their centres are {distance:.0f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}と{other}が重なっていません。中心が{distance:.0f} mm離れています。</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their corners differ by up to {shift:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}と{other}の格子が一致しません。角が最大{shift:.3g} mmずれています。</translation>
    </message>
    <message>
        <source>{who} is not 3D: it has {dimensions} dimensions ({size}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は3Dではなく{dimensions}次元です（{size}）。</translation>
    </message>
    <message>
        <source>{who} is empty: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は空です。サイズは{size}です。</translation>
    </message>
    <message>
        <source>{who} is not 3D: its size is {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は3Dではありません。サイズは{size}です。</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: it holds {kind} voxels with {components} components.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はスカラーボリュームではありません。ボクセル型は{kind}、成分数は{components}です。</translation>
    </message>
    <message>
        <source>{who} held stored values without their rescale; {offset:.0f} was subtracted to give HU, {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はリスケール前の保存値でした。HUにするため{offset:.0f}を引きました（{why}）。</translation>
    </message>
    <message>
        <source>{who} {refused}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{refused}。</translation>
    </message>
    <message>
        <source>{who} holds stored values without their rescale to Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の値はハンスフィールド単位へのリスケール前の保存値です。</translation>
    </message>
    <message>
        <source>{who} is in {units}, but iodine is given in mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の単位は{units}ですが、ヨードはmg/mLまたはHUで与えます。</translation>
    </message>
    <message>
        <source>{who} looks like a CT, not an iodine map: {share:.0f} % of it is below -300.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はヨードマップではなくCTのようです。{share:.0f} %が-300未満です。</translation>
    </message>
    <message>
        <source>{who} holds no positive value, so no iodine at all.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に正の値がなく、ヨードがまったくありません。</translation>
    </message>
    <message>
        <source>{who} and the {other} are not on the same grid: their sizes are {first} and {second}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}と{other}の格子が一致しません。サイズは{first}と{second}です。</translation>
    </message>
    <message>
        <source>{who} does not hold a chest CT in Hounsfield units: its values lie between {low:g} and {high:g} (1st and 99th percentile), without lung near -800 and soft tissue near 50.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はハンスフィールド単位の胸部CTではありません。値は{low:g}～{high:g}（1および99パーセンタイル）で、-800付近の肺と50付近の軟部組織がありません。</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の平均は{mean:.3g}です</translation>
    </message>
    <message>
        <source>the lungs hold {mean:.3g} HU on average</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の平均は{mean:.3g} HUです</translation>
    </message>
    <message>
        <source>{mm:.0f} mm {way}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{way}へ{mm:.0f} mm</translation>
    </message>
    <message>
        <source>in no one direction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">特定の方向なし</translation>
    </message>
    <message>
        <source>{who} rises and falls with the density of the {image} (correlation {alike:.2f}), as an attenuation map does and no map of perfusion: choose the emission image beside it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{image}の濃度とともに増減しています（相関{alike:.2f}）。これは減弱マップの特徴で、灌流マップではありません。同じ検査の放出画像を選んでください。</translation>
    </message>
    <message>
        <source>The {map} shows too little of the lungs for its place to be compared with that of the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}に写る肺が少なすぎるため、{image}との位置の比較ができません。</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); register it, or look at how they fit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}は{image}の肺から約{mm:.0f} mmずれています（{directions}）。位置合わせを行うか、重なりを確認してください。</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}), so the two do not fit: give the images of one scan, in one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}は{image}の肺から約{mm:.0f} mmずれており（{directions}）、両者が合いません。同じ体位で撮影した同一検査の画像を指定してください。</translation>
    </message>
    <message>
        <source>{who} has {mean:.3g} mg/mL in the lungs on average, where 1 to 2 are usual: its scale, its units or the tube voltages are wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の肺内平均は{mean:.3g} mg/mLです（通常は1～2）。スケール、単位、または管電圧が誤っています。</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the lungs on average, where 1 to 2 are usual: check its scale, its units and, of two energies, the tube voltages.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}の肺内平均は{mean:.2g} mg/mLです（通常は1～2）。スケール、単位、二重エネルギーの場合は管電圧を確認してください。</translation>
    </message>
    <message>
        <source>The {map} has {mean:.2g} mg/mL in the air around the body, where there is none: its values have an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}では、ヨードのない体外の空気が{mean:.2g} mg/mLを示します。値にオフセットがあります。</translation>
    </message>
    <message>
        <source>The {map} is {value:g} mg/mL nearly everywhere in {lung}: it seems to be left out of the map, not unperfused, and counts as defect all the same.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}：{lung}のほぼ全体が{value:g} mg/mLです。灌流がないのではなくマップから除かれているようですが、欠損として数えられます。</translation>
    </message>
    <message>
        <source>The {map} lies about {mm:.0f} mm away from the lungs of the {image} ({directions}); its numbers belong to other parts of the lungs by as much.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}は{image}の肺から約{mm:.0f} mmずれています（{directions}）。その分、数値は肺の別の部位のものです。</translation>
    </message>
    <message>
        <source>the right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>the left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>The lungs hold {litres:.0f} litres on the {image}, more than any lungs: its voxel spacing is likely wrong, and all volumes and lengths with it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の容積が{litres:.0f}リットル（{image}）で、あり得ない大きさです。ボクセル間隔が誤っている可能性が高く、すべての体積と長さも誤りになります。</translation>
    </message>
    <message>
        <source>The regions lie outside the {image}: they belong to another scan or have lost their place.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域が{image}の外にあります。別の検査のものか、位置情報が失われています。</translation>
    </message>
    <message>
        <source>they lie {mm:.0f} mm away from its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺から{mm:.0f} mmずれています</translation>
    </message>
    <message>
        <source>only {share:.0f} % of them lie in its lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の中にあるのは{share:.0f} %だけです</translation>
    </message>
    <message>
        <source>The regions do not fit the {image}: {how}; give those of this scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域が{image}に合いません（{how}）。この検査の領域を指定してください。</translation>
    </message>
    <message>
        <source>The regions lie about {mm:.0f} mm away from the {image}&apos;s lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域は{image}の肺から約{mm:.0f} mmずれています。</translation>
    </message>
    <message>
        <source>The regions {first} and {second} look exchanged: the centre of {first} should lie {where} that of {second}, but lies {lead:.0f} mm the other way; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域{first}と{second}が入れ替わっているようです。{first}の中心は{second}の中心に対して「{where}」にあるはずですが、逆方向に{lead:.0f} mmの位置にあります。セグメント名またはファイルの向きを修正してください。</translation>
    </message>
    <message>
        <source>The centre of {first} should lie {where} that of {second}, but they lie level (within {mm:g} mm): check that the two are not exchanged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}の中心は{second}の中心に対して「{where}」にあるはずですが、同じ位置にあります（{mm:g} mm以内）。両者が入れ替わっていないか確認してください。</translation>
    </message>
    <message>
        <source>The right and the left regions look exchanged: {share:.0f} % of what is called {name} lies in the {image}&apos;s {other} lung; rename the segments, or correct the orientation of their file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左右の領域が入れ替わっているようです。「{name}」とされる領域の{share:.0f} %が{image}の{other}肺にあります。セグメント名またはファイルの向きを修正してください。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the {side} regions lie in the {image}&apos;s {other} lung: check their names.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}の領域の{share:.0f} %が{image}の{other}肺にあります。名称を確認してください。</translation>
    </message>
    <message>
        <source>Only {share:.0f} % of the regions are aerated lung on the {image}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域のうち{image}で含気肺なのは{share:.0f} %だけです。</translation>
    </message>
    <message>
        <source>{who} holds no series {which}, only: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にシリーズ{which}はありません。あるもの：{listed}。</translation>
    </message>
    <message>
        <source>{who} holds {count} series, of which one must be chosen by number, description or UID (--series): {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に{count}個のシリーズがあります。番号、説明またはUIDで1つ選んでください（--series）：{listed}。</translation>
    </message>
    <message>
        <source>{count} series of {who} are meant by {which!r}; choose by UID: {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{which!r}に当てはまるシリーズが{count}個あります（{who}）。UIDで選んでください：{listed}。</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {file}: its {name} is not what it should be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} に壊れた DICOM ファイル {file} があります。{name} が正しい値ではありません。</translation>
    </message>
    <message>
        <source>The map was resampled (linear) onto the series&apos; voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップをシリーズのボクセルに再サンプリングしました（線形）。</translation>
    </message>
    <message>
        <source>A map in {unit} has no DICOM unit code here; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位{unit}のマップに対するDICOM単位コードがありません。対応：{listed}。</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップにNaNまたは無限大の値があります。</translation>
    </message>
    <message>
        <source>The DICOM object does not lie on the grid of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMオブジェクトがこのCTシリーズの格子上にありません。</translation>
    </message>
    <message>
        <source>The DICOM segmentation did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMセグメンテーションの読み戻し結果が書き込んだものと一致しません。</translation>
    </message>
    <message>
        <source>The DICOM parametric map did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMパラメトリックマップの読み戻し結果が書き込んだものと一致しません。</translation>
    </message>
    <message>
        <source>The DICOM segmentation {name} has two segments called {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMセグメンテーション{name}に{other!r}という名前のセグメントが2つあります。</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to write {other!r} into.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{other!r}の書き込み先フォルダ{name!r}がありません。</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} positions hold more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に重複スライスがあります。{n}か所に複数の画像があり、最初は{mm:.1f} mmです。</translation>
    </message>
    <message>
        <source>{who} has duplicate slices: {n} position holds more than one image, the first at {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に重複スライスがあります。{n}か所（{mm:.1f} mm）に複数の画像があります。</translation>
    </message>
    <message>
        <source>{who} has an image orientation that is not two perpendicular directions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の画像方向が直交する2方向になっていません。</translation>
    </message>
    <message>
        <source>{who} is not 3D: it holds one slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は3Dではなく、スライスが1枚だけです。</translation>
    </message>
    <message>
        <source>{who} has a slice whose position or orientation is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に位置または方向が数値でないスライスがあります。</translation>
    </message>
    <message>
        <source>{who} has inconsistent orientation: {odd} of {n} slices point another way than the rest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の方向が一貫していません。{n}枚中{odd}枚のスライスが他と異なる方向です。</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slice is missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に欠落があります。{low:.1f}～{high:.1f} mmの間で{n}枚のスライスが欠けています（間隔{step:.3g} mm）。</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に欠落があります。{low:.1f}～{high:.1f} mmの間で{n}枚のスライスが欠けています（間隔{step:.3g} mm）。</translation>
    </message>
    <message>
        <source>{who} has uneven slice spacing: between {min:.3g} and {max:.3g} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のスライス間隔が不均一です（{min:.3g}～{max:.3g} mm）。</translation>
    </message>
    <message>
        <source>{who} is not 3D: its {count} slices all lie at one position.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は3Dではありません。{count}枚のスライスがすべて同じ位置にあります。</translation>
    </message>
    <message>
        <source>{who} holds {n} images at each of {count} positions: a time series or several reconstructions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{count}か所の各位置に{n}枚の画像があります。単一ボリュームではなく、時系列または複数の再構成です。</translation>
    </message>
    <message>
        <source>{who} has a gantry tilt of {angle:.1f} degrees: its slices are not stacked at right angles to their plane.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にガントリ傾斜が{angle:.1f}度あり、スライスが面に垂直に積まれていません。</translation>
    </message>
    <message>
        <source>{who} has a gap: {n} slices are missing, first between {low:.1f} and {high:.1f} mm (slices lie every {step:.3g} mm).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に欠落があります。{n}枚のスライスが欠け、最初は{low:.1f}～{high:.1f} mmの間です（間隔{step:.3g} mm）。</translation>
    </message>
    <message>
        <source>{who} has {frames} frames but describes {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のフレーム数は{frames}ですが、記述されているのは{count}です。</translation>
    </message>
    <message>
        <source>{who} mixes pixel spacings from {min:.3g} to {max:.3g} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にピクセル間隔の異なる画像が混在しています（{min:.3g}～{max:.3g} mm）。</translation>
    </message>
    <message>
        <source>{who} is a {words} nuclear medicine image, not a reconstructed volume (RECON TOMO).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は「{words}」の核医学画像で、再構成ボリューム（RECON TOMO）ではありません。</translation>
    </message>
    <message>
        <source>{who} is an attenuation map (a transmission image), not a map of perfusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は減弱マップ（透過画像）であり、灌流マップではありません。</translation>
    </message>
    <message>
        <source>{who} has a gap: its slice vector is not 1 to {frames}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に欠落があります。スライスベクトルが1～{frames}になっていません。</translation>
    </message>
    <message>
        <source>{who} has a slice vector that {order} (its first frame is slice {first}), so it does not say on which side of the first frame the others lie: export it with frames in the order of its slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のスライスベクトルが昇順ではなく（「{order}」、先頭フレームはスライス{first}）、残りが先頭のどちら側にあるか分かりません。スライス順のフレームで書き出してください。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: its detector information has no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。検出器情報に{name}がありません。</translation>
    </message>
    <message>
        <source>{who} gives a position for each detector; that of the first was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：検出器ごとに位置があります。最初のものを使いました。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has no PixelSpacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。PixelSpacingがありません。</translation>
    </message>
    <message>
        <source>{who} has no slice spacing; its slice thickness, {step:.4g} mm, was used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：スライス間隔がありません。スライス厚{step:.4g} mmを使いました。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: it has neither slice spacing nor slice thickness.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。スライス間隔もスライス厚もありません。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: frame {n} has no {attribute}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。フレーム{n}に{attribute}がありません。</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read, and the manufacturer&apos;s pixel scale {scale:.6g} is recorded but not applied.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：リスケール情報がありません。保存カウントを読み、メーカーの画素係数{scale:.6g}は記録のみで適用していません。</translation>
    </message>
    <message>
        <source>{who} has no rescale; stored counts were read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：リスケール情報がありません。保存カウントを読みました。</translation>
    </message>
    <message>
        <source>{who} holds {frames} frames of {stated} slices: several volumes in one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{stated}スライスに対し{frames}フレームあり、複数のボリュームが含まれています。</translation>
    </message>
    <message>
        <source>{who} is a colour image, not a scalar volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はカラー画像で、スカラーボリュームではありません。</translation>
    </message>
    <message>
        <source>{who} has no pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{file}にピクセルデータがありません。</translation>
    </message>
    <message>
        <source>{who} is not a scalar volume: its pixel data have {ndim} dimensions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はスカラーボリュームではありません。ピクセルデータが{ndim}次元です。</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, which cannot be decoded here for a multi-frame image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{syntax}で圧縮されており、マルチフレーム画像としてここではデコードできません。</translation>
    </message>
    <message>
        <source>{who} is compressed as {syntax}, and {file} cannot be decoded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は{syntax}で圧縮されており、{file}をデコードできません。</translation>
    </message>
    <message>
        <source>{who} holds a damaged DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に破損したDICOMファイル{name}があります。</translation>
    </message>
    <message>
        <source>{who} has damaged pixel data in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{file}のピクセルデータが破損しています。</translation>
    </message>
    <message>
        <source>{who} is a multi-frame image that does not say where its frames lie.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はフレームの位置が記載されていないマルチフレーム画像です。</translation>
    </message>
    <message>
        <source>{who} is {modality}, but {words} is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のモダリティは{modality}ですが、必要なのは{words}です。</translation>
    </message>
    <message>
        <source>{who} is labelled {get} but is a {modality} image by its SOP class.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{get}と表示されていますが、SOPクラスでは{modality}画像です。</translation>
    </message>
    <message>
        <source>{who} holds {count} multi-frame images in one series, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は1つのシリーズに{count}個のマルチフレーム画像があり、単一ボリュームではありません。</translation>
    </message>
    <message>
        <source>{who} has no rescale; its values are as stored and their units unknown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：リスケール情報がありません。値は保存値のままで、単位は不明です。</translation>
    </message>
    <message>
        <source>{who} has no rescale; its stored values are those of Hounsfield units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：リスケール情報がありません。保存値はハンスフィールド値に相当します。</translation>
    </message>
    <message>
        <source>There is no measurement to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">報告する測定値がありません。</translation>
    </message>
    <message>
        <source>{quantity} of {region} stands twice among the measurements.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{quantity}（{region}）が測定値に2回あります。</translation>
    </message>
    <message>
        <source>The interval of {quantity} of {region} has one bound only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{quantity}（{region}）の区間に端が1つしかありません。</translation>
    </message>
    <message>
        <source>{name} is not a structured report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は構造化レポートではありません。</translation>
    </message>
    <message>
        <source>The structured report {name} holds no imaging measurements (TID 1500).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造化レポート{name}に画像計測（TID 1500）がありません。</translation>
    </message>
    <message>
        <source>{name} is not a DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}はDICOMファイルではありません。</translation>
    </message>
    <message>
        <source>Reading {count} DICOM headers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}件のDICOMヘッダーを読み込み中</translation>
    </message>
    <message>
        <source>A structure set can only be written for a CT with square pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ストラクチャセットは正方形ピクセルのCTに対してのみ書き込めます。</translation>
    </message>
    <message>
        <source>The structure {worst} came back from the file with a Dice of {dice:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造{worst}の読み戻し結果のDice係数は{dice:.2f}です。</translation>
    </message>
    <message>
        <source>The structure set has contours that do not lie on the slices of this CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ストラクチャセットに、このCTシリーズのスライス上にない輪郭があります。</translation>
    </message>
    <message>
        <source>{who} lies for the most part beside the CT series in &quot;{folder}&quot;; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の大部分が「{folder}」のCTシリーズの外にあります。元のシリーズのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{who} is not the CT series in &quot;{folder}&quot;, or was moved or changed since it was read ({words}); choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は「{folder}」のCTシリーズではないか、読み込み後に移動または変更されています（{words}）。元のシリーズのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{who} is resampled from the series in &quot;{folder}&quot;: their details correlate with {alike:.3f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は「{folder}」のシリーズからリサンプリングされたものです（細部の相関{alike:.3f}）。</translation>
    </message>
    <message>
        <source>{who} does not lie where the CT series in &quot;{folder}&quot; lies; choose the folder of its own series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の位置が「{folder}」のCTシリーズと一致しません。元のシリーズのフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{who} is a part of the series in &quot;{folder}&quot;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は「{folder}」のシリーズの一部です。</translation>
    </message>
    <message>
        <source>The series in &quot;{folder}&quot; holds the values of {who} {shift:+.0f}: a rescale was lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{folder}」のシリーズの値は{who}に対して{shift:+.0f}ずれています。リスケールが失われています。</translation>
    </message>
    <message>
        <source>{share:.1f} % of the voxels that both have differ</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">共通するボクセルの{share:.1f} %が異なります</translation>
    </message>
    <message>
        <source>their details correlate with {alike:.2f} and half of their values differ by {hu:.0f} HU or more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">細部の相関が{alike:.2f}で、値の半数が{hu:.0f} HU以上異なります</translation>
    </message>
    <message>
        <source>The segmentation {file} holds no segments.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション{file}にセグメントがありません。</translation>
    </message>
    <message>
        <source>The segmentation {file} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション{file}を読み込めません。</translation>
    </message>
    <message>
        <source>The voxels of the series are others than those of the segments, so these came out changed (Dice): {worse}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズのボクセルが分割と異なるため、次の分割が変化しました（Dice）：{worse}。</translation>
    </message>
    <message>
        <source>There is no segment to export.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出すセグメントがありません。</translation>
    </message>
    <message>
        <source>Segments to export need different names (in their first 64 letters).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出すセグメントの名前は（先頭64文字で）互いに異なる必要があります。</translation>
    </message>
    <message>
        <source>The segment {name} does not lie within the CT series that it should refer to: {share:.0f} % of it lies beside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name}が参照先のCTシリーズ内にありません。{share:.0f} %が外にあります。</translation>
    </message>
    <message>
        <source>The segment {name} has no voxels on the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name}はCTシリーズ上にボクセルがありません。</translation>
    </message>
    <message>
        <source>Reading DICOM headers ({number} of {count})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMヘッダーを読み込み中（{number} / {count}）</translation>
    </message>
    <message>
        <source>{who} holds no DICOM images.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にDICOM画像がありません。</translation>
    </message>
    <message>
        <source>Reading slice {k} of {count}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス{k} / {count}を読み込み中</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer images, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にスライス以外の位置決め画像が{n}枚あります。</translation>
    </message>
    <message>
        <source>{who} holds {n} localizer image, not only slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}にスライス以外の位置決め画像が{n}枚あります。</translation>
    </message>
    <message>
        <source>{who} mixes images of {listed} pixels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に異なる画素数の画像が混在しています（{listed}）。</translation>
    </message>
    <message>
        <source>{who} has a pixel spacing that is not positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のピクセル間隔が正の値ではありません。</translation>
    </message>
    <message>
        <source>{who} changes the sign of its RescaleSlope from image to image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} では RescaleSlope の符号が画像ごとに変わります。</translation>
    </message>
    <message>
        <source>{who} mixes images of {count} frames of reference.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に{count}個の異なる参照座標系の画像が混在しています。</translation>
    </message>
    <message>
        <source>{who} states a slice spacing of {stated:.3g} mm, but its slices lie {spacing:.3g} mm apart; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：スライス間隔は{stated:.3g} mmとありますが、実際は{spacing:.3g} mmです。位置情報を使いました。</translation>
    </message>
    <message>
        <source>{who} changes its rescale from image to image; each was scaled by its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} ではリスケールが画像ごとに変わります。各画像をそれぞれの値で変換しました。</translation>
    </message>
    <message>
        <source>{who} states a gantry tilt of {tilt:.1f} degrees, but its slices are stacked at right angles; the positions were used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：ガントリ傾斜{tilt:.1f}度とありますが、スライスは直角に並んでいます。位置情報を使いました。</translation>
    </message>
    <message>
        <source>{who} holds a damaged or truncated DICOM file, {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に破損した、または途中で切れたDICOMファイル{name}があります。</translation>
    </message>
    <message>
        <source>{who} cannot be placed in space: {lacking} of {count} images have no {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の空間位置を決められません。{count}枚中{lacking}枚の画像に{name}がありません。</translation>
    </message>
    <message>
        <source>{who} states its {name} for {stating} of {count} images only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who} では {count} 枚の画像のうち {stating} 枚にしか {name} がありません。</translation>
    </message>
    <message>
        <source>What is to be exported does not lie within the CT series that it should refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出す対象が参照先のCTシリーズ内にありません。</translation>
    </message>
    <message>
        <source>{who} is not a CT series stored a slice a file, which exported objects refer to.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は1ファイル1スライスのCTシリーズではなく、書き出すオブジェクトの参照先にできません。</translation>
    </message>
    <message>
        <source>{who} holds slices of several studies.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に複数の検査のスライスがあります。</translation>
    </message>
    <message>
        <source>{who} states no frame of reference, so nothing can be placed in it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}に参照座標系がなく、何も配置できません。</translation>
    </message>
    <message>
        <source>The structured report did not come back from the file as it was written.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造化レポートの読み戻し結果が書き込んだものと一致しません。</translation>
    </message>
    <message>
        <source>A structured report can refer to DICOM segmentations only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">構造化レポートが参照できるのはDICOMセグメンテーションだけです。</translation>
    </message>
    <message>
        <source>The segmentation that the report should refer to belongs to another study than the CT series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートが参照するセグメンテーションは、CTシリーズとは別の検査のものです。</translation>
    </message>
    <message>
        <source>{who} changes its units from slice to slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の単位がスライスごとに異なります。</translation>
    </message>
    <message>
        <source>{who} was converted from {spelled} to {unit}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{spelled}から{unit}に換算しました。</translation>
    </message>
    <message>
        <source>{who} offers its values in {others} as well; {unit} was read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{others}の値もあります。{unit}を読みました。</translation>
    </message>
    <message>
        <source>{who} maps its values by a lookup table, which is not a linear scale.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の値は線形スケールではなくルックアップテーブルで変換されています。</translation>
    </message>
    <message>
        <source>{file} in the folder {folder} is not as this extension wrote it, or was not written by it, and would be replaced{what}; move it away, or choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ{folder}の{file}は、この拡張機能が書き込んだままではないか別のもので、置き換えられてしまいます{what}。移動するか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>{file} has appeared in the folder {folder} meanwhile; choose another folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その間にフォルダ{folder}に{file}が作成されました。別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The path is empty; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">パスが空です。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>{name} is {what}, not {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は{kind}ではなく{what}です。</translation>
    </message>
    <message>
        <source>{name} is a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}はフォルダです。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>{name} is a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}はファイルです。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>The path of {name} leads through a file; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のパスの途中にファイルがあります。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は使用できません：{why}。</translation>
    </message>
    <message>
        <source>{name} is a link to nothing; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}はリンク切れです。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>{name} is named as a folder; give {kind}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}はフォルダとして指定されています。{kind}を指定してください。</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: the folder {there} is not writable.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力{name}を書き込めません：フォルダー{there}は書き込み不可です。</translation>
    </message>
    <message>
        <source>The output {name} cannot be written: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力{name}を書き込めません：{why}。</translation>
    </message>
    <message>
        <source>The low energy ({low_kev:.4g} keV) must be at least 5 keV below the high energy ({high_kev:.4g} keV) to tell iodine from tissue.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードと組織を区別するには、低エネルギー（{low_kev:.4g} keV）が高エネルギー（{high_kev:.4g} keV）より5 keV以上低い必要があります。</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}); its axes were taken to run towards {code}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}には左側がどちらか記載されていません（{why}）。軸の向きを{code}とみなしました。</translation>
    </message>
    <message>
        <source>{text!r} is no orientation; give three letters towards which the axes run, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r}は方向として無効です。LPSやRASのように軸の向きを3文字で指定してください。</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): say towards where its axes run with {option}, such as LPS or RAS.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}には左側がどちらか記載されていません（{why}）。{option}でLPSやRASのように軸の向きを指定してください。</translation>
    </message>
    <message>
        <source>{who} has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}の軸が斜交しており、mm単位のボクセル格子では表せません。</translation>
    </message>
    <message>
        <source>is a NIfTI-2 file, which cannot be read: save it as NIfTI-1 or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読み込めないNIfTI-2ファイルです。NIfTI-1またはNRRDで保存してください</translation>
    </message>
    <message>
        <source>is the header of a NIfTI pair (.hdr and .img), without its voxels: save both as one file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">NIfTIペア（.hdrと.img）のヘッダーだけで、ボクセルがありません。1つのファイルとして保存してください</translation>
    </message>
    <message>
        <source>has no NIfTI header (an Analyze file, it seems), so it does not say which side is left: save it as NIfTI or NRRD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">NIfTIヘッダーがなく（Analyzeファイルのようです）、左側がどちらか分かりません。NIfTIまたはNRRDで保存してください</translation>
    </message>
    <message>
        <source>says that its voxels begin inside its header (vox_offset {begin:g})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルがヘッダーの内側から始まっています（vox_offset {begin:g}）</translation>
    </message>
    <message>
        <source>its qform_code and sform_code are 0</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">qform_codeとsform_codeが0です</translation>
    </message>
    <message>
        <source>has voxel sizes that are no lengths (its pixdim)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルサイズが長さとして無効です（pixdim）</translation>
    </message>
    <message>
        <source>has an sform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">sformが位置として無効です</translation>
    </message>
    <message>
        <source>has sheared axes, which a voxel grid in mm cannot represent</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">軸が斜交しており、mm単位のボクセル格子では表せません</translation>
    </message>
    <message>
        <source>has voxels of {told} mm (pixdim), but its sform puts them {meant} mm apart; save it anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルは{told} mm（pixdim）ですが、sformでは{meant} mm間隔です。保存し直してください</translation>
    </message>
    <message>
        <source>states its voxel sizes in {unit}, not in mm: save it anew in mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルサイズがmmではなく{unit}で示されています。mmで保存し直してください</translation>
    </message>
    <message>
        <source>does not say how large its voxels are</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルの大きさが示されていません</translation>
    </message>
    <message>
        <source>its header has no space directions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヘッダーにspace directionsがありません</translation>
    </message>
    <message>
        <source>has an origin that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">原点が位置として無効です</translation>
    </message>
    <message>
        <source>its header has no TransformMatrix</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヘッダーにTransformMatrixがありません</translation>
    </message>
    <message>
        <source>has a qform that is no position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">qformが位置として無効です</translation>
    </message>
    <message>
        <source>places its voxels twice: its sform and its qform lie up to {mm:.3g} mm apart; save it anew with one of them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルの位置が二重に指定され、sformとqformが最大{mm:.3g} mmずれています。どちらか一方で保存し直してください</translation>
    </message>
    <message>
        <source>cannot be read: the field &apos;{name}&apos; of its header is damaged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読み込めません。ヘッダーのフィールド &apos;{name}&apos; が壊れています</translation>
    </message>
    <message>
        <source>its space is {space}, which names no side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">spaceが{space}で、左右を示していません</translation>
    </message>
    <message>
        <source>its header names no space</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヘッダーにspaceがありません</translation>
    </message>
    <message>
        <source>{file} cannot be written: use one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file}は書き込めません。次のいずれかを使用してください：{listed}。</translation>
    </message>
    <message>
        <source>{who} is not a NRRD, NIfTI, MetaImage or DICOM file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}はNRRD、NIfTI、MetaImage、DICOMのいずれのファイルでもありません。</translation>
    </message>
    <message>
        <source>{who} is an empty file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は空のファイルです。</translation>
    </message>
    <message>
        <source>{who} cannot be read: the file is damaged, truncated or of another format.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}を読み込めません。ファイルが破損しているか、途中で切れているか、形式が異なります。</translation>
    </message>
    <message>
        <source>{who} is truncated: {present} of {expected} bytes of image data are there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は途中で切れています。画像データ{expected}バイト中{present}バイトしかありません。</translation>
    </message>
    <message>
        <source>{who} is truncated or damaged: its compressed data do not end as they should.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}は途中で切れているか破損しています。圧縮データが正しく終わっていません。</translation>
    </message>
    <message>
        <source>Attenuation is tabulated from 20 to 150 keV; {kev} keV lies outside.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">減弱係数の表は20～150 keVです。{kev} keVは範囲外です。</translation>
    </message>
    <message>
        <source>A tube voltage of {kvp:g} kVp lies outside 70 to 150 kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">管電圧{kvp:g} kVpは70～150 kVpの範囲外です。</translation>
    </message>
    <message>
        <source>Unknown material &apos;{material}&apos;; known are {materials}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">物質「{material}」は未知です。既知のものは{materials}です。</translation>
    </message>
    <message>
        <source>Unknown tube voltage &apos;{kvp}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">管電圧「{kvp}」は未知です。既知のものは{known}です。</translation>
    </message>
    <message>
        <source>The {first} and the {second} are of different patients by their DICOM headers (Patient ID); check that they belong together.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMヘッダー（Patient ID）によれば{first}と{second}は別の患者です。同じ組のものか確認してください。</translation>
    </message>
    <message>
        <source>an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>the pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>{who} was read by {source}: {used}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{source}に従って読みました：{used}。</translation>
    </message>
    <message>
        <source>None of the segments of {who} is {wanted}: they are {found}. Say what they are: in the panel&apos;s list of segments, or with --labels at the command line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}のセグメントに{wanted}がありません：{found}です。パネルのセグメント一覧、またはコマンドラインの--labelsで指定してください。</translation>
    </message>
    <message>
        <source>{who} calls none of its {count} labels {role}; {count2} of them count as such.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{count}個のラベルに{role}という名前はなく、{count2}個をそれとして数えます。</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: nothing inside the body looks like aerated lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTで肺が見つかりません。体内に含気肺らしいものがありません。</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: it holds no body.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTで肺が見つかりません。人体が写っていません。</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}の撮像視野には次の一部しか含まれていません：{regions}。</translation>
    </message>
    <message>
        <source>The {image}&apos;s field of view holds only a part of {regions}; the numbers are those of that part.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{image}の撮像視野には次の一部しか含まれていません：{regions}。数値はその部分のものです。</translation>
    </message>
    <message>
        <source>Only {covered} % of it lies in the map&apos;s field of view; a percentage needs {covered_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの視野内にあるのは{covered} %だけです。割合には{covered_percent:g} %が必要です。</translation>
    </message>
    <message>
        <source>Only {measured} % of it was measured; a percentage needs {measured_percent:g} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定されたのは{measured} %だけです。割合には{measured_percent:g} %が必要です。</translation>
    </message>
    <message>
        <source>Below {limit:g} % no percentage is given ({regions}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{limit:g} %未満では割合を示しません（{regions}）。</translation>
    </message>
    <message>
        <source>Too little could be measured of {regions}: the rest is not parenchyma on the CT (consolidation, effusion, vessels or emphysema). Below {limit:g} % no percentage is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{regions}は測定できた部分が少なすぎます。残りはCT上で肺実質ではありません（浸潤影、胸水、血管、気腫）。{limit:g} %未満では割合を示しません。</translation>
    </message>
    <message>
        <source>{region} ({share} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{region}（{share} %）</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung}が{image}の{end}で切れています。約{ml:.0f} ml（{percent:.0f} %）が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it ({percent:.0f} %) are likely missing, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung}が{image}の{where}の外に及んでいます。約{ml:.0f} ml（{percent:.0f} %）が欠けている可能性が高く、数値は写っている部分のものです。</translation>
    </message>
    <message>
        <source>{lung} is cut off at the {end} of the {image}: about {ml:.0f} ml of it are likely missing there.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung}が{image}の{end}で切れています。そこで約{ml:.0f} mlが欠けている可能性があります。</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}; it is cut where it is widest, so that how much of it is missing cannot be told, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung}が{image}の{where}の外に及んでいます。最も幅の広い位置で切れているため、欠けている量は推定できません。数値は写っている部分のものです。</translation>
    </message>
    <message>
        <source>{lung} reaches beyond the {image}&apos;s {where}: about {ml:.0f} ml of it are likely missing there, and its numbers are those of the part that is shown.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{lung}が{image}の{where}の外に及んでいます。そこで約{ml:.0f} mlが欠けている可能性が高く、数値は写っている部分のものです。</translation>
    </message>
    <message>
        <source>Apical, middle and basal are thirds of the part of the lungs that the {image} shows, not of the whole lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺尖部・中部・肺底部は、{image}に写っている部分の肺の三等分であり、肺全体のものではありません。</translation>
    </message>
    <message>
        <source>The lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>The {side} lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}肺</translation>
    </message>
    <message>
        <source>reconstructed circle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">再構成円</translation>
    </message>
    <message>
        <source>field of view at its {border} border</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮像視野（{border}の縁）</translation>
    </message>
    <message>
        <source>{share:.0f} %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %</translation>
    </message>
    <message>
        <source>less than 1 %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">1 %未満</translation>
    </message>
    <message>
        <source>The lungs hold no voxels, so there are no regions to report.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺にボクセルがなく、報告する領域がありません。</translation>
    </message>
    <message>
        <source>{what} needs to know the right lung from the left, but the CT holds one lung and does not show the spine beside it; give lungs or lobes with their sides as a segmentation, or a CT of the whole chest.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}には左右の肺の区別が必要ですが、CTには片肺しかなく、隣の脊椎も写っていません。左右を示した肺または肺葉のセグメンテーション、もしくは胸部全体のCTを指定してください。</translation>
    </message>
    <message>
        <source>The {role} must be one 3D label volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}は単一の3Dラベルボリュームでなければなりません。</translation>
    </message>
    <message>
        <source>The {role} are empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{role}が空です。</translation>
    </message>
    <message>
        <source>The lungs hold the label {other}; only 1 (right) and 2 (left) are understood.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺にラベル{other}があります。使えるのは1（右）と2（左）だけです。</translation>
    </message>
    <message>
        <source>Voxels in no lobe can go to nearest, rest or drop, not to {unassigned}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">どの肺葉にも属さないボクセルの扱いはnearest、rest、dropのいずれかです（{unassigned}は不可）。</translation>
    </message>
    <message>
        <source>Not among the given lobes: {lobes}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">与えられた肺葉に含まれないもの：{lobes}。</translation>
    </message>
    <message>
        <source>The lobes that were named hold no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された肺葉にボクセルがありません。</translation>
    </message>
    <message>
        <source>The lobes must be non-negative whole numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉は0以上の整数でなければなりません。</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe of the lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定されたセグメントに肺葉がありません（名前：{listed}）。</translation>
    </message>
    <message>
        <source>it was given to the nearest lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">最も近い肺葉に割り当てました</translation>
    </message>
    <message>
        <source>The given lobes leave {share} of the {side} lung ({ml:.1f} ml) unassigned; {where}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">与えられた肺葉では{side}肺の{share}（{ml:.1f} ml）が未割り当てです。{where}。</translation>
    </message>
    <message>
        <source>None of the given segments is a lobe, a zone or a lung (their names: {listed}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定されたセグメントに肺葉、肺野区分、肺がありません（名前：{listed}）。</translation>
    </message>
    <message>
        <source>The {side} lung lies on too few slices for three zones ({levels}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}肺のスライスが少なく、3つのゾーンに分けられません（{levels}）。</translation>
    </message>
    <message>
        <source>The lobes and the lungs do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉と肺の格子が一致しません。</translation>
    </message>
    <message>
        <source>{share:.0f} % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">与えられた肺葉の{share:.0f} %（{ml:.1f} ml）が肺の外にあり、計上されません。輪郭を確認してください。</translation>
    </message>
    <message>
        <source>Less than 1 % of the given lobes ({ml:.1f} ml) lies outside the lungs and is not counted; check their outline.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">与えられた肺葉の1 %未満（{ml:.1f} ml）が肺の外にあり、計上されません。輪郭を確認してください。</translation>
    </message>
    <message>
        <source>Lobes of the other side cover {share} of the {side} lung; treated as unassigned; check the names of the lobes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">反対側の肺葉が{side}肺の{share}を覆っています。未割り当てとして扱います。肺葉の名称を確認してください。</translation>
    </message>
    <message>
        <source>it was left out</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外しました</translation>
    </message>
    <message>
        <source>it is reported as {side} rest</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}の残りとして示します</translation>
    </message>
    <message>
        <source>There is no {side} lung among the regions.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域に{side}肺がありません。</translation>
    </message>
    <message>
        <source>Not among the given zones: {absent}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定されたゾーンにありません：{absent}。</translation>
    </message>
    <message>
        <source>No lungs were found in the CT: what air it holds inside the body belongs to the airways.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTで肺が見つかりません。体内の空気は気道のものです。</translation>
    </message>
    <message>
        <source>The CT must be one 3D volume with one number in each voxel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTは各ボクセルに1つの数値を持つ単一の3Dボリュームでなければなりません。</translation>
    </message>
    <message>
        <source>The CT is only {size} voxels; at least 2 along each axis are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTは{size}ボクセルしかありません。各軸に2以上必要です。</translation>
    </message>
    <message>
        <source>The CT holds voxels that are not finite numbers (NaN or infinite).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTに有限でないボクセル（NaNまたは無限大）があります。</translation>
    </message>
    <message>
        <source>all aerated lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気肺はすべて反対側に割り当てました</translation>
    </message>
    <message>
        <source>the measured lung was assigned</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定された肺は反対側に割り当てました</translation>
    </message>
    <message>
        <source>There is one lung, and the CT does not show the spine beside it, so its side cannot be known: it is called lung, neither right nor left.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺は1つだけで、CTに隣接する脊椎が写っていないため左右が不明です。左右を付けず「肺」と呼びます。</translation>
    </message>
    <message>
        <source>{spare_ml:.0f} ml of air and tissue look like lung but lie apart from it, in pieces under {second_lung:.0f} ml; they are not counted (they may be bowel, or the rest of a collapsed lung).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺に似た空気と組織{spare_ml:.0f} mlが肺から離れて{second_lung:.0f} ml未満の塊として存在します。腸管または虚脱肺の残りの可能性があり、数えません。</translation>
    </message>
    <message>
        <source>The {small} lung holds {less:.0f} ml against {more:.0f} ml of the {large}; part of it may be collapsed, dense or removed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{small}肺は{less:.0f} ml、{large}肺は{more:.0f} mlです。一部が虚脱、高吸収、または切除されている可能性があります。</translation>
    </message>
    <message>
        <source>No trachea was found; central airways may be counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管が見つかりません。中枢気道が肺として計上されている可能性があります。</translation>
    </message>
    <message>
        <source>At least {ml:.0f} ml inside the thoracic cavity are dense (consolidation, mass or effusion) and are not counted as lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸腔内の少なくとも{ml:.0f} mlが高吸収（浸潤影、腫瘤、胸水）であり、肺として計上されません。</translation>
    </message>
    <message>
        <source>The lungs and the CT do not lie on the same grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺とCTの格子が一致しません。</translation>
    </message>
    <message>
        <source>No {name} lung was found; {rest} to the {other} lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}肺が見つかりません。{rest}（{other}肺）。</translation>
    </message>
    <message>
        <source>The {side} lung is kept from the chest wall by at least {ml:.0f} ml of tissue or fluid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{side}肺と胸壁の間に少なくとも{ml:.0f} mlの組織または液体があります。</translation>
    </message>
    <message>
        <source>&apos;{orientation}&apos; is no orientation; give three letters such as LPS or RAS, or &apos;{stored}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{orientation}」は方向として無効です。LPSやRASのような3文字、または「{stored}」を指定してください。</translation>
    </message>
    <message>
        <source>The model&apos;s result has no usable geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルの結果に使える位置情報がありません。</translation>
    </message>
    <message>
        <source>The model&apos;s result has sheared axes, which a voxel grid in mm cannot represent.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルの結果の軸がせん断されており、mm単位の格子で表せません。</translation>
    </message>
    <message>
        <source>no usable NVIDIA GPU or driver was found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">使用できるNVIDIA GPUまたはドライバが見つかりません</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built for CUDA {cuda}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}（{hardware}）、PyTorch {version}、CUDA {cuda}対応</translation>
    </message>
    <message>
        <source>this PyTorch is built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このPyTorchはCUDAなしでビルドされています</translation>
    </message>
    <message>
        <source>{name} ({hardware}), PyTorch {version}, built without CUDA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}（{hardware}）、PyTorch {version}、CUDA非対応</translation>
    </message>
    <message>
        <source>{text!r} is no device; use auto, cpu or cuda:N.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{text!r}はデバイスではありません。auto、cpu、cuda:Nを使用してください。</translation>
    </message>
    <message>
        <source>The device {text} cannot be used: {why_no_cuda}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス{text}は使用できません：{why_no_cuda}。</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPUs, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス{text}はありません。このマシンのGPUは{count}個です（cuda:0から）。</translation>
    </message>
    <message>
        <source>The device {text} does not exist: this machine has {count} GPU, from cuda:0.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス{text}はありません。このマシンのGPUは{count}個です（cuda:0から）。</translation>
    </message>
    <message>
        <source>{name} ran out of memory with a batch of {batch}; the batch was reduced to {batch2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のメモリがバッチ{batch}に足りず、{batch2}に減らしました。</translation>
    </message>
    <message>
        <source>The memory of {name} ({hardware}) was too small; the CPU was used instead.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}（{hardware}）のメモリが不足したため、CPUを使いました。</translation>
    </message>
    <message>
        <source>{name} ran out of memory</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のメモリ不足</translation>
    </message>
    <message>
        <source>{name} is there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は取得済みです</translation>
    </message>
    <message>
        <source>Checking {part}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{part}を確認中</translation>
    </message>
    <message>
        <source>the server answered {code} {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">サーバーの応答：{code} {text}</translation>
    </message>
    <message>
        <source>{model} would be downloaded from {host}; nobody has agreed to that.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}は{host}からのダウンロードが必要ですが、同意されていません。</translation>
    </message>
    <message>
        <source>{model} needs {needed} on the disk, which has {free}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}には{needed}の空きが必要ですが、ディスクの空きは{free}です。</translation>
    </message>
    <message>
        <source>{model} could not be downloaded from {host}: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}を{host}からダウンロードできませんでした：{reason}。</translation>
    </message>
    <message>
        <source>{model} from {host} does not have the checksum that {whose}; it was thrown away.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{host}の{model}のチェックサムが一致しません（{whose}）。破棄しました。</translation>
    </message>
    <message>
        <source>{model} is {needed} on {host} and not about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{host}の{model}は約{size}ではなく{needed}です。別のファイルです。</translation>
    </message>
    <message>
        <source>{model}: {host} passes the download on to an address without https.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}：{host}はダウンロードをhttpsではないアドレスに転送しています。</translation>
    </message>
    <message>
        <source>The disk is full: {model} needs {size}. What has come stays and is gone on with.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ディスクに空きがありません。{model}には{size}必要です。受信済みの分は残り、続きから再開します。</translation>
    </message>
    <message>
        <source>Downloading {name}: {there} of {size}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}をダウンロード中：{there} / {size}</translation>
    </message>
    <message>
        <source>{model} from {host} is longer than about {size}: it is another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{host}の{model}が約{size}より長く、別のファイルです。</translation>
    </message>
    <message>
        <source>{model} is not fetched from here; it comes with {way}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}はここからは取得しません。{way}に付属しています。</translation>
    </message>
    <message>
        <source>Fetching {model} needs consent. {sentence}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}の取得には同意が必要です。{sentence}</translation>
    </message>
    <message>
        <source>There is no downloaded model &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済みのモデル「{name}」はありません。</translation>
    </message>
    <message>
        <source>{model} needs the file {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}にはファイル{name}が必要です。</translation>
    </message>
    <message>
        <source>Nobody states a checksum of {name}; give the SHA-256 that its publisher or your colleague told you.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のチェックサムが公表されていません。提供元または同僚から聞いたSHA-256を指定してください。</translation>
    </message>
    <message>
        <source>The checksum given for {name} is no SHA-256, which has 64 characters from 0 to f.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}に指定されたチェックサムはSHA-256ではありません（0からfまでの64文字）。</translation>
    </message>
    <message>
        <source>{name} does not have the checksum of {model}; it is damaged or another file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のチェックサムが{model}と一致しません。破損しているか別のファイルです。</translation>
    </message>
    <message>
        <source>{name} cannot be removed: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を削除できません：{strerror}。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>The model cannot be copied: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルをコピーできません：{why}。</translation>
    </message>
    <message>
        <source>The card of the model {model} has &apos;labels&apos; that are not a map from label to meaning.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードの&apos;labels&apos;が、ラベルと意味の対応になっていません。</translation>
    </message>
    <message>
        <source>The model {model} does not say what its labels mean; name them in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のラベルの意味が不明です。カードに記載してください。</translation>
    </message>
    <message>
        <source>Several labels of the model {model} mean {twice} ({same}); say in its card which one does.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の複数のラベルが{twice}を意味します（{same}）。どれかをカードに記載してください。</translation>
    </message>
    <message>
        <source>The card of the model {model} gives a meaning to &apos;{key}&apos;, which is no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードは、ラベルではない「{key}」に意味を与えています。</translation>
    </message>
    <message>
        <source>The folder {folder} is no model: it has neither a {card}, nor plans.json and dataset.json (nnU-Net v2), nor configs/metadata.json (MONAI bundle).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ{folder}はモデルではありません。{card}も、plans.jsonとdataset.json（nnU-Net v2）も、configs/metadata.json（MONAIバンドル）もありません。</translation>
    </message>
    <message>
        <source>The architecture &apos;{architecture}&apos; is none of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">アーキテクチャ「{architecture}」は{listed}のいずれでもありません。</translation>
    </message>
    <message>
        <source>Measured {count} structures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個の構造を測定しました</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルは塞栓をラベルとして出力するため、動かせるしきい値がありません。</translation>
    </message>
    <message>
        <source>The emboli shown are what has a probability of {even} or more ({sum:.2f} ml, until the threshold is moved); what the model itself labels as emboli has {sum2:.2f} ml.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表示中の塞栓は確率{even}以上のものです（{sum:.2f} ml、しきい値を動かすまで）。モデル自身が塞栓とした部分は{sum2:.2f} mlです。</translation>
    </message>
    <message>
        <source>The folder {folder} holds several models; choose one of {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ{folder}に複数のモデルがあります。1つ選んでください：{listed}。</translation>
    </message>
    <message>
        <source>The model {model} is not where its card says: there is no folder {folder}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}がカードに記載された場所にありません。フォルダ{folder}がありません。</translation>
    </message>
    <message>
        <source>The model {model} is not marked as trusted. {danger} Run it as trusted (--trust) only if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は信頼済みになっていません。{danger} 出所が分かっている場合のみ信頼して実行してください（--trust）。</translation>
    </message>
    <message>
        <source>The card of the model {model} trusts it without saying what: it holds no checksum.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードは信頼済みですが、対象を示すチェックサムがありません。</translation>
    </message>
    <message>
        <source>The files of the model {model} do not match the checksum in its card: they were changed after it was trusted. Register it again if the change is known.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のファイルがカードのチェックサムと一致しません。信頼後に変更されています。既知の変更であれば再登録してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; cannot be the name of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{name}」はモデル名に使えません。</translation>
    </message>
    <message>
        <source>There is a model {name} in {folder} already; give another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{folder}には既にモデル{name}があります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The model {model} is for {task}, not for {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は{task}用で、{wanted}用ではありません。</translation>
    </message>
    <message>
        <source>The model found none of its structures in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルはこのCTで対象の構造を1つも見つけませんでした。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ{folder}を読み込めません：{strerror}。</translation>
    </message>
    <message>
        <source>The card of {name} cannot be written to {folder}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のカードを{folder}に書き込めません：{strerror}。</translation>
    </message>
    <message>
        <source>The model gives its emboli as labels, without a threshold to move: {why}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルは塞栓をラベルとして出力するため、動かせるしきい値がありません：{why}。</translation>
    </message>
    <message>
        <source>Lobes by lungmask need the Python package lungmask (pip install lungmask).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmaskによる肺葉にはPythonパッケージlungmaskが必要です（pip install lungmask）。</translation>
    </message>
    <message>
        <source>lungmask returned {shape} voxels for a CT of {tuple}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmaskの出力は{shape}ボクセルですが、CTは{tuple}です。</translation>
    </message>
    <message>
        <source>lungmask found no lobes in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmaskはこのCTで肺葉を見つけられませんでした。</translation>
    </message>
    <message>
        <source>The weights of lungmask are not on this computer ({part}); fetch them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmaskの重みがこのコンピュータにありません（{part}）。先に取得してください。</translation>
    </message>
    <message>
        <source>lungmask cannot load its weights; remove the downloaded model and fetch it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">lungmaskが重みを読み込めません。ダウンロード済みのモデルを削除し、再取得してください。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} failed: {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}が失敗しました：{words}。</translation>
    </message>
    <message>
        <source>What the MONAI bundle {name} returns is neither labels nor probabilities that add up to 1; state &quot;output&quot; ({outputs}) in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}の出力はラベルでも総和1の確率でもありません。カードに&quot;output&quot;（{outputs}）を記載してください。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} is incomplete: there is no configs/{names}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}が不完全です：configs/{names}がありません。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} needs {channels} input channels, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}は入力が{channels}チャンネル必要で、CT1つでは使えません。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} has no weights in its folder models.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}のmodelsフォルダーに重みがありません。</translation>
    </message>
    <message>
        <source>The card of the model {name} has an &apos;output&apos; that is none of {outputs}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードの&apos;output&apos;が{outputs}のいずれでもありません。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned no segmentation with a geometry.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}が位置情報付きの分割を返しませんでした。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned an array of {ndim} dimensions, not one volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}が1つのボリュームではなく{ndim}次元配列を返しました。</translation>
    </message>
    <message>
        <source>The MONAI bundle {name} returned values that are not finite.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドル{name}が有限でない値を返しました。</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のMONAIバンドルのメタデータがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The MONAI bundle in {name} is incomplete: configs/metadata.json cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のMONAIバンドルが不完全です：configs/metadata.jsonを読めません。</translation>
    </message>
    <message>
        <source>The metadata of the MONAI bundle in {name} are not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のMONAIバンドルのメタデータがJSONではありません。</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has no trained network: there is no fold_N/{checkpoint} in its folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}に学習済みネットワークがありません：フォルダーにfold_N/{checkpoint}がありません。</translation>
    </message>
    <message>
        <source>The data set of the nnU-Net model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}のデータセットにラベルの記載がありません。</translation>
    </message>
    <message>
        <source>The model {name} is not one of nnU-Net version 2.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}はnnU-Netバージョン2のものではありません。</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} needs {count} input images ({listed}), not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}は入力画像が{count}個（{listed}）必要で、CT1つでは使えません。</translation>
    </message>
    <message>
        <source>nnU-Net returned {shape} voxels for a CT of {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netが{shape2}のCTに対して{shape}ボクセルを返しました。</translation>
    </message>
    <message>
        <source>The plans of {name} do not say how its training images lay; {orientation} was assumed. Check that right and left are not exchanged, or state &quot;orientation&quot; in its card.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のプランに学習画像の向きの記載がなく、{orientation}とみなしました。左右が入れ替わっていないか確認するか、カードに&quot;orientation&quot;を記載してください。</translation>
    </message>
    <message>
        <source>The CT is tilted by {tilt:.0f} degrees; nnU-Net sees it as it is stored.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTは{tilt:.0f}度傾いており、nnU-Netは保存されたままの向きで処理します。</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} is the second stage of a cascade and needs the result of {previous}; give a model of one stage (3d_fullres, 3d_lowres or 2d).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}はカスケードの2段目で、{previous}の結果が必要です。1段のモデル（3d_fullres、3d_lowres、2d）を指定してください。</translation>
    </message>
    <message>
        <source>The card of the model {name} has a &apos;checkpoint&apos; that is no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードの&apos;checkpoint&apos;がファイル名ではありません。</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name2}のnnU-Netモデルの{name}がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;folds&apos; that are not a list of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードの&apos;folds&apos;が数値のリストではありません。</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} lacks fold_{missing}/{checkpoint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}にfold_{missing}/{checkpoint}がありません。</translation>
    </message>
    <message>
        <source>The nnU-Net model {name} has overlapping regions without their order.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netモデル{name}の領域が重なっていますが、順序の記載がありません。</translation>
    </message>
    <message>
        <source>The nnU-Net model in {name} is incomplete: {name2} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のnnU-Netモデルが不完全です：{name2}を読めません。</translation>
    </message>
    <message>
        <source>The {name} of the nnU-Net model in {name2} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name2}のnnU-Netモデルの{name}がJSONではありません。</translation>
    </message>
    <message>
        <source>nnU-Net cannot load the model {name}: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netがモデル{name}を読み込めません：{words}</translation>
    </message>
    <message>
        <source>No model for {wanted} is installed; train one, or give the folder of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{wanted}用のモデルがインストールされていません。学習するか、モデルのフォルダを指定してください。</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; known are {known}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル「{choice}」（{wanted}）はありません。使えるもの：{known}。</translation>
    </message>
    <message>
        <source>There is no {wanted} model &apos;{choice}&apos;; none is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル「{choice}」（{wanted}）はありません。インストールされたものがありません。</translation>
    </message>
    <message>
        <source>The card of the model {where} is not an object.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{where}のカードがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The card of the model {where} names the unknown task &apos;{values}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{where}のカードに不明なタスク「{values}」があります。</translation>
    </message>
    <message>
        <source>The model {name} has no {weights}{hint}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}に{weights}がありません{hint}。</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not match the checksum in its card; the file is damaged or another.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みがカードのチェックサムと一致しません。破損しているか別のファイルです。</translation>
    </message>
    <message>
        <source>The model {name} has the architecture &apos;{architecture}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のアーキテクチャは「{architecture}」です。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its architecture {architecture}: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みがアーキテクチャ{architecture}に合いません：{words}。</translation>
    </message>
    <message>
        <source>The card of the model {folder} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{folder}のカードが大きすぎます。</translation>
    </message>
    <message>
        <source>The model {folder} has no readable {card}: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{folder}の{card}を読み込めません：{strerror}。</translation>
    </message>
    <message>
        <source>The card of the model {folder} is not JSON.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{folder}のカードがJSONではありません。</translation>
    </message>
    <message>
        <source>The card of the model {where} lacks &apos;{name}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{where}のカードに「{name}」がありません。</translation>
    </message>
    <message>
        <source>The card of the model {where} has a &apos;{name}&apos; of the wrong kind.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{where}のカードの「{name}」の種類が誤っています。</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みがsafetensorsファイルではありません。</translation>
    </message>
    <message>
        <source>The weights of the model {name} do not fit its parameters: {key} is {shape}, not {wanted}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みがパラメータに合いません。{key}が{wanted}ではなく{shape}です。</translation>
    </message>
    <message>
        <source>The weights of the model {name} hold values that are not finite ({key}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みに有限でない値があります（{key}）。</translation>
    </message>
    <message>
        <source>The plans name another network than nnU-Net&apos;s ResidualEncoderUNet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プランのネットワークがnnU-NetのResidualEncoderUNetではありません。</translation>
    </message>
    <message>
        <source>The plan of the network does not have one entry a stage.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークのプランが各段に1項目になっていません。</translation>
    </message>
    <message>
        <source>The plan of the network holds a number that is too small or too large, or an even kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークのプランに小さすぎる・大きすぎる数値、または偶数のカーネルがあります。</translation>
    </message>
    <message>
        <source>The plan of the network has a stride larger than its kernel.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークのプランのストライドがカーネルより大きくなっています。</translation>
    </message>
    <message>
        <source>The parameters of the residual-encoder U-Net cannot be used ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">残差エンコーダーU-Netのパラメーターが使えません（{error}）。</translation>
    </message>
    <message>
        <source>The network takes sides that are multiples of {divisor}, not {size}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークの辺長は{divisor}の倍数が必要で、{size}は使えません。</translation>
    </message>
    <message>
        <source>The card of the model {name} names no labels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードにラベルの記載がありません。</translation>
    </message>
    <message>
        <source>The weights of the model {name} are not in its folder: {weights} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}の重みがフォルダーにありません：{weights}がありません。</translation>
    </message>
    <message>
        <source>The network&apos;s result is not a number; its weights do not belong to this kind of image.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークの出力が数値ではありません。重みがこの種の画像用ではありません。</translation>
    </message>
    <message>
        <source>The card of the model {name} prepares a scan with numbers that cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードの前処理の数値があり得ません。</translation>
    </message>
    <message>
        <source>The model {name} needs {channels} input images, not one CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}は入力画像が{channels}個必要で、CT1つでは使えません。</translation>
    </message>
    <message>
        <source>The patch of the model {name} is no multiple of {divisor}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のパッチが{divisor}の倍数ではありません。</translation>
    </message>
    <message>
        <source>The card of the model {name} has &apos;weights&apos; that are no file name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードの&apos;weights&apos;がファイル名ではありません。</translation>
    </message>
    <message>
        <source>The card of the model {name} does not say how a scan is prepared ({error}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}のカードにスキャンの前処理の記載がありません（{error}）。</translation>
    </message>
    <message>
        <source>the look of the image to the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークから見た画像の外観</translation>
    </message>
    <message>
        <source>This scan lies outside of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この検査はモデルの学習範囲の外にあります（距離{distance:.2g}、1が記述された学習検査{scans}件の縁）</translation>
    </message>
    <message>
        <source>{measure} {value:.3g}{unit}, trained on {low:.3g} to {high:.3g}{unit}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure} {value:.3g}{unit}（学習範囲{low:.3g}～{high:.3g}{unit}）</translation>
    </message>
    <message>
        <source>{sentence}: {accounts}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}：{accounts}。</translation>
    </message>
    <message>
        <source>This scan lies inside what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この検査はモデルの学習範囲の内にあります（距離{distance:.2g}、1が記述された学習検査{scans}件の縁）</translation>
    </message>
    <message>
        <source>This scan lies at the edge of what the model was trained on (distance {distance:.2g}; 1 is the rim of its {scans} described training scans)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この検査はモデルの学習範囲の縁にあります（距離{distance:.2g}、1が記述された学習検査{scans}件の縁）</translation>
    </message>
    <message>
        <source>A model&apos;s scans are described by {fewest} of them at least; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルの検査の記述には少なくとも{fewest}件必要ですが、{count}件です。</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{sentence}。</translation>
    </message>
    <message>
        <source>{measure} cannot be measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{measure}を測定できません</translation>
    </message>
    <message>
        <source>The description of the training scans in the model&apos;s card cannot be used.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの学習検査の記述が使用できません。</translation>
    </message>
    <message>
        <source>{name} holds no weights.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}に重みがありません。</translation>
    </message>
    <message>
        <source>{name} holds no named tensors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}に名前付きテンソルがありません。</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit its architecture: they {words}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の重みが構造に合いません：{words}。</translation>
    </message>
    <message>
        <source>{name} cannot be read as a safetensors file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}をsafetensorsファイルとして読めません。</translation>
    </message>
    <message>
        <source>{name} is not read: it is damaged, or holds more than tensors, which would have to be unpickled and could run programs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は読みません：破損しているか、テンソル以外を含み、復元時にプログラムが実行される恐れがあります。</translation>
    </message>
    <message>
        <source>The weights of the model {model} do not fit: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の重みが合いません：{name}は{shape}で、{shape2}ではありません。</translation>
    </message>
    <message>
        <source>The weights of the model {model} hold values that are not finite ({name}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の重みに有限でない値があります（{name}）。</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}, {time} left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">タイル{n} / {tiles}、残り{time}</translation>
    </message>
    <message>
        <source>about {hours:.1f} hours</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">約{hours:.1f}時間</translation>
    </message>
    <message>
        <source>Tile {n} of {tiles}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">タイル{n} / {tiles}</translation>
    </message>
    <message>
        <source>about {n} seconds</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">約{n}秒</translation>
    </message>
    <message>
        <source>about {n} minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">約{n}分</translation>
    </message>
    <message>
        <source>Tiles of {tile} voxels were taken instead of {whole}: {name} has no memory for more.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のメモリが足りないため、{whole}の代わりに{tile}ボクセルのタイルを使いました。</translation>
    </message>
    <message>
        <source>{count} tiles, {time} on this machine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}タイル、このコンピューターで{time}</translation>
    </message>
    <message>
        <source>The memory of {name} was too small for tiles of {tile} voxels; {less} were taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のメモリが{tile}ボクセルのタイルには足りず、{less}にしました。</translation>
    </message>
    <message>
        <source>The two series have {size} and {size2} values; every patient needs one of each.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つの系列の値は{size}個と{size2}個です。患者ごとに1つずつ必要です。</translation>
    </message>
    <message>
        <source>{sum} complete pairs are too few; at least {least} are needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">完全な組が{sum}個では足りません。{least}個以上必要です。</translation>
    </message>
    <message>
        <source>The table {name} is not text.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{name}はテキストではありません。</translation>
    </message>
    <message>
        <source>The table {name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{name}は存在しません。</translation>
    </message>
    <message>
        <source>The table {name} is too large to be one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{name}は大きすぎます。</translation>
    </message>
    <message>
        <source>The table {name} has two columns {twice}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{name}に列{twice}が2つあります。</translation>
    </message>
    <message>
        <source>{name}, line {line}, column {column}: {text!r} is not a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}、{line}行、列{column}：{text!r}は数値ではありません。</translation>
    </message>
    <message>
        <source>The table {name} cannot be read: {error}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{name}を読めません：{error}。</translation>
    </message>
    <message>
        <source>{name}, line {line}: there are more cells than columns in the header.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}、{line}行：セルの数が見出しの列より多くなっています。</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}): {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予期しないエラー（{kind}）：{text}</translation>
    </message>
    <message>
        <source>The disk is full; free some space and run again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ディスクに空きがありません。空き容量を確保して再実行してください。</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予期しないエラー（{kind}）。</translation>
    </message>
    <message>
        <source>{job} is still running; wait until it has finished, or cancel it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{job}はまだ実行中です。終了を待つか、先にキャンセルしてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for this computation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この計算に必要なメモリが足りません。</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}は存在しません。</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を読めません：{strerror}。</translation>
    </message>
    <message>
        <source>The folder {name} holds no files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダー{name}にファイルがありません。</translation>
    </message>
    <message>
        <source>{name} has {why}, so it was resampled onto an axis-aligned grid of the same spacing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}：{why}があるため、同じ間隔の軸平行な格子に再サンプリングしました。</translation>
    </message>
    <message>
        <source>The volume {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボリューム{name!r}にボクセルがありません。</translation>
    </message>
    <message>
        <source>The voxel axes of {name!r} span no volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のボクセル軸が体積を張りません。</translation>
    </message>
    <message>
        <source>sheared axes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">せん断された軸</translation>
    </message>
    <message>
        <source>a non-linear transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">非線形変換</translation>
    </message>
    <message>
        <source>The image has {dimensions} dimensions; a volume of 3 is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像は{dimensions}次元です。3次元のボリュームが必要です。</translation>
    </message>
    <message>
        <source>No volume is given as {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のボリュームが指定されていません。</translation>
    </message>
    <message>
        <source>No volume is given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボリュームが指定されていません。</translation>
    </message>
    <message>
        <source>{name!r} and {reference!r} are not under the same transform.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}と{reference!r}の親トランスフォームが異なります。</translation>
    </message>
    <message>
        <source>The segment {name!r} has no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name!r}にボクセルがありません。</translation>
    </message>
    <message>
        <source>The segment {name!r} is not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name!r}が{reference!r}のボクセル格子上にありません。</translation>
    </message>
    <message>
        <source>The result table is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">結果の表がシーンにありません。解析をやり直してください。</translation>
    </message>
    <message>
        <source>{title} is not ready to run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{title}は実行の準備ができていません。</translation>
    </message>
    <message>
        <source>What the segments of {name} are was said by hand: {said}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の各セグメントの意味は手動で指定されました：{said}。</translation>
    </message>
    <message>
        <source>Choose a label map volume that holds voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセルを含むラベルマップボリュームを選んでください。</translation>
    </message>
    <message>
        <source>The label map {name} holds no label.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップ{name}にラベルがありません。</translation>
    </message>
    <message>
        <source>The file {file} of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のファイル{file}</translation>
    </message>
    <message>
        <source>{who} {contradiction}; its place in the scene may be wrong.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：{contradiction}。シーン内の位置が誤っている可能性があります。</translation>
    </message>
    <message>
        <source>{who} does not say which side is left ({why}): compare the scene with the patient before any side is read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{who}：どちらが左かの記載がありません（{why}）。左右を読む前に患者と照合してください。</translation>
    </message>
    <message>
        <source>{requester} needs {listed}; install with: PythonSlicer -m pip install &apos;{command}&apos;</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester}には{listed}が必要です。次でインストールしてください：PythonSlicer -m pip install &apos;{command}&apos;</translation>
    </message>
    <message>
        <source>{listed} was installed, and with it another {replaced} than Slicer has in use. Restart Slicer, then try again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed} をインストールしましたが、それに伴い Slicer が使用中のものとは異なる {replaced} が入りました。Slicer を再起動してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>this Slicer would overwrite its own {listed}; use Slicer 5.12 or newer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このSlicerでは内蔵の{listed}が上書きされます。Slicer 5.12以降を使用してください。</translation>
    </message>
    <message>
        <source>{requester} needs {listed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester}に必要な{listed}がインストールされませんでした。</translation>
    </message>
    <message>
        <source>{listed} could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{listed}をインストールできませんでした：{failed}</translation>
    </message>
    <message>
        <source>There is no folder {name!r} to save the scene in.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーンを保存するフォルダー{name!r}がありません。</translation>
    </message>
    <message>
        <source>The folder {name!r} exists already.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダー{name!r}は既に存在します。</translation>
    </message>
    <message>
        <source>There is no scene {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーン{name!r}はありません。</translation>
    </message>
    <message>
        <source>The folder {name!r} has {count} scene files instead of one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダー{name!r}のシーンファイルが1つではなく{count}個あります。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; run the analysis again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。解析をやり直してください。</translation>
    </message>
    <message>
        <source>The labels of {name!r} are not on the voxel grid of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のラベルが{reference!r}のボクセル格子上にありません。</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot become voxels of {reference!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のセグメントを{reference!r}のボクセルに変換できません。</translation>
    </message>
    <message>
        <source>The labels could not be put into the segmentation {name!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルをセグメンテーション{name!r}に入れられませんでした。</translation>
    </message>
    <message>
        <source>The segmentation {name!r} is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション{name!r}は空です。</translation>
    </message>
    <message>
        <source>The segments of {name!r} cannot be converted to voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のセグメントをボクセルに変換できません。</translation>
    </message>
    <message>
        <source>{name!r} lies on no voxel of the scan; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r} はスキャンのどのボクセル上にもありません。別のスキャンのものか、変換で動かされていませんか？</translation>
    </message>
    <message>
        <source>{first} and {second} of the segmentation {name!r} overlap by {percent} of the smaller one, so the lung there cannot be assigned; correct the segmentation.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション{name!r}の{first}と{second}が小さい方の{percent}重なっており、その部分の肺を割り当てられません。セグメンテーションを修正してください。</translation>
    </message>
    <message>
        <source>Given regions overlap ({pairs}; {ml:.1f} ml); the overlap was assigned to the second of each pair.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された領域が重なっています（{pairs}、{ml:.1f} ml）。重なりは各組の2番目に割り当てました。</translation>
    </message>
    <message>
        <source>The text of {name!r} is of another kind or a later version.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のテキストは種類が異なるか、新しいバージョンのものです。</translation>
    </message>
    <message>
        <source>The text of {name!r} cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のテキストを読み込めません。</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester}にはPyTorchが必要です</translation>
    </message>
    <message>
        <source>{requester} needs PyTorch {major}.{minor} or newer, not {version}; update it with the PyTorch module.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{requester}にはPyTorch {major}.{minor}以降が必要です（現在{version}）。PyTorchモジュールで更新してください。</translation>
    </message>
    <message>
        <source>{needed}, which is not installed; install it with the PyTorch extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}が、インストールされていません。PyTorch拡張機能でインストールしてください。</translation>
    </message>
    <message>
        <source>{needed}, which was not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}が、インストールされませんでした。</translation>
    </message>
    <message>
        <source>{needed}; install the PyTorch extension from the Extensions Manager first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{needed}。先にExtensions ManagerからPyTorch拡張機能をインストールしてください。</translation>
    </message>
    <message>
        <source>PyTorch could not be installed: {failed}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorchをインストールできませんでした：{failed}</translation>
    </message>
    <message>
        <source>TotalSegmentator is not installed: get its extension from the Extensions Manager.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentatorがインストールされていません。Extensions Managerから拡張機能を入手してください。</translation>
    </message>
    <message>
        <source>TotalSegmentator found nothing of its task {task} in this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentatorはこのCTでタスク{task}の対象を見つけられませんでした。</translation>
    </message>
    <message>
        <source>The TotalSegmentator that is installed is not Slicer&apos;s extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">インストールされているTotalSegmentatorはSlicerの拡張機能ではありません。</translation>
    </message>
    <message>
        <source>The task {task} needs TotalSegmentator {needed} or newer; {there} is installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">タスク{task}にはTotalSegmentator {needed}以降が必要です（インストール済みは{there}）。</translation>
    </message>
    <message>
        <source>TotalSegmentator failed: {text}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentatorが失敗しました：{text}</translation>
    </message>
    <message>
        <source>The transform is not linear, so a linear transform node cannot hold it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォームが線形でないため、線形トランスフォームノードに保存できません。</translation>
    </message>
    <message>
        <source>The transform&apos;s matrix cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォームの行列に逆行列がありません。</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear any more; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォーム{name!r}が線形ではなくなりました。位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>The transform {name!r} is not linear; harden it first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォーム{name!r}が線形ではありません。先に適用（harden）してください。</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be inverted.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォーム{name!r}に逆変換がありません。</translation>
    </message>
    <message>
        <source>The deformable transform could not be put into the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変形トランスフォームをシーンに入れられませんでした。</translation>
    </message>
    <message>
        <source>The transform {name!r} cannot be read back; register again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">トランスフォーム{name!r}を読み戻せません。位置合わせをやり直してください。</translation>
    </message>
    <message>
        <source>There is no volume file {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボリュームファイル{file!r}がありません。</translation>
    </message>
    <message>
        <source>{file!r} is none of the volume formats {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file!r}はボリューム形式（{listed}）のいずれでもありません。</translation>
    </message>
    <message>
        <source>The file {file!r} cannot be read as a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイル{file!r}をボリュームとして読み込めません。</translation>
    </message>
    <message>
        <source>{name!r} is not a kind of node that is saved to a file.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}はファイルに保存できる種類のノードではありません。</translation>
    </message>
    <message>
        <source>The image {name!r} is not on the voxel grid of {other!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像{name!r}が{other!r}のボクセル格子上にありません。</translation>
    </message>
    <message>
        <source>{name!r} could not be written to {file!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}を{file!r}に書き込めませんでした。</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}、{second}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}；{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} {second}</translation>
    </message>
    <message>
        <source>The map {shape} and the regions {other} are not on one 3D grid.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ{shape}と領域{other}が同じ3D格子上にありません。</translation>
    </message>
    <message>
        <source>The mask of measured voxels {shape} is not on the grid of the map {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定ボクセルのマスク{shape}がマップの格子{other}上にありません。</translation>
    </message>
    <message>
        <source>A map of type {dtype} cannot be thresholded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">型{dtype}のマップには閾値を適用できません。</translation>
    </message>
    <message>
        <source>The regions hold no voxel, so there is nothing to threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域にボクセルがなく、閾値を適用する対象がありません。</translation>
    </message>
    <message>
        <source>The lungs&apos; bounding box has more than 2^31 voxels; crop or resample the map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を囲む範囲が2^31ボクセルを超えています。マップを切り出すかリサンプリングしてください。</translation>
    </message>
    <message>
        <source>The map holds NaN or infinite values inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの肺内にNaNまたは無限大の値があります。</translation>
    </message>
    <message>
        <source>Type a name for the preset first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にプリセットの名前を入力してください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; comes with the module; choose another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{name}」はモジュール付属のものです。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>&apos;{name}&apos; is not one of your presets.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「{name}」はあなたのプリセットではありません。</translation>
    </message>
    <message>
        <source>A threshold must be a number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値は数値でなければなりません。</translation>
    </message>
    <message>
        <source>{number} ({low} to {high})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{number}（{low}～{high}）</translation>
    </message>
    <message>
        <source>PyTorch is not installed; it is asked for when a model is first run.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PyTorch がインストールされていません。モデルを初めて実行するときに確認されます。</translation>
    </message>
    <message>
        <source>Level by the lung behind the clot (fed by the nearest artery): main from 55 % of two lobes (of a lung where no lobes are given); lobar from 55 % of a lobe (25 % of a lung); segmental from 5 % of a lung, half of one of its ten segments; subsegmental below.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レベルは塞栓より末梢の肺（最も近い動脈が灌流）で決まります：2葉の55 %以上（肺葉がなければ片肺）で主幹、1葉の55 %（片肺の25 %）以上で葉、片肺の5 %（10区域の1つの半分）以上で区域、それ未満は亜区域。</translation>
    </message>
    <message>
        <source>Obstruction: filled fraction of the arteries&apos; cross-sections, the narrowest of each clot on the way from the trunk, open fractions of different clots multiplied, mean over the lung that they feed. Qanadli-like: largest branches that feed at most 15 % of a lung, taken as segments, each by its share of ten segments a lung: 2 where 80 % or more is obstructed, 1 where 10 % or more is or a clot lies behind, of 40 (after Qanadli, AJR 2001;176:1415-1420). Estimates.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞：動脈断面の充満割合。主幹からの経路上の各塞栓の最狭部をとり、異なる塞栓の開存割合を掛け合わせ、灌流される肺で平均。Qanadli様：片肺の15 %以下を灌流する最大の枝を区域とみなし、片肺10区域に占める割合で重み付け：80 %以上の閉塞で2、10 %以上または末梢に塞栓があれば1、40点満点（Qanadli, AJR 2001;176:1415-1420に準拠）。推定値。</translation>
    </message>
    <message>
        <source>the Qanadli-like index was estimated from embolus size alone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Qanadli様指数は塞栓の大きさだけから推定しました</translation>
    </message>
    <message>
        <source>of the given arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈の</translation>
    </message>
    <message>
        <source>of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の</translation>
    </message>
    <message>
        <source>The given arteries form no connected tree, so embolus level and obstruction were not estimated; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈が連結した樹を成さないため、塞栓のレベルと閉塞は推定していません。{clots_alone}。</translation>
    </message>
    <message>
        <source>The given arteries fall into pieces: what is connected with their trunk carries {carried:.0f} % {what} ({least_carried:.0f} % are needed), so neither levels nor obstruction were estimated from them; {clots_alone}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈が分断されています：主幹につながる部分は{what}{carried:.0f} %です（{least_carried:.0f} %必要）。レベルも閉塞も推定していません。{clots_alone}。</translation>
    </message>
    <message>
        <source>The scan ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲が肺の途中で終わっています。撮影された{mm:.0f} mmの外の塞栓は検出できません。</translation>
    </message>
    <message>
        <source>The scan contains only {lung_ml:.0f} ml of lung; a CT pulmonary angiogram of the chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲の肺は{lung_ml:.0f} mlしかありません。胸部のCT肺動脈造影が必要です。</translation>
    </message>
    <message>
        <source>The vessels are not enhanced, or not in the scan (only {share:.0f} % of the soft tissue between the lungs has {low:.0f} to {high:.0f} HU); a CT pulmonary angiogram is needed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血管が造影されていないか写っていません（両肺間の軟部組織のうち{low:.0f}～{high:.0f} HUは{share:.0f} %のみ）。CT肺動脈造影が必要です。</translation>
    </message>
    <message>
        <source>Vascular attenuation is only {hu:.0f} HU; emboli may not be visible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血管のCT値が{hu:.0f} HUしかありません。塞栓が見えない可能性があります。</translation>
    </message>
    <message>
        <source>The slice spacing is {mm:.2g} mm; subsegmental emboli may be missed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス間隔が{mm:.2g} mmです。亜区域枝の塞栓を見落とす可能性があります。</translation>
    </message>
    <message>
        <source>The scan ends above the hila (it covers {height:.0f} mm from the lung apices, without the pulmonary bifurcation); a scan of the whole chest is required.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲が肺門より上で終わっています（肺尖から{height:.0f} mm、肺動脈分岐部を含みません）。胸部全体の撮影が必要です。</translation>
    </message>
    <message>
        <source>The scan begins and ends within the lungs; emboli outside the covered {mm:.0f} mm cannot be detected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲が肺の途中で始まり途中で終わっています。撮影された{mm:.0f} mmの外の塞栓は検出できません。</translation>
    </message>
    <message>
        <source>The scan begins below the lung apices; lung above it was not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲が肺尖より下から始まっています。それより上の肺は評価されていません。</translation>
    </message>
    <message>
        <source>Loading {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を読み込み中</translation>
    </message>
    <message>
        <source>The model gives no result for it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルはこの検査の結果を出しません。</translation>
    </message>
    <message>
        <source>Its probability is less certain.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確率の信頼性が低くなります。</translation>
    </message>
    <message>
        <source>The model {name} states no threshold for {missing}; {without_threshold:g} was taken.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{name}は{missing}のしきい値を示していないため、{without_threshold:g}を使いました。</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli, or is incomplete.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は塞栓をセグメンテーションしないか、不完全です。</translation>
    </message>
    <message>
        <source>{model} is not on this computer; {how}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{model}がこのコンピュータにありません（{how}）。</translation>
    </message>
    <message>
        <source>So the Qanadli-like index was estimated from embolus size alone: a clot of diameter d (of the largest ball in it) stops (d / 18 mm)^(7/3) of the flow of a lung (flow and diameter of a vessel: Huo and Kassab, J R Soc Interface 2012;9:190-200; 18 mm fits simulated patients); what the clots leave open multiplies. An estimate, coarser than with arteries.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">そのためQanadli様指数は塞栓の大きさだけから推定しました：直径d（内接する最大球）の塞栓は片肺の血流の(d / 18 mm)^(7/3)を止め（血流と血管径：Huo and Kassab, J R Soc Interface 2012;9:190-200、18 mmは模擬患者に適合）、塞栓が残す開存割合を掛け合わせます。動脈がある場合より粗い推定値です。</translation>
    </message>
    <message>
        <source>The embolus probability is not on the voxel grid of the CT pulmonary angiogram.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓確率がCT肺動脈造影のボクセル格子上にありません。</translation>
    </message>
    <message>
        <source>The emboli {shape} are not on the voxel grid of the CT pulmonary angiogram {other}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓{shape}がCT肺動脈造影のボクセル格子{other}上にありません。</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level, so the obstruction was not estimated from the arteries; the Qanadli-like index was estimated from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個中{loose}個の塞栓（体積の{percent:.0f} %）が動脈樹から外れ、レベルがありません。閉塞は動脈から推定せず、Qanadli様指数は塞栓の大きさだけから推定しました。</translation>
    </message>
    <message>
        <source>{loose} of {count} emboli ({percent:.0f} % of their volume) lie off the arteries&apos; tree and have no level; the obstruction is that of the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個中{loose}個の塞栓（体積の{percent:.0f} %）が動脈樹から外れ、レベルがありません。閉塞はそれ以外の塞栓によるものです。</translation>
    </message>
    <message>
        <source>No arteries were given.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈が指定されていません。</translation>
    </message>
    <message>
        <source>The arteries that were given hold no tree that carries lung and clots.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈には、肺と塞栓を結ぶ動脈樹がありません。</translation>
    </message>
    <message>
        <source>The emboli go without a region: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓に領域を割り当てられません：{why}</translation>
    </message>
    <message>
        <source>{count} slices computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}スライスを計算しました</translation>
    </message>
    <message>
        <source>A detector has 1 to 20 folds, not {folds}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">検出器のフォールド数は1～20です（{folds}は不可）。</translation>
    </message>
    <message>
        <source>The detector takes {length} slices and the preparation made {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">検出器の入力は{length}スライスですが、前処理で得られたのは{count}スライスです。</translation>
    </message>
    <message>
        <source>The scan has {count} slices of {thickness_mm:g} mm from the top of the lungs to their end; the sequence was filled up to {length} with zeros.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺尖から肺底まで{thickness_mm:g} mmスライスが{count}枚です。系列は{length}枚までゼロで補いました。</translation>
    </message>
    <message>
        <source>Every fold needs one slice network and one sequence network.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各フォールドにスライスネットワークとシーケンスネットワークが1つずつ必要です。</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract that is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの入力仕様が数値ではありません。</translation>
    </message>
    <message>
        <source>Computing {count} slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}スライスを計算中</translation>
    </message>
    <message>
        <source>{count} boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個のボックス</translation>
    </message>
    <message>
        <source>The window of the model&apos;s card is {rows} x {columns}, no multiples of {stride}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードのウィンドウが{rows} x {columns}で、{stride}の倍数ではありません。</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not three weights and an offset.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの統合が3つの重みと1つのオフセットになっていません。</translation>
    </message>
    <message>
        <source>The model&apos;s card takes its boxes from {source!r}, which is neither localisation nor mask.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードのボックスの取得元{source!r}はlocalisationでもmaskでもありません。</translation>
    </message>
    <message>
        <source>The model&apos;s card has an input contract whose window is not two numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの入力仕様のウィンドウが2つの数値になっていません。</translation>
    </message>
    <message>
        <source>The fusion in the model&apos;s card is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの統合が数値ではありません。</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みがエンコーダー{parameters_of_card}に合いません：{missing}がありません。</translation>
    </message>
    <message>
        <source>The decoder needs {count} widths, one a map and one for the slice, not {count2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デコーダーには{count}個の幅（各マップとスライスに1つ）が必要ですが、{count2}個です。</translation>
    </message>
    <message>
        <source>Every level of the pyramid is a map of the encoder and has one side of anchors.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ピラミッドの各段はエンコーダーのマップ1つで、アンカーの辺長を1つ持ちます。</translation>
    </message>
    <message>
        <source>There is no encoder &apos;{encoder}&apos;; known are {encoders}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">エンコーダー「{encoder}」はありません。既知のものは{encoders}です。</translation>
    </message>
    <message>
        <source>A slice has 1 or 3 channels (3 with its neighbours), and pooling is average or both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライスのチャンネル数は1または3（隣接を含む場合）、プーリングはaverageまたはbothです。</translation>
    </message>
    <message>
        <source>The weights do not fit the encoder {parameters_of_card}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みがエンコーダー{parameters_of_card}に合いません：{name}は{shape}で、{shape2}ではありません。</translation>
    </message>
    <message>
        <source>The integrated network&apos;s {name} is not what it must be: {value!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">統合ネットワークの{name}が不正です：{value!r}。</translation>
    </message>
    <message>
        <source>{count} slices of {thickness_mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{thickness_mm:g} mmスライス{count}枚</translation>
    </message>
    <message>
        <source>Cutting {thickness_mm:g} mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{thickness_mm:g} mmスライスを作成中</translation>
    </message>
    <message>
        <source>The lungs are {height:.0f} mm high; the lowest {below:.0f} mm lie beyond the {most} slices and were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の高さは{height:.0f} mmです。下端の{below:.0f} mmは{most}スライスの範囲外で、調べていません。</translation>
    </message>
    <message>
        <source>No lungs were found, so there are no slices to examine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺が見つからず、調べるスライスがありません。</translation>
    </message>
    <message>
        <source>Slab thickness, number, size, window and field of the preparation must be positive.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前処理のスラブ厚、枚数、サイズ、ウィンドウ、視野は正の値でなければなりません。</translation>
    </message>
    <message>
        <source>The lungs are wider than {field_mm:g} mm; {beyond:.0f} mm at their edges were not examined.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の幅が{field_mm:g} mmを超えており、辺縁の{beyond:.0f} mmは調べていません。</translation>
    </message>
    <message>
        <source>The saved probability curve cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された確率曲線を読み込めません。</translation>
    </message>
    <message>
        <source>The middles of the two ventricles lie one above the other, so no axis runs across the septum; place the lines by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">両心室の中心が上下に重なり、中隔を横切る軸を決められません。線を手動で配置してください。</translation>
    </message>
    <message>
        <source>The segmentation of the pulmonary trunk is no wider than its voxels; place the line by hand.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹のセグメンテーションの幅がボクセルと同程度しかありません。線を手動で配置してください。</translation>
    </message>
    <message>
        <source>The segmentation of the {name} holds no voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のセグメンテーションにボクセルがありません。</translation>
    </message>
    <message>
        <source>The {names} measures {length_mm:.0f} mm; {low:.0f} to {high:.0f} mm are usual: check its line.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{names}は{length_mm:.0f} mmです。通常は{low:.0f}～{high:.0f} mmです。測定線を確認してください。</translation>
    </message>
    <message>
        <source>The line of the {names} is tilted by {tilt_degrees:.0f} degrees; place it on one axial slice.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定線（{names}）が{tilt_degrees:.0f}度傾いています。1枚の横断面に置いてください。</translation>
    </message>
    <message>
        <source>What was painted, removed and kept on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">以前の実行の塞栓に対する描画・削除・保持は残ります。</translation>
    </message>
    <message>
        <source>Choose a segmentation that holds the emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓を含むセグメンテーションを選んでください。</translation>
    </message>
    <message>
        <source>The segmentation {segmentation!r} has no segment {chosen!r}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーション{segmentation!r}にセグメント{chosen!r}がありません。</translation>
    </message>
    <message>
        <source>None of the segments of {name!r} is called {term} or coded as pulmonary artery.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}のセグメントに、{term}という名前のものも肺動脈とコードされたものもありません。</translation>
    </message>
    <message>
        <source>The threshold that {name!r} keeps cannot be read; run its model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}に保存されたしきい値を読み取れません。そのモデルをもう一度実行してください。</translation>
    </message>
    <message>
        <source>None of the {count} segments of {segmentation!r} is called {name} or coded as embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{segmentation!r}の{count}個のセグメントに、{name}という名前のものも塞栓とコードされたものもありません。</translation>
    </message>
    <message>
        <source>Only the segment {chosen!r} is listed; {segments} of {segmentation!r} are emboli as well.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">一覧にあるのはセグメント{chosen!r}だけです。{segmentation!r}の{segments}も塞栓です。</translation>
    </message>
    <message>
        <source>{count} segments of {segmentation!r} are called {name} or coded as embolus ({segments}), and one segment is listed: join them in the Segment Editor (Logical operators, Add) and delete the others.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{segmentation!r}の{count}個のセグメントが{name}という名前か、塞栓としてコード化されています（{segments}）。一覧にできるのは1つのセグメントなので、Segment Editor（論理演算、追加）で1つにまとめ、他を削除してください。</translation>
    </message>
    <message>
        <source>The segment {name!r} ({whole:.2f} ml) lies on no voxel of the CT pulmonary angiogram; is it of another scan, or moved by a transform?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name!r}（{whole:.2f} ml）はCT肺動脈造影のどのボクセルにもありません。別の検査のものか、変換で動かされていませんか。</translation>
    </message>
    <message>
        <source>The segment {name!r} holds {whole:.2f} ml; on the voxels of the CT pulmonary angiogram, which are listed, it is {here:.2f} ml: it reaches beyond the scan or is finer than its voxels.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name!r}は{whole:.2f} mlありますが、一覧の対象であるCT肺動脈造影のボクセル上では{here:.2f} mlです。撮影範囲の外に及んでいるか、ボクセルより細かいものです。</translation>
    </message>
    <message>
        <source>The segment {name!r} lies on another voxel grid than the CT pulmonary angiogram; an embolus that is excluded or restored puts it onto that of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント{name!r}はCT肺動脈造影とは別のボクセル格子にあります。塞栓を除外または復元すると、CTの格子に移されます。</translation>
    </message>
    <message>
        <source>{name} or what it is measured with was moved or changed during the computation, so nothing was put into the scene; start it again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算中に {name} またはその測定に使うものが移動または変更されたため、シーンには何も追加されていません。もう一度開始してください。</translation>
    </message>
    <message>
        <source>What was painted on the emboli of the earlier run stands.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">以前の実行の塞栓に描いたものは残ります。</translation>
    </message>
    <message>
        <source>These emboli have no probability, so there is no threshold to move.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">これらの塞栓には確率がなく、動かせる閾値がありません。</translation>
    </message>
    <message>
        <source>No slice view is open in which a line could be placed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">線を配置できるスライスビューが開いていません。</translation>
    </message>
    <message>
        <source>{name!r} holds neither the right and left ventricle nor the pulmonary trunk, by code or name (as TotalSegmentator&apos;s heart chambers do), so no line can be proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name!r}に、コードまたは名前（TotalSegmentatorの心腔など）で左右心室も肺動脈幹も見つからず、線を提案できません。</translation>
    </message>
    <message>
        <source>The table {table!r} does not hold the segments as this module keeps them; delete it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表{table!r}の区域がこのモジュールの形式ではありません。削除してください。</translation>
    </message>
    <message>
        <source>There is no lung segment {unknown!r}; they are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺区域{unknown!r}はありません。あるもの：{listed}。</translation>
    </message>
    <message>
        <source>The sequence network takes {length} slices of {features} features, not {shape}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">系列ネットワークの入力は{features}特徴×{length}スライスで、{shape}ではありません。</translation>
    </message>
    <message>
        <source>There is no image network &apos;{name}&apos;; known are {compact}, {fine}, {published} and the others of timm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像ネットワーク「{name}」はありません。既知のものは{compact}、{fine}、{published}とtimmのその他です。</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; gives no maps (channels first) and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像ネットワーク「{name}」はマップ（チャンネル先頭）を出力せず、スライスの基盤になりません。</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {missing} is missing.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みが基盤{backbone_name}に合いません：{missing}がありません。</translation>
    </message>
    <message>
        <source>A slice network has 1 or 3 channels, not {channels}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライスネットワークのチャンネル数は1または3で、{channels}ではありません。</translation>
    </message>
    <message>
        <source>A slice network pools by {average}, {attention} or {focus}, not by {pooling}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライスネットワークのプーリングは{average}、{attention}、{focus}のいずれかで、{pooling}ではありません。</translation>
    </message>
    <message>
        <source>The image network &apos;{name}&apos; takes one image size only and is no backbone for slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画像ネットワーク「{name}」は1つの画像サイズしか扱えず、スライスの基盤になりません。</translation>
    </message>
    <message>
        <source>The weights do not fit the backbone {backbone_name}: {name} is {shape}, not {shape2}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みが基盤{backbone_name}に合いません：{name}は{shape}で、{shape2}ではありません。</translation>
    </message>
    <message>
        <source>This network needs the Python packages timm and torchvision, which are not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このネットワークにはPythonパッケージtimmとtorchvisionが必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>This network needs the Python package torchvision, which is not installed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このネットワークにはPythonパッケージtorchvisionが必要ですが、インストールされていません。</translation>
    </message>
    <message>
        <source>An embolus counts from a probability of {probability:g} and {least_mm3:g} mm3 on; the scan and its slices have the score of their surest embolus.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓は確率{probability:g}以上かつ{least_mm3:g} mm3以上で数えられ、スキャンとスライスの値は最も確実な塞栓の値です。</translation>
    </message>
    <message>
        <source>{count} emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個の塞栓</translation>
    </message>
    <message>
        <source>The model {model} does not segment emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は塞栓をセグメンテーションしません。</translation>
    </message>
    <message>
        <source>The model {model} gives emboli as labels, without the probability that its score is made of.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は塞栓をラベルとして出力し、スコアの元になる確率がありません。</translation>
    </message>
    <message>
        <source>The card of the model {model} has a rule that is none.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}のカードの判定規則が無効です。</translation>
    </message>
    <message>
        <source>The rule of the model {model} cannot be.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の判定規則があり得ない値です。</translation>
    </message>
    <message>
        <source>The rule of the model {model} is not made of numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}の判定規則が数値ではありません。</translation>
    </message>
    <message>
        <source>An intraclass correlation needs the scores of at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">級内相関には2人以上の読影者のスコアが必要です。</translation>
    </message>
    <message>
        <source>An intraclass correlation needs at least two patients scored by every rater.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">級内相関には、全読影者が評価した患者が2人以上必要です。</translation>
    </message>
    <message>
        <source>All patients have the same score, so agreement between raters cannot be told.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">全患者のスコアが同じため、読影者間の一致を評価できません。</translation>
    </message>
    <message>
        <source>The variance that it divides by is estimated at 0 or less: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除数となる分散の推定値が0以下です。患者間の差が小さすぎます。</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two raters.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分散分析には読影者が2人以上必要です。</translation>
    </message>
    <message>
        <source>Every rater&apos;s values are all the same, so nothing can be tested against their spread.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各読影者の値がすべて同じで、ばらつきに対する検定ができません。</translation>
    </message>
    <message>
        <source>The variables have different numbers of patients.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変数ごとに患者数が異なります。</translation>
    </message>
    <message>
        <source>An analysis of variance needs at least two values of rater {name}, not {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分散分析には読影者{name}の値が2つ以上必要です（現在{count}）。</translation>
    </message>
    <message>
        <source>{where}: patient or rater is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}：患者または読影者が空欄です。</translation>
    </message>
    <message>
        <source>{where}: a defect of {percent:g} % of the lung is impossible.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{where}：肺の{percent:g} %の欠損はあり得ません。</translation>
    </message>
    <message>
        <source>The table holds no readings.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">表に読影結果がありません。</translation>
    </message>
    <message>
        <source>Paired t and Bland-Altman are of {n} of {cases} cases, which have both an automatic value and a reader&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">対応のあるt検定とBland-Altmanは、自動値と読影者の値がある{cases}例中{n}例によります。</translation>
    </message>
    <message>
        <source>ICC is of {n} of {cases} cases: the others lack a reading of one of the {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ICCは{cases}例中{n}例です。他は{raters}人の読影者の誰かの読影がありません。</translation>
    </message>
    <message>
        <source>The readers&apos; mean of {fewer} of {cases} cases is that of fewer than {raters} readers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{cases}例中{fewer}例の読影者平均は{raters}人未満によるものです。</translation>
    </message>
    <message>
        <source>Every difference between automatic and readers is the same (n {n}): no interval and no test follow from it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動と読影者の差がすべて同じです（n {n}）。区間も検定も得られません。</translation>
    </message>
    <message>
        <source>The readers differ by a constant only in all {n} cases: the ICC has no interval and no test.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">全{n}例で読影者の差が定数のみのため、ICCの区間も検定もありません。</translation>
    </message>
    <message>
        <source>{name} has no column {needed}; it has: {columns}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}に列{needed}がありません。列は{columns}です。</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater} at {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者{patient}は{rater}により{time}で2回評価されています。</translation>
    </message>
    <message>
        <source>The interval of {kinds} has no lower or no upper end: the patients differ too little.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{kinds}の区間には下限または上限がありません。患者間の差が小さすぎます。</translation>
    </message>
    <message>
        <source>No correlation, for fewer than 3 common values or a constant one: {none}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">共通の値が3つ未満または定数のため相関なし：{none}。</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {rater}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者{patient}は{rater}により2回評価されています。</translation>
    </message>
    <message>
        <source>A column cannot be called {name}: so the study calls the values of raters; give it another name.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">列の名前を {name} にすることはできません。研究では読影者の値をそう呼びます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The column {name} holds {other:g} and {value:g} for patient {patient}; such a column is the patient&apos;s, the same for every rater: keep one value, or leave the column out.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">列 {name} には患者 {patient} について {other:g} と {value:g} があります。このような列は患者のもので、どの読影者でも同じです。値を一つにするか、列を省いてください。</translation>
    </message>
    <message>
        <source>{what}: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}：{why}</translation>
    </message>
    <message>
        <source>{low:.3f} to {high:.3f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.3f}～{high:.3f}</translation>
    </message>
    <message>
        <source>Cases: {cases}, readers: {readers}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">症例：{cases}、読影者：{readers}。</translation>
    </message>
    <message>
        <source>no interval</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区間なし</translation>
    </message>
    <message>
        <source>n {n} of {cases}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">n {n}／{cases}</translation>
    </message>
    <message>
        <source>Automatic minus readers ({n}): {bias:+.2f} % of the lung, limits of agreement {lower:.2f} to {upper:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動 − 読影者（{n}）：肺の{bias:+.2f} %、一致限界{lower:.2f}～{upper:.2f}。</translation>
    </message>
    <message>
        <source>Readers ({n}): ICC(C,k) {icc:.3f} ({interval}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者（{n}）：ICC(C,k) {icc:.3f}（{interval}）。</translation>
    </message>
    <message>
        <source>A further {ml:.0f} ml above the threshold lie downstream of emboli with {percent:.0f} % of the expected iodine.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値以上の肺のうち、さらに{ml:.0f} mlが塞栓の下流にあり、ヨードは期待値の{percent:.0f} %です。</translation>
    </message>
    <message>
        <source>The calibration of embolus probabilities in the model&apos;s card is not three numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードの塞栓確率の較正が3つの数ではありません。</translation>
    </message>
    <message>
        <source>The emboli are not on the voxel grid of their probability.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓がその確率のボクセル格子上にありません。</translation>
    </message>
    <message>
        <source>The probability map of emboli holds values that are not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の確率マップに0から1の範囲外の値があります。</translation>
    </message>
    <message>
        <source>The model {model} found no embolus. It may have missed some, so nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル{model}は塞栓を検出しませんでした。見落としの可能性があるため、何も結論しません。</translation>
    </message>
    <message>
        <source>Emboli are those of the model {model}, each with its probability ({n} of them, {low:.0f} to {high:.0f} %), not a reader&apos;s. Where it found none, nothing is concluded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓はモデル{model}によるもので、それぞれに確率があり（{n}個、{low:.0f}～{high:.0f} %）、読影者によるものではありません。検出のない部位については何も結論しません。</translation>
    </message>
    <message>
        <source>Give the emboli either as a segmentation or as those of a model with their probabilities, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓はセグメンテーションか、確率つきのモデルの結果のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>A probability of emboli is not between 0 and 1.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の確率が0から1の範囲外です。</translation>
    </message>
    <message>
        <source>There are {emboli} emboli and {given} probabilities.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓が{emboli}個、確率が{given}個あります。</translation>
    </message>
    <message>
        <source>Unknown scale &apos;{scale}&apos; of expected iodine; known are {best_perfused} and {percentile75}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">期待ヨード量の不明な尺度「{scale}」。使えるもの：{best_perfused}、{percentile75}。</translation>
    </message>
    <message>
        <source>Without a CT, emphysema, consolidation and dense contrast cannot be assessed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTがないと、肺気腫・浸潤影・高濃度造影剤は評価できません。</translation>
    </message>
    <message>
        <source>{lost:.0f} % of the lung that no artefact disturbs holds too little iodine for its place: much of the lung may be lost. Candidates are compared with the best perfused lung; the rule &apos;For candidate proposals&apos; finds all of them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">アーチファクトの影響がない肺の{lost:.0f} %で、位置の割にヨードが少なくなっています。肺の多くが失われている可能性があります。候補は最も血流の良い肺と比較され、規則「候補の提案用」ですべて見つかります。</translation>
    </message>
    <message>
        <source>lung volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺容量</translation>
    </message>
    <message>
        <source>75th percentile of iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードの75パーセンタイル</translation>
    </message>
    <message>
        <source>spread of iodine over the lung, of its 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺内のヨードのばらつき（75パーセンタイル比）</translation>
    </message>
    <message>
        <source>cell of the network</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークのセル</translation>
    </message>
    <message>
        <source>The network {model} does not judge this map, so the measures do. {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワーク {model} はこのマップを判定しないため、計測値で判定します。{reason}</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}, which has learnt from simulated patients only; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案はネットワーク {model} によるもので、模擬患者のみで学習しています。根拠は計測値が示します。</translation>
    </message>
    <message>
        <source>Proposals are those of the network {model}; the measures say what speaks for them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案はネットワーク {model} によるものです。根拠は計測値が示します。</translation>
    </message>
    <message>
        <source>The network {name} judges iodine maps; this map is in another unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワーク {name} はヨードマップを判定しますが、このマップの単位は異なります。</translation>
    </message>
    <message>
        <source>The network {name} needs the CT of the same scan to judge candidate defects.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワーク {name} が欠損候補を判定するには、同じ撮影のCTが必要です。</translation>
    </message>
    <message>
        <source>The model&apos;s card has filters that no network of lost lung can have.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルカードのフィルター数は、灌流消失ネットワークとして不可能な値です。</translation>
    </message>
    <message>
        <source>The model {name} does not judge candidate defects (its task is {task}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル {name} は欠損候補を判定しません（タスクは {task}）。</translation>
    </message>
    <message>
        <source>The model {name} takes other channels than this version gives.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル {name} は、このバージョンとは異なるチャンネルを必要とします。</translation>
    </message>
    <message>
        <source>{reason} (an embolus of a model, probability {probability:.0f} %)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reason}（モデルによる塞栓、確率{probability:.0f} %）</translation>
    </message>
    <message>
        <source>{likely:.0f} % likely lost to the network: {reason}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークによる消失確率 {likely:.0f} %: {reason}</translation>
    </message>
    <message>
        <source>emphysema: tissue {share:.0f} % of normal, and iodine reduced in proportion to it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺気腫：組織は正常の{share:.0f} %で、ヨードもそれに比例して低下</translation>
    </message>
    <message>
        <source>{n} small islands below {ml:g} ml each, within noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各{ml:g} ml未満の小さな島{n}個、ノイズの範囲内</translation>
    </message>
    <message>
        <source>no embolus was found in this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この患者に塞栓は見つかっていません</translation>
    </message>
    <message>
        <source>thin sheet along pleura, fissure or vessels, under {mm:g} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸膜、葉間裂または血管に沿う{mm:g} mm未満の薄い層</translation>
    </message>
    <message>
        <source>{share:.0f} % dense lung: consolidation or atelectasis</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %が高吸収の肺：浸潤影または無気肺</translation>
    </message>
    <message>
        <source>opens towards the hilum (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺門側に広がる（楔状指数{index:+.2f}）</translation>
    </message>
    <message>
        <source>{share:.0f} % less iodine than the lung around it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">周囲の肺よりヨードが{share:.0f} %少ない</translation>
    </message>
    <message>
        <source>away from streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ストリークから離れている</translation>
    </message>
    <message>
        <source>no embolus upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上流に塞栓なし</translation>
    </message>
    <message>
        <source>not beyond any embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の先ではない</translation>
    </message>
    <message>
        <source>its tissue, height and depth do not explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織、高さ、深さではヨードの少なさを説明できない</translation>
    </message>
    <message>
        <source>opens towards the pleura (wedge index {index:+.2f})</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸膜側に広がる（楔状指数{index:+.2f}）</translation>
    </message>
    <message>
        <source>no lung around it to compare with</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">比較できる周囲の肺がない</translation>
    </message>
    <message>
        <source>in the streaks of dense contrast {mm:.0f} mm away</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{mm:.0f} mm離れた高濃度造影剤のストリーク内</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus that fills {filled:.0f} % of its vessel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その {share:.0f} % は、血管の {filled:.0f} % を満たす塞栓の下流にある</translation>
    </message>
    <message>
        <source>{share:.0f} % of it lies downstream of an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %が塞栓の下流にある</translation>
    </message>
    <message>
        <source>{share:.0f} % of it opens away from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %が塞栓から広がる範囲にある</translation>
    </message>
    <message>
        <source>its tissue, height and depth explain so little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織、高さ、深さでヨードの少なさを説明できる</translation>
    </message>
    <message>
        <source>{first}; though {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}；ただし{second}</translation>
    </message>
    <message>
        <source>{share:.0f} % of the iodine expected there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その部位で期待されるヨードの{share:.0f} %</translation>
    </message>
    <message>
        <source>{share:.0f} % of it is almost without iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{share:.0f} %でヨードがほとんどない</translation>
    </message>
    <message>
        <source>{share:.0f} % of its outer half lies under the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">外側半分の{share:.0f} %が胸膜下にある</translation>
    </message>
    <message>
        <source>tissue {share:.0f} % of normal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織は正常の{share:.0f} %</translation>
    </message>
    <message>
        <source>takes {share:.0f} % of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の{share:.0f} %を占める</translation>
    </message>
    <message>
        <source>{share:.0f} % of the lung that nothing disturbs is lost elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他の部位で、影響を受けない肺の{share:.0f} %が失われている</translation>
    </message>
    <message>
        <source>begins {mm:.0f} mm from an embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓から{mm:.0f} mmで始まる</translation>
    </message>
    <message>
        <source>nothing is weighed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重み付けなし</translation>
    </message>
    <message>
        <source>hold no tree</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈樹を含まない</translation>
    </message>
    <message>
        <source>fall into pieces (their tree carries {percent:.0f} % of the lung)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分断されている（動脈樹は肺の{percent:.0f} %）</translation>
    </message>
    <message>
        <source>The given arteries {held}, so lung downstream of an embolus was determined by direction alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">指定された動脈は{held}ため、塞栓より末梢の肺は方向だけで決めました。</translation>
    </message>
    <message>
        <source>{count} candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}個の候補</translation>
    </message>
    <message>
        <source>There is no candidate {candidate_id}; there are {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補{candidate_id}はありません（全{count}件）。</translation>
    </message>
    <message>
        <source>The saved decisions belong to another map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された判定は別のマップのものです。</translation>
    </message>
    <message>
        <source>The saved decisions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された判定を読み込めません。</translation>
    </message>
    <message>
        <source>Unknown smoothing &apos;{smoothing}&apos;; known are {listed}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な平滑化「{smoothing}」。使えるもの：{listed}。</translation>
    </message>
    <message>
        <source>No lung lies inside the iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ内に肺がありません。</translation>
    </message>
    <message>
        <source>No lung voxel has the CT numbers of parenchyma, so its perfusion cannot be measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺実質のCT値を持つ肺ボクセルがなく、血流を測定できません。</translation>
    </message>
    <message>
        <source>{missing:.0f} % of the lung is not parenchyma on the CT and was not measured.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の{missing:.0f} %はCTで実質ではないため、測定していません。</translation>
    </message>
    <message>
        <source>The regions were resampled to the grid of the map (nearest neighbour).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域をマップの格子に再サンプリングしました（最近傍）。</translation>
    </message>
    <message>
        <source>The CT was resampled to the grid of the map (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTをマップの格子に再サンプリングしました（線形）。</translation>
    </message>
    <message>
        <source>predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測血流マップ</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>The {blurred} is blurred and the {sharp} is not: defects below {least_ml:.0f} ml cannot be followed from one to the other, and one that only the {sharp} shows is called {not_evaluable}, not {became}. Sizes are not those of one method.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{blurred}はぼけており、{sharp}はぼけていません。{least_ml:.0f} ml未満の欠損は追跡できず、{sharp}だけに見えるものは{became}ではなく{not_evaluable}とします。大きさは同じ方法によるものではありません。</translation>
    </message>
    <message>
        <source>The threshold {rule} is a concentration in one scan and a share of the lungs&apos; own perfusion in the other; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値{rule}は一方の検査では濃度、他方では自身の肺血流に対する割合を意味します。autoやrelative:0.5のように、各マップの肺を基準にする規則を選んでください。</translation>
    </message>
    <message>
        <source>The fixed threshold is an iodine concentration, which a SPECT or a predicted perfusion map does not have; choose a rule that refers to each map&apos;s own lungs, such as auto or relative:0.5.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">固定閾値はヨード濃度で、SPECTや予測血流マップにはありません。autoやrelative:0.5のように、各マップの肺を基準にする規則を選んでください。</translation>
    </message>
    <message>
        <source>The {map} holds no counts inside the lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{map}の肺内にカウントがありません。</translation>
    </message>
    <message>
        <source>the lungs overlap too little (Dice {dice:.2f}, at least {least:g} is needed)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の重なりが不足しています（Dice {dice:.2f}、{least:g}以上必要）</translation>
    </message>
    <message>
        <source>The two scans could not be registered: {wrong}. No lesion was compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つのスキャンの位置合わせができません：{wrong}。病変は比較していません。</translation>
    </message>
    <message>
        <source>the transform folds {percent:.1f} % of the lung (at most {most:g} % may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変換が肺の{percent:.1f} %で折り重なっています（上限{most:g} %）</translation>
    </message>
    <message>
        <source>the vessels inside the lungs do not match (correlation {correlation:.2f}, at least {least:g} is needed): are these scans of one patient?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺内の血管が一致しません（相関{correlation:.2f}、{least:g}以上必要）：同じ患者のスキャンですか</translation>
    </message>
    <message>
        <source>One of the two scans shows no lungs, so they cannot be registered.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つの検査の一方に肺がなく、位置合わせできません。</translation>
    </message>
    <message>
        <source>The two scans could not be registered: their lungs do not overlap.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2つの検査を位置合わせできませんでした。肺が重なっていません。</translation>
    </message>
    <message>
        <source>no vessels were found inside the lungs by which it could be checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確認に使う血管が肺内に見つかりません</translation>
    </message>
    <message>
        <source>vessels lie {mm:.1f} mm apart on average (at most {most:g} mm may)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血管の平均距離が{mm:.1f} mmです（上限{most:g} mm）</translation>
    </message>
    <message>
        <source>Measuring the {which} scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スキャンを測定中（{which}）</translation>
    </message>
    <message>
        <source>Earlier scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回のスキャン：{words}</translation>
    </message>
    <message>
        <source>Later scan: {words}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">今回のスキャン：{words}</translation>
    </message>
    <message>
        <source>Emboli are known in the {scan} scan only, so they were not compared.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓は片方のスキャン（{scan}）でのみ既知のため、比較していません。</translation>
    </message>
    <message>
        <source>The iodine map was in HU; divided by {factor:.3g} HU per mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップはHU単位でした。{factor:.3g} HU/(mg/mL)で割りました。</translation>
    </message>
    <message>
        <source>The high-energy image was resampled to the grid of the low-energy image (linear).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高エネルギー画像を低エネルギー画像の格子に再サンプリングしました（線形）。</translation>
    </message>
    <message>
        <source>The low-kVp and high-kVp images look exchanged: contrast and bone are brighter in the one given as high-kVp.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低kVpと高kVpの画像が入れ替わっているようです。高kVpとされた画像の方が造影剤と骨が明るくなっています。</translation>
    </message>
    <message>
        <source>An iodine map is in mg/mL or HU, not in &apos;{unit}&apos;.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップの単位はmg/mLまたはHUです（「{unit}」は不可）。</translation>
    </message>
    <message>
        <source>The enhancement per mg/mL of iodine must be positive, not {factor:g} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨード1 mg/mLあたりの増強は正の値でなければなりません（{factor:g} HUは不可）。</translation>
    </message>
    <message>
        <source>The iodine map was in {unit}; multiplied by {factor:g} to mg/mL.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップは{unit}単位でした。{factor:g}倍してmg/mLにしました。</translation>
    </message>
    <message>
        <source>An iodine map alone does not show where the lungs end: give the CT of the same acquisition, or a segmentation with lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップだけでは肺の境界が分かりません。同じ撮影のCT、または肺葉か肺を含むセグメンテーションを指定してください。</translation>
    </message>
    <message>
        <source>Give either an iodine map or a low and high kVp pair, not both.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップか、低kVp・高kVpの組のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>A dual-energy pair needs both the low-kVp and the high-kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">二重エネルギーの組には低kVpと高kVpの両方のCTが必要です。</translation>
    </message>
    <message>
        <source>Give an iodine map, or the low and high kVp CT of a dual-energy acquisition.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ、または二重エネルギー撮影の低kVp・高kVpのCTを指定してください。</translation>
    </message>
    <message>
        <source>The saved reading cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された読影を読み込めません。</translation>
    </message>
    <message>
        <source>The threshold refers to {refers_to:.3g} {unit}, {refers_to2:.0f} % of what the best perfused lung holds ({best:.3g} {unit}): much of the lung may be lost, and the percentage too low. The rule &apos;Half of the best perfused lung&apos; does not depend on how much is lost.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">しきい値の基準は{refers_to:.3g} {unit}で、最も血流の良い肺（{best:.3g} {unit}）の{refers_to2:.0f} %です。肺の多くが失われ、割合が低すぎる可能性があります。規則「最も血流の良い肺の半分」は失われた量に左右されません。</translation>
    </message>
    <message>
        <source>All of the measured lung lies below the threshold of {value:.4g} {unit} and counts as defect: its highest value is {max:.3g} {unit}. Check the threshold and its unit.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定された肺全体がしきい値{value:.4g} {unit}を下回り、欠損と数えられます。最高値は{max:.3g} {unit}です。しきい値と単位を確認してください。</translation>
    </message>
    <message>
        <source>Threshold &apos;{text}&apos; is not understood: give auto, {rules}, relative:X, relative:X:{references} or absolute:X.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値「{text}」を解釈できません。auto、{rules}、relative:X、relative:X:{references}、absolute:Xのいずれかを指定してください。</translation>
    </message>
    <message>
        <source>The {reference} of the reference is {value:.3g} {unit}, so no fraction of it is a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">基準値（{reference}）が{value:.3g} {unit}のため、その割合を閾値にできません。</translation>
    </message>
    <message>
        <source>The whole lung has a single iodine value, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺全体のヨード値が同一のため、閾値を求められません。</translation>
    </message>
    <message>
        <source>A fixed iodine threshold cannot be applied to a map in {unit}; use a relative rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位{unit}のマップに固定ヨード閾値は使えません。相対的な規則を使用してください。</translation>
    </message>
    <message>
        <source>No lung is left to measure, so no threshold can be found.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定できる肺が残っておらず、閾値を求められません。</translation>
    </message>
    <message>
        <source>The mixture rule needs the Python package scikit-learn; install it or choose another rule.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">混合分布の規則にはPythonパッケージscikit-learnが必要です。インストールするか、別の規則を選んでください。</translation>
    </message>
    <message>
        <source>A drawn reference region needs a relative rule, such as relative:0.5:mean.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">描画した基準領域にはrelative:0.5:meanのような相対的な規則が必要です。</translation>
    </message>
    <message>
        <source>The reference region is empty.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">基準領域が空です。</translation>
    </message>
    <message>
        <source>The iodine map {name} does not say its units; choose mg/mL or HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ{name}に単位がありません。mg/mLまたはHUを選んでください。</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先に血流欠損を定量してください。</translation>
    </message>
    <message>
        <source>Select the segment of a reference region first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先に基準領域のセグメントを選んでください。</translation>
    </message>
    <message>
        <source>The reference region contains no measured lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">基準領域に測定された肺がありません。</translation>
    </message>
    <message>
        <source>These two scans have no transform yet: register them first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この2つの検査にはまだトランスフォームがありません。先に位置合わせしてください。</translation>
    </message>
    <message>
        <source>The map {name} does not say its units; set them to mg/mL, HU or counts.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ{name}に単位がありません。mg/mL、HU、countsのいずれかを設定してください。</translation>
    </message>
    <message>
        <source>Choose two different scans: the earlier and the later one share a volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">異なる2つの検査を選んでください。前回と今回が同じボリュームを使っています。</translation>
    </message>
    <message>
        <source>Finished readings that were kept: {count}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保持された完了済みの読影：{count}件。</translation>
    </message>
    <message>
        <source>Undo brings back the threshold and the decisions from before.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「元に戻す」で以前のしきい値と判断が復元されます。</translation>
    </message>
    <message>
        <source>There is no finished reading in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンに完了した読影がありません。</translation>
    </message>
    <message>
        <source>Patient {patient} was scored twice by {reader}; give each map its own case number.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者{patient}は{reader}により2回評価されています。各マップに固有の症例番号を付けてください。</translation>
    </message>
    <message>
        <source>Choose an existing folder for the files.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイル用に既存のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>An earlier reading was replaced: {why}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">以前の読影は置き換えられました：{why}</translation>
    </message>
    <message>
        <source>The numbers hold no defect percentage of the whole lung.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">数値に全肺の欠損割合がありません。</translation>
    </message>
    <message>
        <source>A session needs the reader&apos;s name or initials and the patient&apos;s.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セッションには読影者と患者の名前またはイニシャルが必要です。</translation>
    </message>
    <message>
        <source>A reader cannot be called {automatic}: the agreement study calls the method so.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者名に{automatic}は使えません。一致度研究で手法の名前として使われます。</translation>
    </message>
    <message>
        <source>Reading time must be a number of seconds.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影時間は秒数でなければなりません。</translation>
    </message>
    <message>
        <source>The session of {reader} on {patient} is closed; reopen it to change it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader}の{patient}に関するセッションは終了しています。変更するには再開してください。</translation>
    </message>
    <message>
        <source>{reader} already has a session on {case}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader}には{case}のセッションが既にあります。</translation>
    </message>
    <message>
        <source>A second reader reads blinded: others&apos; values are shown once this session is closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2人目の読影者は盲検で読影します。他者の値はこのセッションの終了後に表示されます。</translation>
    </message>
    <message>
        <source>A saved reader session cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された読影者セッションを読み込めません。</translation>
    </message>
    <message>
        <source>Reader sessions of format {stated} cannot be read, only {format}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">形式{stated}の読影者セッションは読み込めません（対応は{format}のみ）。</translation>
    </message>
    <message>
        <source>The saved reader sessions cannot be read.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存された読影者セッションを読み込めません。</translation>
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
        <translation type="unfinished">CT血管造影</translation>
    </message>
    <message>
        <source>SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT</translation>
    </message>
    <message>
        <source>low-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低kVpのCT</translation>
    </message>
    <message>
        <source>high-kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高kVpのCT</translation>
    </message>
    <message>
        <source>virtual monoenergetic image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">仮想単色X線画像</translation>
    </message>
    <message>
        <source>region labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域のラベルマップ</translation>
    </message>
    <message>
        <source>lung labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺のラベルマップ</translation>
    </message>
    <message>
        <source>dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックシリーズ</translation>
    </message>
    <message>
        <source>artery labelmap</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈のラベルマップ</translation>
    </message>
    <message>
        <source>given regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">与えられた領域</translation>
    </message>
    <message>
        <source>map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ</translation>
    </message>
    <message>
        <source>right</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右</translation>
    </message>
    <message>
        <source>left</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左</translation>
    </message>
    <message>
        <source>top</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上端</translation>
    </message>
    <message>
        <source>bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下端</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上下端</translation>
    </message>
    <message>
        <source>to the right of</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右側</translation>
    </message>
    <message>
        <source>above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上方</translation>
    </message>
    <message>
        <source>before</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前方</translation>
    </message>
    <message>
        <source>front</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前</translation>
    </message>
    <message>
        <source>back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">後</translation>
    </message>
    <message>
        <source>up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上</translation>
    </message>
    <message>
        <source>down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下</translation>
    </message>
    <message>
        <source>unknown units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明な単位</translation>
    </message>
    <message>
        <source>the air around the body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体外の空気</translation>
    </message>
    <message>
        <source>fat</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">脂肪</translation>
    </message>
    <message>
        <source>muscle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">筋肉</translation>
    </message>
    <message>
        <source>nuclear medicine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">核医学</translation>
    </message>
    <message>
        <source>counts down</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">降順</translation>
    </message>
    <message>
        <source>is in no order</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">順不同</translation>
    </message>
    <message>
        <source>a file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ファイルまたはフォルダ</translation>
    </message>
    <message>
        <source>something else</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その他のもの</translation>
    </message>
    <message>
        <source>a device</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス</translation>
    </message>
    <message>
        <source>a pipe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">パイプ</translation>
    </message>
    <message>
        <source>a socket</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ソケット</translation>
    </message>
    <message>
        <source>planar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プラナー</translation>
    </message>
    <message>
        <source>planar dynamic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プラナー動態</translation>
    </message>
    <message>
        <source>planar gated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プラナー同期</translation>
    </message>
    <message>
        <source>planar whole-body</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プラナー全身</translation>
    </message>
    <message>
        <source>raw projection (TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">生投影データ（TOMO）</translation>
    </message>
    <message>
        <source>raw gated projection (GATED TOMO)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">同期生投影データ（GATED TOMO）</translation>
    </message>
    <message>
        <source>gated reconstructed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">同期再構成</translation>
    </message>
    <message>
        <source>lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉</translation>
    </message>
    <message>
        <source>regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>The segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント</translation>
    </message>
    <message>
        <source>The defect segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損のセグメント</translation>
    </message>
    <message>
        <source>The segment of low or high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能または高機能のセグメント</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓のセグメント</translation>
    </message>
    <message>
        <source>predicted FEV1</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測FEV1</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右室</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左室</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹</translation>
    </message>
    <message>
        <source>its publisher states</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提供元の記載</translation>
    </message>
    <message>
        <source>was recorded at the first download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">初回ダウンロード時の記録</translation>
    </message>
    <message>
        <source>Trained on simulated data; not for clinical use.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シミュレーションデータで学習。臨床使用不可。</translation>
    </message>
    <message>
        <source>Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">研究目的のみ。</translation>
    </message>
    <message>
        <source>enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">造影効果</translation>
    </message>
    <message>
        <source>noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ノイズ</translation>
    </message>
    <message>
        <source>slice spacing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス間隔</translation>
    </message>
    <message>
        <source>pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">画素</translation>
    </message>
    <message>
        <source>height of the lungs in the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲内の肺の高さ</translation>
    </message>
    <message>
        <source>median of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の中央値</translation>
    </message>
    <message>
        <source>contrast within the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺内のコントラスト</translation>
    </message>
    <message>
        <source>Analysing the CT at low resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低解像度でCTを解析中</translation>
    </message>
    <message>
        <source>Applying the motion correction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体動補正を適用中</translation>
    </message>
    <message>
        <source>Asking the network which lung is lost</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークが灌流消失域を判定中</translation>
    </message>
    <message>
        <source>Averaging over SPECT voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTボクセルで平均中</translation>
    </message>
    <message>
        <source>Back to the CT&apos;s grid</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTの格子に戻しています</translation>
    </message>
    <message>
        <source>CTPA checked</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPAを確認しました</translation>
    </message>
    <message>
        <source>Checking the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉を確認中</translation>
    </message>
    <message>
        <source>Checking the registration</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置合わせを確認中</translation>
    </message>
    <message>
        <source>Closing the lungs over their vessels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血管部分を含めて肺を閉じています</translation>
    </message>
    <message>
        <source>Comparing the CT with the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTとシリーズを比較中</translation>
    </message>
    <message>
        <source>Computed the perfusion maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">灌流マップを計算しました</translation>
    </message>
    <message>
        <source>Core and penumbra ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コアとペナンブラの準備完了</translation>
    </message>
    <message>
        <source>Cutting 3 mm slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">3 mmスライスを作成中</translation>
    </message>
    <message>
        <source>DICOM series read</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMシリーズを読み込みました</translation>
    </message>
    <message>
        <source>Deconvolving</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デコンボリューション中</translation>
    </message>
    <message>
        <source>Defects quantified</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損を定量しました</translation>
    </message>
    <message>
        <source>Differential perfusion computed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分肺灌流を計算しました</translation>
    </message>
    <message>
        <source>Dividing the lungs into regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を領域に分割中</translation>
    </message>
    <message>
        <source>Dividing the lungs into zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を区域（ゾーン）に分割中</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートを作成中</translation>
    </message>
    <message>
        <source>Emboli measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓を測定しました</translation>
    </message>
    <message>
        <source>Enhancing the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を強調中</translation>
    </message>
    <message>
        <source>Exporting and verifying</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出しと検証中</translation>
    </message>
    <message>
        <source>Finding connected defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">連結した欠損を検索中</translation>
    </message>
    <message>
        <source>Finding small islands</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">小さな島を検索中</translation>
    </message>
    <message>
        <source>Finding the lobes (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉を検出中（lungmask）</translation>
    </message>
    <message>
        <source>Finding the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を検出中</translation>
    </message>
    <message>
        <source>Finding the lungs (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を検出中（lungmask）</translation>
    </message>
    <message>
        <source>Finding the mid-sagittal plane</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正中矢状面を検索中</translation>
    </message>
    <message>
        <source>Finding the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">しきい値を決定中</translation>
    </message>
    <message>
        <source>Fitting the lungs to each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を互いに合わせています</translation>
    </message>
    <message>
        <source>Indexing core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コアとペナンブラの索引を作成中</translation>
    </message>
    <message>
        <source>Indexing the lung voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺ボクセルの索引を作成中</translation>
    </message>
    <message>
        <source>Indexing the tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">組織の索引を作成中</translation>
    </message>
    <message>
        <source>Interval ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区間の準備完了</translation>
    </message>
    <message>
        <source>Iodine map prepared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップの準備完了</translation>
    </message>
    <message>
        <source>Iodine map ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ完成</translation>
    </message>
    <message>
        <source>Keeping lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺と心臓を抽出中</translation>
    </message>
    <message>
        <source>Laying the lungs over each other</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を重ね合わせ中</translation>
    </message>
    <message>
        <source>Listing the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補を一覧化中</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルを読み込み中</translation>
    </message>
    <message>
        <source>Loading the weights</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みを読み込み中</translation>
    </message>
    <message>
        <source>Loading the weights (lungmask)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みを読み込み中（lungmask）</translation>
    </message>
    <message>
        <source>Lobes found</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉を検出しました</translation>
    </message>
    <message>
        <source>Low and high function segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能域と高機能域を分割しました</translation>
    </message>
    <message>
        <source>Lungs measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を測定しました</translation>
    </message>
    <message>
        <source>Lungs registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の位置合わせ完了</translation>
    </message>
    <message>
        <source>Lungs segmented</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を分割しました</translation>
    </message>
    <message>
        <source>Making the virtual non-contrast image</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">仮想単純画像を作成中</translation>
    </message>
    <message>
        <source>Marking the lungs and the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺と心臓を標識中</translation>
    </message>
    <message>
        <source>Matching lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">病変を対応付け中</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定中</translation>
    </message>
    <message>
        <source>Measuring coverage and enhancement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮像範囲と造影効果を測定中</translation>
    </message>
    <message>
        <source>Measuring distances to pleura, fissures and diaphragm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸膜・葉間裂・横隔膜までの距離を測定中</translation>
    </message>
    <message>
        <source>Measuring shape and place</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">形状と位置を測定中</translation>
    </message>
    <message>
        <source>Measuring the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">位置の一致度を測定中</translation>
    </message>
    <message>
        <source>Measuring the candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補を測定中</translation>
    </message>
    <message>
        <source>Measuring the map&apos;s noise</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップのノイズを測定中</translation>
    </message>
    <message>
        <source>Measuring the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域を測定中</translation>
    </message>
    <message>
        <source>Perfusion mapped</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">灌流マップを作成しました</translation>
    </message>
    <message>
        <source>Placing the map on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップをCTに配置中</translation>
    </message>
    <message>
        <source>Placing the maps on the scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップをスキャンに配置中</translation>
    </message>
    <message>
        <source>Prepared the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズの準備完了</translation>
    </message>
    <message>
        <source>Preparing CT and SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTとSPECTを準備中</translation>
    </message>
    <message>
        <source>Preparing both scans</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">両スキャンを準備中</translation>
    </message>
    <message>
        <source>Preparing the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTを準備中</translation>
    </message>
    <message>
        <source>Preparing the CT (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTを準備中（nnU-Net）</translation>
    </message>
    <message>
        <source>Putting the scan on the network&apos;s time points and pixels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スキャンをネットワークの時点と画素に合わせています</translation>
    </message>
    <message>
        <source>Read the dynamic series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダイナミックシリーズを読み込みました</translation>
    </message>
    <message>
        <source>Reading the CT around the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損周囲のCTを読み込み中</translation>
    </message>
    <message>
        <source>Reading the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域を読み込み中</translation>
    </message>
    <message>
        <source>Refining the lungs at full resolution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フル解像度で肺を精密化中</translation>
    </message>
    <message>
        <source>Registering the SPECT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTの位置合わせ中</translation>
    </message>
    <message>
        <source>SPECT registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECTの位置合わせ完了</translation>
    </message>
    <message>
        <source>Scans compared</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スキャンを比較しました</translation>
    </message>
    <message>
        <source>Searching for emboli upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上流の塞栓を検索中</translation>
    </message>
    <message>
        <source>Segmenting (MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分割中（MONAI）</translation>
    </message>
    <message>
        <source>Segmenting (nnU-Net)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分割中（nnU-Net）</translation>
    </message>
    <message>
        <source>Segmenting the region and detecting the bolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域の分割とボーラスの検出中</translation>
    </message>
    <message>
        <source>Selecting the parenchyma</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">実質を選択中</translation>
    </message>
    <message>
        <source>Separating iodine from tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードと組織を分離中</translation>
    </message>
    <message>
        <source>Separating right and left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左右の肺を分離中</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平滑化中</translation>
    </message>
    <message>
        <source>Smoothing the iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップを平滑化中</translation>
    </message>
    <message>
        <source>Smoothing the map by less and by more</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップを弱めと強めに平滑化中</translation>
    </message>
    <message>
        <source>Starting MONAI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIを起動中</translation>
    </message>
    <message>
        <source>Starting nnU-Net</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netを起動中</translation>
    </message>
    <message>
        <source>Surroundings of the defects measured</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損周囲を測定しました</translation>
    </message>
    <message>
        <source>Taking the rim of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の辺縁を抽出中</translation>
    </message>
    <message>
        <source>Threshold index ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">しきい値索引の準備完了</translation>
    </message>
    <message>
        <source>TotalSegmentator</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">TotalSegmentator</translation>
    </message>
    <message>
        <source>Tracking the airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道を追跡中</translation>
    </message>
    <message>
        <source>Tracking the arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈を追跡中</translation>
    </message>
    <message>
        <source>Writing and reading back</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き込みと読み戻し中</translation>
    </message>
    <message>
        <source>Written</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き込み完了</translation>
    </message>
    <message>
        <source>earlier</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回</translation>
    </message>
    <message>
        <source>later</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">今回</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">新規</translation>
    </message>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">消失</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">評価不能</translation>
    </message>
    <message>
        <source>no unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位なし</translation>
    </message>
    <message>
        <source>both lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">両肺</translation>
    </message>
    <message>
        <source>right apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>right middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中部</translation>
    </message>
    <message>
        <source>right basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>left apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>left middle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中部</translation>
    </message>
    <message>
        <source>left basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
</context>
<context>
    <name>PEDetection</name>
    <message>
        <source>CT pulmonary angiogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影</translation>
    </message>
    <message>
        <source>CTPA:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA：</translation>
    </message>
    <message>
        <source>CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPA</translation>
    </message>
    <message>
        <source>Contrast-enhanced chest CT in Hounsfield units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ハンスフィールド単位の造影胸部CT</translation>
    </message>
    <message>
        <source>Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPAを確認し、肺と心臓を標識</translation>
    </message>
    <message>
        <source>Cancel: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：CTPAを確認し、肺と心臓を標識</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算をキャンセルします。シーンは変更されません</translation>
    </message>
    <message>
        <source>Progress: Check CTPA, mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：CTPAを確認し、肺と心臓を標識</translation>
    </message>
    <message>
        <source>Probability of embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓症の確率</translation>
    </message>
    <message>
        <source>Model:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル：</translation>
    </message>
    <message>
        <source>Model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル</translation>
    </message>
    <message>
        <source>Installed detection models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">インストール済み検出モデル</translation>
    </message>
    <message>
        <source>Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓症を検出</translation>
    </message>
    <message>
        <source>Cancel: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：塞栓症を検出</translation>
    </message>
    <message>
        <source>Progress: Detect embolism</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：塞栓症を検出</translation>
    </message>
    <message>
        <source>Slice threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス閾値：</translation>
    </message>
    <message>
        <source>Slice threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス閾値</translation>
    </message>
    <message>
        <source>Slices with at least this probability are positive; the line in the plot follows</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この確率以上のスライスを陽性とします。グラフの線も連動します</translation>
    </message>
    <message>
        <source>Patient threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者閾値：</translation>
    </message>
    <message>
        <source>Patient threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者閾値</translation>
    </message>
    <message>
        <source>The patient is positive at this probability or above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この確率以上の患者を陽性とします</translation>
    </message>
    <message>
        <source>Plot of the slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス確率のグラフ</translation>
    </message>
    <message>
        <source>Click a point to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">点をクリックするとそのスライスを表示します</translation>
    </message>
    <message>
        <source>Slice probabilities</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス確率</translation>
    </message>
    <message>
        <source>Click a row to show its slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">行をクリックするとそのスライスを表示します</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他者提供モデル：肺葉、動脈、塞栓</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の作成元：</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の作成元</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この構造のモデル：インストール済み、次にダウンロード可能なもの</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みファイル：</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みファイル</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークなしで使うため、このコンピュータにコピーした重みファイル。チェックサムが一致する場合のみ受け付けます</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256：</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">公表されたファイル、またはダウンロードした同僚から得たファイルのチェックサム</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロードして実行 ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード前に必ず確認します</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">実行</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：実行</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセルします。途中までのダウンロードは残り、次回再開します</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：実行</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済み：</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済み</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このコンピュータにダウンロードしたモデルとそのサイズ</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済みモデルを削除</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確認後、上のモデルをこのコンピュータから削除します</translation>
    </message>
    <message>
        <source>Third-party segmentation model (nnU-Net, MONAI)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他者提供セグメンテーションモデル（nnU-Net、MONAI）</translation>
    </message>
    <message>
        <source>Third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他者提供モデル</translation>
    </message>
    <message>
        <source>Model registered on this computer, or a folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このコンピュータに登録されたモデル、またはフォルダ</translation>
    </message>
    <message>
        <source>Model folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルフォルダ：</translation>
    </message>
    <message>
        <source>Model folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルフォルダ</translation>
    </message>
    <message>
        <source>Folder of a trained nnU-Net v2 model (with plans.json and fold_0), or of a MONAI bundle (with configs and models)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">学習済みnnU-Net v2モデル（plans.jsonとfold_0）またはMONAIバンドル（configsとmodels）のフォルダ</translation>
    </message>
    <message>
        <source>I trust it: it can run any program on this computer</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">信頼する：このコンピュータで任意のプログラムを実行できます</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ソフトウェアを入れてもよいと思える提供元のモデルにのみチェックしてください</translation>
    </message>
    <message>
        <source>Registered as trusted on this computer; its checksum is verified before it runs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このコンピュータで信頼済みとして登録。実行前にチェックサムを確認します。</translation>
    </message>
    <message>
        <source>Device:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デバイス：</translation>
    </message>
    <message>
        <source>Device of the third-party model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他者提供モデルのデバイス</translation>
    </message>
    <message>
        <source>Device on which the model runs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルを実行するデバイス</translation>
    </message>
    <message>
        <source>Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このモデルでセグメント化</translation>
    </message>
    <message>
        <source>Cancel: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：このモデルでセグメント化</translation>
    </message>
    <message>
        <source>Progress: Segment with this model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：このモデルでセグメント化</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓：</translation>
    </message>
    <message>
        <source>Segmentation of emboli: from an integrated model, from another tool, or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓のセグメンテーション：統合モデル、他のツール、または手動</translation>
    </message>
    <message>
        <source>From model or manual</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルまたは手動</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓を作成</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">作成 ...</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の塞栓をセグメント化するモデル</translation>
    </message>
    <message>
        <source>Lobes:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉：</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉</translation>
    </message>
    <message>
        <source>Lobe segmentation; if none is given, emboli are listed by lung zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のセグメンテーション。ない場合、塞栓は肺領域別に列挙されます</translation>
    </message>
    <message>
        <source>Lung zones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺領域</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉を作成</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の肺葉をセグメント化するモデル</translation>
    </message>
    <message>
        <source>Label map with lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のラベルマップ</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップをセグメンテーションに変換して使用します</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップを使用 ...</translation>
    </message>
    <message>
        <source>Assign meanings to the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉セグメントに意味を割り当て</translation>
    </message>
    <message>
        <source>Label numbering of the lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉のラベル番号体系</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションを作成したツールのラベル番号体系</translation>
    </message>
    <message>
        <source>Meanings of the lobe segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉セグメントの意味</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各セグメントの解剖学的意味。シーンと共に保存されます</translation>
    </message>
    <message>
        <source>Arteries:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈：</translation>
    </message>
    <message>
        <source>Arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈</translation>
    </message>
    <message>
        <source>Pulmonary artery segmentation, from which embolus level and obstruction are estimated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈のセグメンテーション。塞栓のレベルと閉塞の推定に用います</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Create pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈を作成</translation>
    </message>
    <message>
        <source>Models that segment the pulmonary arteries on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の肺動脈をセグメント化するモデル</translation>
    </message>
    <message>
        <source>List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓を列挙</translation>
    </message>
    <message>
        <source>Cancel: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：塞栓を列挙</translation>
    </message>
    <message>
        <source>Progress: List emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：塞栓を列挙</translation>
    </message>
    <message>
        <source>Threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値：</translation>
    </message>
    <message>
        <source>Embolus probability threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓確率の閾値</translation>
    </message>
    <message>
        <source>Embolus probability threshold: voxels at or above it are embolus. The segment updates while dragging, the list on release</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓確率の閾値：この値以上のボクセルが塞栓です。ドラッグ中にセグメント、離すと一覧が更新されます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of threshold, painting or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">直前の閾値変更、描画、判定を元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">やり直し</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻した変更をやり直す（Ctrl+Y）</translation>
    </message>
    <message>
        <source>List of emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の一覧</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the embolus; checked emboli are counted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">行をクリックするとビューが塞栓に移ります。チェックした塞栓が数えられます</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前へ</translation>
    </message>
    <message>
        <source>Previous embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前の塞栓</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">次へ</translation>
    </message>
    <message>
        <source>Next embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">次の塞栓</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">採用</translation>
    </message>
    <message>
        <source>Keep as embolus and go to the next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓として採用し次へ進む</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外</translation>
    </message>
    <message>
        <source>Exclude from segment and results: no embolus</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメントと結果から除外：塞栓ではない</translation>
    </message>
    <message>
        <source>Bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">境界ボックス</translation>
    </message>
    <message>
        <source>Show the bounding boxes of emboli predicted by the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルが予測した塞栓の境界ボックスを表示</translation>
    </message>
    <message>
        <source>List of bounding boxes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">境界ボックスの一覧</translation>
    </message>
    <message>
        <source>Click a row to centre the views on its box; checked boxes are shown</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">行をクリックするとビューがボックスに移ります。チェックしたボックスが表示されます</translation>
    </message>
    <message>
        <source>Edits of the emboli in the Segment Editor update the list.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Segment Editorでの塞栓の編集は一覧に反映されます。</translation>
    </message>
    <message>
        <source>Obstruction score by segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域別閉塞スコア</translation>
    </message>
    <message>
        <source>State of each segmental artery; a proximal embolus counts in every segment downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各区域動脈の状態。近位の塞栓は末梢のすべての区域で数えます</translation>
    </message>
    <message>
        <source>Right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右心</translation>
    </message>
    <message>
        <source>RV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右室：</translation>
    </message>
    <message>
        <source>Line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右室を横切る線</translation>
    </message>
    <message>
        <source>Line across the right ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">軸位断で最も広い位置で右室を横切る線</translation>
    </message>
    <message>
        <source>No line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">線なし</translation>
    </message>
    <message>
        <source>Draw line across the right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右室を横切る線を描く</translation>
    </message>
    <message>
        <source>Draw</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">描く</translation>
    </message>
    <message>
        <source>Place the two points of this line with the next two clicks in a slice view</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">次の2回のクリックで、この線の2点を断面上に置きます</translation>
    </message>
    <message>
        <source>LV:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左室：</translation>
    </message>
    <message>
        <source>Line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左室を横切る線</translation>
    </message>
    <message>
        <source>Line across the left ventricle, where it is widest on an axial slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">軸位断で最も広い位置で左室を横切る線</translation>
    </message>
    <message>
        <source>Draw line across the left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左室を横切る線を描く</translation>
    </message>
    <message>
        <source>Pulmonary trunk:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹：</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹を横切る線</translation>
    </message>
    <message>
        <source>Line across the pulmonary trunk, at its bifurcation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分岐部で肺動脈幹を横切る線</translation>
    </message>
    <message>
        <source>Draw line across the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹を横切る線を描く</translation>
    </message>
    <message>
        <source>Ascending aorta:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上行大動脈：</translation>
    </message>
    <message>
        <source>Line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上行大動脈を横切る線</translation>
    </message>
    <message>
        <source>Line across the ascending aorta, on the slice of the pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹のスライスで上行大動脈を横切る線</translation>
    </message>
    <message>
        <source>Draw line across the ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上行大動脈を横切る線を描く</translation>
    </message>
    <message>
        <source>Heart:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓：</translation>
    </message>
    <message>
        <source>Segmentation of the heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓のセグメンテーション</translation>
    </message>
    <message>
        <source>Segmentation with the ventricles and the pulmonary trunk, e.g. TotalSegmentator&apos;s heart chambers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心室と肺動脈幹を含むセグメンテーション（例：TotalSegmentatorの心腔）</translation>
    </message>
    <message>
        <source>No segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションなし</translation>
    </message>
    <message>
        <source>Propose</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>Place the lines automatically from the segmentation; they can be adjusted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションから線を自動配置します。調整できます</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Check the CTPA to see its coverage and enhancement.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTPAを確認すると撮影範囲と造影効果が表示されます。</translation>
    </message>
    <message>
        <source>Findings on this CTPA</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このCTPAの所見</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既定値に戻す</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このパネルのすべての設定を既定値に戻します。入力、患者に関する記入、結果はそのまま残ります</translation>
    </message>
    <message>
        <source>PE Detection</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">PE Detection</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法の文献はLungPerfusion拡張機能のREADMEにあります。</translation>
    </message>
    <message>
        <source>Checks a CT pulmonary angiogram (coverage, slice thickness, enhancement) and marks lungs and heart, the part of it in which emboli are looked for. With a model installed: probability of embolism in every 3 mm slice and in the scan; with an integrated model also emboli as a segment and boxes. Lists the emboli of any segment, with levels and an estimate of obstruction where the pulmonary arteries are given. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影（撮影範囲、スライス厚、造影効果）を確認し、塞栓を探す範囲である肺と心臓を標識します。モデルがある場合：3 mmスライスごとと検査全体の塞栓症の確率。統合モデルでは塞栓もセグメントとボックスで示します。任意のセグメントの塞栓を列挙し、肺動脈があればレベルと閉塞の推定値も示します。研究専用です。</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このモジュールの説明書、チュートリアル、限界</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中間部</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中間部</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺静脈</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気のない肺</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸水</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ</translation>
    </message>
</context>
<context>
    <name>PerfusionDefectQuant</name>
    <message>
        <source>Saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存した読影</translation>
    </message>
    <message>
        <source>Maps in this scene with a saved reading that is not shown yet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンで、保存した読影がまだ表示されていないマップ</translation>
    </message>
    <message>
        <source>Resume saved reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影を再開</translation>
    </message>
    <message>
        <source>The scene holds an analysis with its threshold, decisions and reader sessions: recompute what is not saved and continue from there</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーンには閾値、判定、読影セッションを含む解析があります。保存されていないものを再計算し、そこから続けます</translation>
    </message>
    <message>
        <source>Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">入力</translation>
    </message>
    <message>
        <source>Perfusion source:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流の情報源：</translation>
    </message>
    <message>
        <source>Perfusion source</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流の情報源</translation>
    </message>
    <message>
        <source>Iodine map from the scanner, low- and high-kVp images of a dual-energy acquisition, or a perfusion map predicted by Lung Perfusion AI</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">装置のヨードマップ、デュアルエネルギー収集の低・高kVp画像、またはLung Perfusion AIが予測した血流マップ</translation>
    </message>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デュアルエネルギーの組（低・高kVp）</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測血流マップ</translation>
    </message>
    <message>
        <source>Map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ：</translation>
    </message>
    <message>
        <source>Map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ</translation>
    </message>
    <message>
        <source>Iodine map in mg/mL or HU, or a predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">mg/mLまたはHUのヨードマップ、あるいは予測血流マップ</translation>
    </message>
    <message>
        <source>Units:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位：</translation>
    </message>
    <message>
        <source>Units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位</translation>
    </message>
    <message>
        <source>Units of the iodine map; required if the volume does not state them</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップの単位。ボリュームに記載がない場合は必須</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボリュームの記載どおり</translation>
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
        <translation type="unfinished">低kVpのCT：</translation>
    </message>
    <message>
        <source>Low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低kVpのCT</translation>
    </message>
    <message>
        <source>The acquisition at the lower tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">管電圧の低い収集（HU）</translation>
    </message>
    <message>
        <source>High kVp CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高kVpのCT：</translation>
    </message>
    <message>
        <source>High kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高kVpのCT</translation>
    </message>
    <message>
        <source>The acquisition at the higher tube voltage, in HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">管電圧の高い収集（HU）</translation>
    </message>
    <message>
        <source>Tube voltages:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">管電圧：</translation>
    </message>
    <message>
        <source>Tube voltage of the low kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低kVpのCTの管電圧</translation>
    </message>
    <message>
        <source> kVp</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> kVp</translation>
    </message>
    <message>
        <source>Tube voltage of the low-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低エネルギーCTの管電圧</translation>
    </message>
    <message>
        <source>Tube voltage of the high kVp CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高kVpのCTの管電圧</translation>
    </message>
    <message>
        <source>Tube voltage of the high-energy CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高エネルギーCTの管電圧</translation>
    </message>
    <message>
        <source>CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT：</translation>
    </message>
    <message>
        <source>CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT</translation>
    </message>
    <message>
        <source>Chest CT of the same acquisition, on which the lungs are segmented; not needed with a dual-energy pair</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺をセグメント化する同じ収集の胸部CT。デュアルエネルギーの組では不要</translation>
    </message>
    <message>
        <source>Dual-energy pair or regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">二重エネルギー画像または領域</translation>
    </message>
    <message>
        <source>Regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域：</translation>
    </message>
    <message>
        <source>Regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Lobes or lungs; if none are given, the lungs are segmented on the CT and divided into zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉または肺。ない場合、CTで肺をセグメント化し等体積に分割します</translation>
    </message>
    <message>
        <source>Zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">等体積の領域</translation>
    </message>
    <message>
        <source>Create lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉を作成</translation>
    </message>
    <message>
        <source>Create ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">作成 ...</translation>
    </message>
    <message>
        <source>Models that segment the lobes on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の肺葉をセグメント化するモデル</translation>
    </message>
    <message>
        <source>Label map with regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域のラベルマップ</translation>
    </message>
    <message>
        <source>Convert a label map volume to a segmentation and use it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップをセグメンテーションに変換して使用します</translation>
    </message>
    <message>
        <source>Use a label map ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルマップを使用 ...</translation>
    </message>
    <message>
        <source>Assign meanings to the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域セグメントに意味を割り当て</translation>
    </message>
    <message>
        <source>Label numbering of the regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域のラベル番号体系</translation>
    </message>
    <message>
        <source>Label numbering of the tool that made the segmentation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメンテーションを作成したツールのラベル番号体系</translation>
    </message>
    <message>
        <source>Meanings of the region segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域セグメントの意味</translation>
    </message>
    <message>
        <source>Anatomical meaning of each segment; saved with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各セグメントの解剖学的意味。シーンと共に保存されます</translation>
    </message>
    <message>
        <source>Emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓：</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Emboli, for instance from PE Detection, with the pulmonary arteries if available: a defect downstream of an embolus is proposed to be kept. Emboli of a model count with its probability, those of a segmentation as certain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓（例：PE Detection）。可能なら肺動脈も。塞栓末梢の欠損は採用を提案します。モデルの塞栓はその確率で、セグメンテーションの塞栓は確実なものとして扱います</translation>
    </message>
    <message>
        <source>Not available</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Create emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓を作成</translation>
    </message>
    <message>
        <source>Models that segment emboli on the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上の塞栓をセグメント化するモデル</translation>
    </message>
    <message>
        <source>Threshold rule:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値の規則：</translation>
    </message>
    <message>
        <source>Automatic threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動閾値</translation>
    </message>
    <message>
        <source>Rule for the automatic threshold, which can be adjusted afterwards</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動閾値の規則。後で調整できます</translation>
    </message>
    <message>
        <source>Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損を定量</translation>
    </message>
    <message>
        <source>Cancel: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：血流欠損を定量</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Cancel the computation; the scene is not changed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算をキャンセルします。シーンは変更されません</translation>
    </message>
    <message>
        <source>Progress: Quantify perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：血流欠損を定量</translation>
    </message>
    <message>
        <source>Third-party models: lobes, arteries, emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他者提供モデル：肺葉、動脈、塞栓</translation>
    </message>
    <message>
        <source>Lobes by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の作成元：</translation>
    </message>
    <message>
        <source>Lobes by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の作成元</translation>
    </message>
    <message>
        <source>Models for this structure: installed ones first, then those available for download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この構造のモデル：インストール済み、次にダウンロード可能なもの</translation>
    </message>
    <message>
        <source>Weights file:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みファイル：</translation>
    </message>
    <message>
        <source>Weights file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みファイル</translation>
    </message>
    <message>
        <source>Weights file copied to this computer, for use without a network; accepted only if its checksum matches</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワークなしで使うため、このコンピュータにコピーした重みファイル。チェックサムが一致する場合のみ受け付けます</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256：</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SHA-256</translation>
    </message>
    <message>
        <source>Checksum of the file as published, or as given by a colleague who downloaded it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">公表されたファイル、またはダウンロードした同僚から得たファイルのチェックサム</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロードして実行 ...</translation>
    </message>
    <message>
        <source>Asks for confirmation before anything is downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード前に必ず確認します</translation>
    </message>
    <message>
        <source>Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">実行</translation>
    </message>
    <message>
        <source>Cancel: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：実行</translation>
    </message>
    <message>
        <source>Cancel; a partial download is kept and resumed next time</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセルします。途中までのダウンロードは残り、次回再開します</translation>
    </message>
    <message>
        <source>Progress: Run</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：実行</translation>
    </message>
    <message>
        <source>Downloaded:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済み：</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済み</translation>
    </message>
    <message>
        <source>Models downloaded to this computer, with their size on disk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このコンピュータにダウンロードしたモデルとそのサイズ</translation>
    </message>
    <message>
        <source>Remove downloaded models</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロード済みモデルを削除</translation>
    </message>
    <message>
        <source>Delete the model shown above from this computer, after confirmation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確認後、上のモデルをこのコンピュータから削除します</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値</translation>
    </message>
    <message>
        <source>Quantify perfusion defects to see the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損を定量すると結果が表示されます。</translation>
    </message>
    <message>
        <source>Unit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位：</translation>
    </message>
    <message>
        <source>Unit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">単位</translation>
    </message>
    <message>
        <source>Map units, or percent of a reference value of the lungs or of a reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの単位、または肺や参照領域の基準値に対する割合</translation>
    </message>
    <message>
        <source>Defect threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損閾値：</translation>
    </message>
    <message>
        <source>Defect threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損閾値</translation>
    </message>
    <message>
        <source>Voxels below this value are perfusion defect; table and overlay update while dragging</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この値未満のボクセルが血流欠損です。ドラッグ中に表と重ね表示が更新されます</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動</translation>
    </message>
    <message>
        <source>Return to the automatic threshold; excluded candidates stay excluded</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動閾値に戻す。除外した候補は除外のままです</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of threshold or decision (Ctrl+Z)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">直前の閾値変更または判定を元に戻す（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">やり直し</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Y)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻した変更をやり直す（Ctrl+Y）</translation>
    </message>
    <message>
        <source>Lower limit, reference region, presets</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下限、参照領域、プリセット</translation>
    </message>
    <message>
        <source>Lower limit:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下限：</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下限</translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">下限なし</translation>
    </message>
    <message>
        <source>Voxels below this value are not counted as defect, for instance air trapping or bullae</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この値未満のボクセルは欠損に数えません（例：エアトラッピング、ブラ）</translation>
    </message>
    <message>
        <source>Reference region:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">参照領域：</translation>
    </message>
    <message>
        <source>Reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">参照領域</translation>
    </message>
    <message>
        <source>Segment drawn in normally perfused lung; its mean is the reference for the unit “% of reference region”</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流の正常な肺に描いたセグメント。その平均が単位「参照領域に対する％」の基準です</translation>
    </message>
    <message>
        <source>Preset:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセット：</translation>
    </message>
    <message>
        <source>Preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセット</translation>
    </message>
    <message>
        <source>Select saved limits, or type a name to save the current limits</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存した範囲を選択、または名前を入力して現在の範囲を保存</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセットを保存</translation>
    </message>
    <message>
        <source>Save the current limits under the name above</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在の範囲を上の名前で保存</translation>
    </message>
    <message>
        <source>Delete preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセットを削除</translation>
    </message>
    <message>
        <source>Delete the preset of this name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この名前のプリセットを削除</translation>
    </message>
    <message>
        <source>Content of the plot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">グラフの内容</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヒストグラム</translation>
    </message>
    <message>
        <source>Defect per slice</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス別欠損</translation>
    </message>
    <message>
        <source>Plot of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップのグラフ</translation>
    </message>
    <message>
        <source>Results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">結果</translation>
    </message>
    <message>
        <source>Perfusion defects by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域別の血流欠損</translation>
    </message>
    <message>
        <source>Results of each region at the current and at the automatic threshold; the table is also stored in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在の閾値と自動閾値での各領域の結果。表はシーンにも保存されます</translation>
    </message>
    <message>
        <source>Show map over CT, with plot and table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT上のマップ、グラフ、表を表示</translation>
    </message>
    <message>
        <source>View layout: three slices with the map over the CT and its colour legend, the plot and the table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レイアウト：CTにマップを重ねた3断面とカラー凡例、グラフ、表</translation>
    </message>
    <message>
        <source>Candidate defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損候補</translation>
    </message>
    <message>
        <source>Update candidates automatically</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補を自動更新</translation>
    </message>
    <message>
        <source>Separate the defects into candidates whenever the threshold is released</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値を離すたびに欠損を候補に分けます</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補を検索</translation>
    </message>
    <message>
        <source>Cancel: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：候補を検索</translation>
    </message>
    <message>
        <source>Progress: Find candidates</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：候補を検索</translation>
    </message>
    <message>
        <source>Click a row to centre the views on the candidate; checked candidates count as perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">行をクリックするとビューが候補に移ります。チェックした候補を血流欠損に数えます</translation>
    </message>
    <message>
        <source>Previous</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前へ</translation>
    </message>
    <message>
        <source>Previous candidate (Ctrl+Up)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前の候補（Ctrl+Up）</translation>
    </message>
    <message>
        <source>Next</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">次へ</translation>
    </message>
    <message>
        <source>Next candidate (Ctrl+Down)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">次の候補（Ctrl+Down）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">採用</translation>
    </message>
    <message>
        <source>Keep this candidate as a perfusion defect (Ctrl+K)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この候補を血流欠損として採用（Ctrl+K）</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外</translation>
    </message>
    <message>
        <source>Exclude this candidate from the results: no perfusion defect (Ctrl+D)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この候補を結果から除外：血流欠損ではない（Ctrl+D）</translation>
    </message>
    <message>
        <source>Proposals by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案の方法:</translation>
    </message>
    <message>
        <source>Proposals by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案の方法</translation>
    </message>
    <message>
        <source>What proposes to keep or exclude a candidate: its measures, or a network that sees the whole lung and needs the CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補を残すか除外するかを提案するもの: 計測値、または肺全体を見るネットワーク（CTが必要）</translation>
    </message>
    <message>
        <source>Score threshold:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スコア閾値：</translation>
    </message>
    <message>
        <source>Score threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スコア閾値</translation>
    </message>
    <message>
        <source>Candidates with at least this score are proposed to be kept; a lower value keeps more. The score ranks candidates; it is not a probability of embolism.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このスコア以上の候補は採用を提案します。低いほど多く残ります。スコアは候補の順位であり、塞栓症の確率ではありません。</translation>
    </message>
    <message>
        <source>Accept all proposals</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべての提案を受け入れる</translation>
    </message>
    <message>
        <source>Apply the proposal to every candidate without a manual decision</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">手動判定のないすべての候補に提案を適用</translation>
    </message>
    <message>
        <source>Point at a defect in a slice view and press Ctrl+E to select it. Edits in the Segment Editor update the results.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面上の欠損を指してCtrl+Eを押すと選択されます。Segment Editorでの編集は結果に反映されます。</translation>
    </message>
    <message>
        <source>Reader session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影セッション</translation>
    </message>
    <message>
        <source>Reader:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者：</translation>
    </message>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者</translation>
    </message>
    <message>
        <source>initials</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">イニシャル</translation>
    </message>
    <message>
        <source>Name or initials of the reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者の名前またはイニシャル</translation>
    </message>
    <message>
        <source>Patient:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者：</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者</translation>
    </message>
    <message>
        <source>case number</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">症例番号</translation>
    </message>
    <message>
        <source>Case number for the table of readings; do not enter a name</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影表の症例番号。氏名は入力しないでください</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影を開始</translation>
    </message>
    <message>
        <source>Start the timer; decisions of earlier readers are stored and hidden</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計時を開始します。以前の読影者の判定は保存され非表示になります</translation>
    </message>
    <message>
        <source>Finish and save</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">終了して保存</translation>
    </message>
    <message>
        <source>Stop the timer and save this reading in the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計時を止め、この読影をシーンに保存</translation>
    </message>
    <message>
        <source>Blinded: hide other readings until this one is finished</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">盲検：この読影が終わるまで他の読影を隠す</translation>
    </message>
    <message>
        <source>The numbers and decisions of other readers are not shown to a reader who has not finished this patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この患者の読影を終えていない読影者には、他者の数値と判定を示しません</translation>
    </message>
    <message>
        <source>Readings</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影</translation>
    </message>
    <message>
        <source>Readings in this scene; hidden during a reading session</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンの読影。セッション中は非表示</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">経過観察</translation>
    </message>
    <message>
        <source>Earlier map:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回のマップ：</translation>
    </message>
    <message>
        <source>Earlier map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回のマップ</translation>
    </message>
    <message>
        <source>Iodine map, SPECT (registered to its CT) or perfusion map of the earlier scan; the later scan is the one selected under Input</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査のヨードマップ、SPECT（そのCTに位置合わせ済み）または血流マップ。今回は「入力」で選択したもの</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Earlier CT:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回のCT：</translation>
    </message>
    <message>
        <source>Earlier CT</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回のCT</translation>
    </message>
    <message>
        <source>Chest CT of the earlier scan, by which the lungs are registered</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の位置合わせに用いる前回検査の胸部CT</translation>
    </message>
    <message>
        <source>Earlier regions:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回の領域：</translation>
    </message>
    <message>
        <source>Earlier regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回の領域</translation>
    </message>
    <message>
        <source>Lobes or lungs of the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査の肺葉または肺</translation>
    </message>
    <message>
        <source>Earlier emboli:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回の塞栓：</translation>
    </message>
    <message>
        <source>Earlier emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回の塞栓</translation>
    </message>
    <message>
        <source>Emboli of the earlier scan; they are compared where the later scan has some as well</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査の塞栓。今回にもある場合に比較します</translation>
    </message>
    <message>
        <source>Compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査と比較</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を位置合わせし、両検査を同じ規則で測定し、各病変の変化を示します</translation>
    </message>
    <message>
        <source>Cancel: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：前回検査と比較</translation>
    </message>
    <message>
        <source>Progress: compare with the earlier scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">進行状況：前回検査と比較</translation>
    </message>
    <message>
        <source>Use current transform</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在の変換を使用</translation>
    </message>
    <message>
        <source>Compare with the transforms in the scene, including manual edits, without registering again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">手動編集を含むシーン内の変換で比較し、位置合わせはやり直しません</translation>
    </message>
    <message>
        <source>Change of each lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各病変の変化</translation>
    </message>
    <message>
        <source>Change of each lesion; click a row to centre both views on it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各病変の変化。行をクリックすると両ビューがそこに移ります</translation>
    </message>
    <message>
        <source>Change of the defect percentage</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損割合の変化</translation>
    </message>
    <message>
        <source>Defect percentage of both scans and its change; a change whose interval includes zero is reported as none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">両検査の欠損割合とその変化。区間がゼロを含む変化は変化なしとします</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左右に並べる</translation>
    </message>
    <message>
        <source>Earlier scan on the left, later scan on the right, with linked views</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左に前回、右に今回。ビューは連動します</translation>
    </message>
    <message>
        <source>Write follow-up report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">経過レポートを作成</translation>
    </message>
    <message>
        <source>Report</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポート</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) in the folder of section Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「レポートと出力」のフォルダに1ページのレポート（PDFとPNG）</translation>
    </message>
    <message>
        <source>Report and export</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レポートと出力</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ：</translation>
    </message>
    <message>
        <source>Folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力ファイルのフォルダ</translation>
    </message>
    <message>
        <source>Print patient name and study</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者名と検査を印字</translation>
    </message>
    <message>
        <source>From the subject hierarchy; if unchecked, the report holds no patient identifiers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Subject Hierarchyから。オフの場合、レポートに患者識別情報は含まれません</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) of the current results</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在の結果の1ページのレポート（PDFとPNG）</translation>
    </message>
    <message>
        <source>Readings (CSV)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影（CSV）</translation>
    </message>
    <message>
        <source>All readings of this scene as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンのすべての読影を表として出力</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">一致度</translation>
    </message>
    <message>
        <source>Reader agreement over the readings of this scene, with tables and figures</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンの読影にわたる読影者間一致度（表と図）</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既定値に戻す</translation>
    </message>
    <message>
        <source>Set every setting of this panel to its default; inputs, entries about the patient and results stay</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このパネルのすべての設定を既定値に戻します。入力、患者に関する記入、結果はそのまま残ります</translation>
    </message>
    <message>
        <source>Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損の定量</translation>
    </message>
    <message>
        <source>Methods are cited in the README of the LungPerfusion extension.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法の文献はLungPerfusion拡張機能のREADMEにあります。</translation>
    </message>
    <message>
        <source>Measures perfusion defects on a dual-energy iodine map, on the two energies of a dual-energy CT, or on a predicted perfusion map: automatically at first, then at the threshold you drag, less what you drop. Research use only.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デュアルエネルギーのヨードマップ、デュアルエネルギーCTの2エネルギー、または予測血流マップで血流欠損を測定します。まず自動、次にドラッグした閾値で、除外分を差し引きます。研究専用です。</translation>
    </message>
    <message>
        <source>Default</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既定</translation>
    </message>
    <message>
        <source>Documentation, tutorials and limits of this module</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このモジュールの説明書、チュートリアル、限界</translation>
    </message>
    <message>
        <source>Fixed: lower limit of normal controls</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">固定値：正常対照の下限</translation>
    </message>
    <message>
        <source>Otsu</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">大津の方法</translation>
    </message>
    <message>
        <source>Two-component Gaussian mixture</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2成分混合ガウス分布</translation>
    </message>
    <message>
        <source>Mode minus 2 SD of normal lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正常肺の最頻値 − 2 SD</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の平均値の半分</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の中央値の半分</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の75パーセンタイルの半分</translation>
    </message>
    <message>
        <source>Half of the lung&apos;s most frequent value</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の最頻値の半分</translation>
    </message>
    <message>
        <source>Half of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">最も血流の良い肺の半分</translation>
    </message>
    <message>
        <source>Low function: 66 % of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能：75パーセンタイルの66 %</translation>
    </message>
    <message>
        <source>For candidate proposals: 85 % of the best perfused lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補の提案用：最も血流の良い肺の85 %</translation>
    </message>
    <message>
        <source>Segment the perfusion defects and measure them in every region, starting anew</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損をセグメント化し、各領域で測定します（最初から）</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算中です。</translation>
    </message>
    <message>
        <source>Load as iodine map into Perfusion Defect Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップとしてPerfusion Defect Quantificationに読み込む</translation>
    </message>
</context>
<context>
    <name>panels.analysis</name>
    <message>
        <source>The segmentation of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損のセグメンテーション</translation>
    </message>
    <message>
        <source>The segment of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損のセグメント</translation>
    </message>
    <message>
        <source>The table of the defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損の表</translation>
    </message>
    <message>
        <source>Bland-Altman</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman</translation>
    </message>
    <message>
        <source>Readers&apos; distribution</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者の分布</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no result. Quantify again, or resume the saved reading.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにないため結果がありません。再度定量するか、保存した読影を再開してください。</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed since, so there is no result. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}、そのCT、または領域がその後に移動または変更されたため、結果がありません。再度定量してください。</translation>
    </message>
    <message>
        <source>The iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>{name} is quantified; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を定量しました。マップを再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>{name}, its CT or its regions were moved or changed while it was quantified. Quantify again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">定量中に{name}、そのCT、または領域が移動または変更されました。再度定量してください。</translation>
    </message>
</context>
<context>
    <name>panels.candidate_search</name>
    <message>
        <source>Network {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワーク {name}</translation>
    </message>
    <message>
        <source>Quantify perfusion defects first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先に血流欠損を定量してください。</translation>
    </message>
    <message>
        <source>Separate the defects into candidates, each with a proposal to keep or exclude it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損を候補に分け、それぞれ採用または除外を提案します</translation>
    </message>
    <message>
        <source>Measures of each candidate</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各候補の計測値</translation>
    </message>
    <message>
        <source>{n} candidates; {dropped} proposed for exclusion.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補{n}個。{dropped}個の除外を提案。</translation>
    </message>
</context>
<context>
    <name>panels.candidates</name>
    <message>
        <source>There is no candidate defect at this point.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この位置に欠損候補はありません。</translation>
    </message>
    <message>
        <source>Proposed to keep: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">採用を提案：{reason}。</translation>
    </message>
    <message>
        <source>Proposed for exclusion: {reason}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外を提案：{reason}。</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>keep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">採用</translation>
    </message>
    <message>
        <source>exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外</translation>
    </message>
    <message>
        <source>little iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨード低下</translation>
    </message>
    <message>
        <source>enough iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨード十分</translation>
    </message>
    <message>
        <source>deep</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高度</translation>
    </message>
    <message>
        <source>shallow</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">軽度</translation>
    </message>
    <message>
        <source>contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コントラスト</translation>
    </message>
    <message>
        <source>little contrast</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低コントラスト</translation>
    </message>
    <message>
        <source>wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">楔状</translation>
    </message>
    <message>
        <source>no wedge</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">楔状でない</translation>
    </message>
    <message>
        <source>off the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸膜から離れる</translation>
    </message>
    <message>
        <source>along the pleura</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸膜沿い</translation>
    </message>
    <message>
        <source>no streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ストリークなし</translation>
    </message>
    <message>
        <source>streaks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ストリーク</translation>
    </message>
    <message>
        <source>normal tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">正常組織</translation>
    </message>
    <message>
        <source>thin tissue</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">希薄な組織</translation>
    </message>
    <message>
        <source>unexplained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">説明不能</translation>
    </message>
    <message>
        <source>explained</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">説明可能</translation>
    </message>
    <message>
        <source>much of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の大部分</translation>
    </message>
    <message>
        <source>little of its lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉の一部</translation>
    </message>
    <message>
        <source>lost elsewhere too</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他でも欠損</translation>
    </message>
    <message>
        <source>intact elsewhere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">他は正常</translation>
    </message>
    <message>
        <source>clot near</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓が近い</translation>
    </message>
    <message>
        <source>clot far</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓が遠い</translation>
    </message>
    <message>
        <source>clot upstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上流に塞栓</translation>
    </message>
    <message>
        <source>no clot</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓なし</translation>
    </message>
    <message>
        <source>downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の末梢</translation>
    </message>
    <message>
        <source>not downstream</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の末梢でない</translation>
    </message>
    <message>
        <source>undecided</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">未判定</translation>
    </message>
    <message>
        <source>emphysema</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺気腫</translation>
    </message>
    <message>
        <source>specks</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">微小斑</translation>
    </message>
    <message>
        <source>sheet</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">薄層</translation>
    </message>
    <message>
        <source>consolidation</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">浸潤影</translation>
    </message>
    <message>
        <source>decided: {by}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">判定：{by}</translation>
    </message>
    <message>
        <source>{ml:.1f} ml of it were excluded before; click to include them again</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このうち{ml:.1f} mlは以前に除外されました。クリックで再び含めます</translation>
    </message>
</context>
<context>
    <name>panels.check</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影を読み込み、CTPAとして選択してください。</translation>
    </message>
    <message>
        <source>Measure coverage and vascular attenuation, and mark lungs and heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">撮影範囲と血管CT値を測定し、肺と心臓を標識します</translation>
    </message>
    <message>
        <source>The table of the check</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確認の表</translation>
    </message>
    <message>
        <source>Vascular attenuation {hu:.0f} HU; lung on {slices:.0f} slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血管CT値 {hu:.0f} HU。肺は{slices:.0f}スライス。</translation>
    </message>
    <message>
        <source>{name} is checked; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を確認しました。再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; check the CTPA again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。CTPAを再度確認してください。</translation>
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
        <translation type="unfinished">予測マップ</translation>
    </message>
    <message>
        <source>iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測</translation>
    </message>
    <message>
        <source>Iodine</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨード</translation>
    </message>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸部CTを読み込み、CTとして選択してください。</translation>
    </message>
    <message>
        <source>Select the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先に{map}を選択してください。</translation>
    </message>
    <message>
        <source>The CT is selected as {map}; select another volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTが{map}として選択されています。別のボリュームを選択してください。</translation>
    </message>
</context>
<context>
    <name>panels.differential</name>
    <message>
        <source>zones of equal volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">等体積の領域</translation>
    </message>
    <message>
        <source>Select a SPECT (section SPECT/CT), a predicted map or an iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT（SPECT/CTの欄）、予測マップ、またはヨードマップを選択してください。</translation>
    </message>
    <message>
        <source>The same volume is selected as two maps.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">同じボリュームが2つのマップとして選択されています。</translation>
    </message>
    <message>
        <source>The table of differential perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流分布比の表</translation>
    </message>
    <message>
        <source>{first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} − {second}</translation>
    </message>
    <message>
        <source>mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Percentage of total by region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域ごとの割合</translation>
    </message>
    <message>
        <source>Total, mean and percent of total of every region, and the agreement of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各領域の合計、平均、割合、およびマップの一致度</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中間部</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中間部</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺静脈</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気のない肺</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸水</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ</translation>
    </message>
    <message>
        <source>{first} and {second}, {n} regions: r of means {mean:.2f}, of percentages of total {share:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first}と{second}、{n}領域：平均のr {mean:.2f}、割合のr {share:.2f}</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面ビューがありません。</translation>
    </message>
    <message>
        <source>the lobes of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の肺葉</translation>
    </message>
    <message>
        <source>{maps} over {regions}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{maps}、{regions}。</translation>
    </message>
    <message>
        <source>Differential perfusion of {name} is computed; the results are shown when its maps are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の血流分布比を計算しました。マップを再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>; bias {bias:+.1f} percentage points (limits of agreement {low:.1f} to {high:.1f}).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">；バイアス {bias:+.1f} ポイント（一致限界 {low:.1f}～{high:.1f}）。</translation>
    </message>
    <message>
        <source>Bland-Altman: {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Bland-Altman：{first} − {second}</translation>
    </message>
    <message>
        <source>The plot {title}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">グラフ {title}</translation>
    </message>
    <message>
        <source>The map {first} minus {second}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{first} − {second} のマップ</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute differential perfusion again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。血流分布比を再計算してください。</translation>
    </message>
</context>
<context>
    <name>panels.dynamic</name>
    <message>
        <source>Load a CT perfusion scan and select it as series.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT灌流検査を読み込み、シリーズとして選択してください。</translation>
    </message>
    <message>
        <source>The series is not a sequence of several volumes.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズが複数ボリュームのシーケンスではありません。</translation>
    </message>
    <message>
        <source>The maps of {name} are in the scene; their results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のマップはシーンにあります。再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>The table of the maps</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの表</translation>
    </message>
    <message>
        <source>The time average of the series</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シリーズの時間平均</translation>
    </message>
    <message>
        <source>CBF, CBV, MTT, TTP and Tmax; infarct core and penumbra of a brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CBF、CBV、MTT、TTP、Tmax。脳では梗塞コアとペナンブラ</translation>
    </message>
    <message>
        <source>The segment of the core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コアのセグメント</translation>
    </message>
    <message>
        <source>The segment of the penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラのセグメント</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面ビューがありません。</translation>
    </message>
    <message>
        <source>The map {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ {name}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compute the maps again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。マップを再計算してください。</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_curves</name>
    <message>
        <source>Arterial input and venous output</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈入力と静脈出力</translation>
    </message>
    <message>
        <source>Voxel under the mouse</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マウス位置のボクセル</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_files</name>
    <message>
        <source>Choose a 4D file, or the folder of a DICOM series; or select a sequence that is loaded.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">4DファイルまたはDICOMシリーズのフォルダを選ぶか、読み込み済みのシーケンスを選択してください。</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">そのファイルまたはフォルダはありません。</translation>
    </message>
    <message>
        <source>Compute the maps first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にマップを計算してください。</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既存の出力フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Load the scan as a sequence, with the acquisition times of its files</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">検査を、各ファイルの収集時刻と共にシーケンスとして読み込みます</translation>
    </message>
    <message>
        <source>One-page report (PDF and PNG) with maps, lesions at the current thresholds and methods, and the curves as a table</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップ、現在の閾値での病変、方法を含む1ページのレポート（PDFとPNG）と曲線の表</translation>
    </message>
    <message>
        <source>Loaded {name}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を読み込みました。</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出し：{files}</translation>
    </message>
</context>
<context>
    <name>panels.dynamic_lesions</name>
    <message>
        <source>Core {core:.1f} ml, penumbra (Tmax ≥ {seconds:.1f} s) {penumbra:.1f} ml, mismatch {mismatch:.1f} ml, mismatch ratio {ratio}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コア {core:.1f} ml、ペナンブラ（Tmax ≥ {seconds:.1f} s）{penumbra:.1f} ml、ミスマッチ {mismatch:.1f} ml、ミスマッチ比 {ratio}。</translation>
    </message>
    <message>
        <source>not defined</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">定義されない</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Core
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">コア
ml</translation>
    </message>
    <message>
        <source>Penumbra
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ
ml</translation>
    </message>
    <message>
        <source>Mismatch
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ミスマッチ
ml</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">比</translation>
    </message>
    <message>
        <source>Brain</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">脳</translation>
    </message>
    <message>
        <source>Right hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右半球</translation>
    </message>
    <message>
        <source>Left hemisphere</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左半球</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体積</translation>
    </message>
    <message>
        <source>Whole</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">全体</translation>
    </message>
</context>
<context>
    <name>panels.embolus_boxes</name>
    <message>
        <source>Box</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボックス</translation>
    </message>
    <message>
        <source>Score</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スコア</translation>
    </message>
</context>
<context>
    <name>panels.embolus_list</name>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影を読み込み、CTPAとして選択してください。</translation>
    </message>
    <message>
        <source>Select the segmentation of the emboli; draw them in the Segment Editor, or run an integrated model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓のセグメンテーションを選択してください。Segment Editorで描くか、統合モデルを実行します。</translation>
    </message>
    <message>
        <source>Measure every embolus of the segment and the arterial obstruction</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメントの各塞栓と動脈閉塞を測定します</translation>
    </message>
    <message>
        <source>{name}, its lobes, arteries or emboli were moved or changed since, so there is no list. List the emboli again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その後 {name}、その肺葉、動脈または塞栓が移動または変更されたため、リストはありません。塞栓をもう一度リストしてください。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no list. Run the model again, or list another segment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにないため一覧がありません。モデルを再実行するか、別のセグメントを列挙してください。</translation>
    </message>
    <message>
        <source>Tracking the arteries at the added emboli ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">追加された塞栓で動脈を追跡中 ...</translation>
    </message>
    <message>
        <source>The segmentation of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓のセグメンテーション</translation>
    </message>
    <message>
        <source>The segment of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓のセグメント</translation>
    </message>
    <message>
        <source>The table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の表</translation>
    </message>
    <message>
        <source>The summary table of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の要約表</translation>
    </message>
    <message>
        <source>The emboli of {name} are listed; the list is shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の塞栓を列挙しました。再び選択すると一覧が表示されます。</translation>
    </message>
    <message>
        <source>The probability map of the emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の確率マップ</translation>
    </message>
</context>
<context>
    <name>panels.embolus_rows</name>
    <message>
        <source>removed</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外済み</translation>
    </message>
    <message>
        <source>ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ml</translation>
    </message>
    <message>
        <source>Level</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">レベル</translation>
    </message>
    <message>
        <source>Where</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">部位</translation>
    </message>
    <message>
        <source>HU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">HU</translation>
    </message>
    <message>
        <source>Peak</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">最大</translation>
    </message>
    <message>
        <source>main</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">主幹</translation>
    </message>
    <message>
        <source>lobar</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">葉</translation>
    </message>
    <message>
        <source>segmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>subsegmental</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">亜区域</translation>
    </message>
    <message>
        <source>kept</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">採用</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">除外</translation>
    </message>
    <message>
        <source>Restore</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">復元</translation>
    </message>
</context>
<context>
    <name>panels.export</name>
    <message>
        <source>Select what is to be exported.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">出力するものを選択してください。</translation>
    </message>
    <message>
        <source>This CT was not loaded from DICOM, but the export must reference a DICOM series: select the DICOM folder of the CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このCTはDICOMから読み込まれていませんが、出力にはDICOMシリーズの参照が必要です。CTのDICOMフォルダを選択してください。</translation>
    </message>
    <message>
        <source>The folder of the CT series does not exist.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTシリーズのフォルダがありません。</translation>
    </message>
    <message>
        <source>Choose an existing output folder.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">既存の出力フォルダを選んでください。</translation>
    </message>
    <message>
        <source>Export the DICOM file, read it back and compare it with the scene</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">DICOMファイルを出力し、読み戻してシーンと比較します</translation>
    </message>
    <message>
        <source>It says that the data are simulated.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">データがシミュレーションである旨が記載されています。</translation>
    </message>
    <message>
        <source>{file} exported and verified; Dice: {back}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file}を出力し検証しました。Dice：{back}。</translation>
    </message>
    <message>
        <source>{file} exported and verified; largest difference {difference:.2g}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file}を出力し検証しました。最大差 {difference:.2g}。</translation>
    </message>
    <message>
        <source>{file} written and read back: {count} numbers.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file}を書き出し読み戻しました：数値{count}個。</translation>
    </message>
    <message>
        <source>It refers to the segments in {file}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{file}のセグメントを参照しています。</translation>
    </message>
</context>
<context>
    <name>panels.exports</name>
    <message>
        <source>No view layout is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ビューレイアウトがありません。</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出し：{files}</translation>
    </message>
</context>
<context>
    <name>panels.followup</name>
    <message>
        <source>One of the scans was moved or changed since; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">いずれかの検査がその後に移動または変更されました。再度比較してください。</translation>
    </message>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーンを閉じています。</translation>
    </message>
    <message>
        <source>A follow-up needs iodine or perfusion maps: quantify the kVp pair first and select its iodine map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">経過観察にはヨードまたは血流マップが必要です。先にkVpの組を定量し、そのヨードマップを選択してください。</translation>
    </message>
    <message>
        <source>Select the map and the CT of the later scan under Input.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">「入力」で今回検査のマップとCTを選択してください。</translation>
    </message>
    <message>
        <source>Select the map and the CT of the earlier scan.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査のマップとCTを選択してください。</translation>
    </message>
    <message>
        <source>The earlier and the later scan are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前回検査と今回検査が同じボリュームです。</translation>
    </message>
    <message>
        <source>The table of lesions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">病変の表</translation>
    </message>
    <message>
        <source>The table of changes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変化の表</translation>
    </message>
    <message>
        <source>Compared; the result comes when these scans are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">比較しました。これらの検査を再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>Lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">病変</translation>
    </message>
    <message>
        <source>Became</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変化後</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Before
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">前
ml</translation>
    </message>
    <message>
        <source>After
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">後
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
        <translation type="unfinished">前
%</translation>
    </message>
    <message>
        <source>After
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">後
%</translation>
    </message>
    <message>
        <source>Change, points</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変化、ポイント</translation>
    </message>
    <message>
        <source>Register the lungs, measure both scans by one rule and say what became of every lesion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺を位置合わせし、両検査を同じ規則で測定し、各病変の変化を示します</translation>
    </message>
    <message>
        <source>Outlines: {earlier} earlier scan, {later} later scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation>輪郭：{earlier} 前回の検査、{later} 今回の検査</translation>
    </message>
    <message>
        <source>Change of the whole lung in percentage points: {words}. Vessels lie {mm:.1f} mm apart.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺全体の変化（ポイント）：{words}。血管間の距離は{mm:.1f} mm。</translation>
    </message>
    <message>
        <source>Emboli: {counted}; {before:.2f} ml before, {after:.2f} ml after.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓：{counted}；前{before:.2f} ml、後{after:.2f} ml。</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面ビューがありません。</translation>
    </message>
    <message>
        <source>Written: {files}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">書き出し：{files}</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; compare again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。再度比較してください。</translation>
    </message>
</context>
<context>
    <name>panels.followup_words</name>
    <message>
        <source>resolved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">消失</translation>
    </message>
    <message>
        <source>smaller</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">縮小</translation>
    </message>
    <message>
        <source>persisting</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不変</translation>
    </message>
    <message>
        <source>larger</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">増大</translation>
    </message>
    <message>
        <source>new</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">新規</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">評価不能</translation>
    </message>
    <message>
        <source>not given</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし（算出不可）</translation>
    </message>
    <message>
        <source>{low:+.1f} to {high:+.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:+.1f}～{high:+.1f}</translation>
    </message>
    <message>
        <source>defect {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損{number}</translation>
    </message>
    <message>
        <source>embolus {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓{number}</translation>
    </message>
    <message>
        <source>none</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>change</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">変化</translation>
    </message>
</context>
<context>
    <name>panels.function</name>
    <message>
        <source>The segmentation of the functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">機能肺のセグメンテーション</translation>
    </message>
    <message>
        <source>The segment of low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能のセグメント</translation>
    </message>
    <message>
        <source>The segment of high function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能のセグメント</translation>
    </message>
    <message>
        <source>The table of functional lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">機能肺の表</translation>
    </message>
    <message>
        <source>0.66 of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75パーセンタイルの0.66</translation>
    </message>
    <message>
        <source>Highest 50 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の上位50 %</translation>
    </message>
    <message>
        <source>Highest 30 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の上位30 %</translation>
    </message>
    <message>
        <source>Highest 10 % of the lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の上位10 %</translation>
    </message>
    <message>
        <source>Segments of low and high function and a table, at the threshold of the preset</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">プリセットの閾値での低機能・高機能のセグメントと表</translation>
    </message>
    <message>
        <source>High function: {high:.0f} of {whole:.0f} ml ({percent:.1f} %), at or above {relative:.2f} of the 75th percentile.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能：{whole:.0f} ml中 {high:.0f} ml（{percent:.1f} %）、75パーセンタイルの{relative:.2f}倍以上。</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>High
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高
%</translation>
    </message>
    <message>
        <source>High
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高
ml</translation>
    </message>
    <message>
        <source>Low
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低
ml</translation>
    </message>
    <message>
        <source>Volume
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体積
ml</translation>
    </message>
    <message>
        <source>Functional lung of {name} is segmented; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の機能肺をセグメント化しました。マップを再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中間部</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中間部</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺静脈</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気のない肺</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸水</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment functional lung again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。機能肺を再度セグメント化してください。</translation>
    </message>
</context>
<context>
    <name>panels.input</name>
    <message>
        <source>The scene is being closed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">シーンを閉じています。</translation>
    </message>
    <message>
        <source>The lung boundary is not visible on a map: select the CT, or a segmentation of lobes or lungs.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップでは肺の境界が見えません。CT、または肺葉か肺のセグメンテーションを選択してください。</translation>
    </message>
    <message>
        <source>The iodine map does not say its units: choose mg/mL or HU as Units.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップに単位がありません。単位としてmg/mLまたはHUを選んでください。</translation>
    </message>
    <message>
        <source>Select the low and the high kVp CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低・高kVpのCTを選択してください。</translation>
    </message>
    <message>
        <source>The low and the high kVp CT are the same volume.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低・高kVpのCTが同じボリュームです。</translation>
    </message>
    <message>
        <source>Load an iodine map and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップを読み込み、選択してください。</translation>
    </message>
    <message>
        <source>Select the predicted perfusion map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測血流マップを選択してください。</translation>
    </message>
</context>
<context>
    <name>panels.interval</name>
    <message>
        <source>It holds neither differences between readers nor the scanner&apos;s calibration.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者間差も装置の校正も含みません。</translation>
    </message>
    <message>
        <source>Where more than 30 % of the lung is lost, the truth may lie above it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の 30 % を超えて失われている場合、真の値はこれを上回ることがあります。</translation>
    </message>
    <message>
        <source> (most)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> （最大）</translation>
    </message>
    <message>
        <source>{low:.1f} to {high:.1f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.1f}～{high:.1f}</translation>
    </message>
    <message>
        <source>Interval, nominal {level:g} %: how far the number moves by</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区間、名目{level:g} %：次の要因による数値の変動</translation>
    </message>
    <message>
        <source>noise of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップのノイズ</translation>
    </message>
    <message>
        <source>outline of the lung, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の輪郭、半ボクセル</translation>
    </message>
    <message>
        <source>smoothing</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平滑化</translation>
    </message>
    <message>
        <source>reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">基準領域</translation>
    </message>
    <message>
        <source>candidates that are in doubt</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">疑わしい候補</translation>
    </message>
    <message>
        <source>lung that lost part of its perfusion and lies above the threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">灌流の一部を失い、閾値より上にある肺</translation>
    </message>
    <message>
        <source>borders between the regions, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域間の境界、半ボクセル</translation>
    </message>
    <message>
        <source>position of the map, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの位置、半ボクセル</translation>
    </message>
    <message>
        <source>surface of the emboli, half a voxel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓の表面、半ボクセル</translation>
    </message>
    <message>
        <source>threshold</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値</translation>
    </message>
    <message>
        <source>half a segment, which counting does not know</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域数では分からない半区域</translation>
    </message>
</context>
<context>
    <name>panels.library_model</name>
    <message>
        <source>A folder</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダ</translation>
    </message>
    <message>
        <source>Choose the folder of a trained nnU-Net v2 model (with plans.json), or of a MONAI bundle (with configs).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">学習済みnnU-Net v2モデル（plans.json）またはMONAIバンドル（configs）のフォルダを選択してください。</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影を読み込み、CTPAとして選択してください。</translation>
    </message>
    <message>
        <source>Such a model can run any program on this computer: confirm that you trust it, if you know where it comes from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このようなモデルはこのコンピュータで任意のプログラムを実行できます。出所が分かる場合に、信頼することを確認してください。</translation>
    </message>
    <message>
        <source>Automatic: a GPU where there is one</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動：GPUがあれば使用</translation>
    </message>
    <message>
        <source>CPU</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CPU</translation>
    </message>
    <message>
        <source>Segment the CTPA with this model, using its own library</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデル自身のライブラリでCTPAをセグメント化します</translation>
    </message>
    <message>
        <source>Choose the folder of a model.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルのフォルダを選択してください。</translation>
    </message>
    <message>
        <source>nnU-Net unpickles the checkpoints of a model, and a pickle can run any program on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">nnU-Netはモデルのチェックポイントをpickleで読み込みます。pickleはこのコンピュータで任意のプログラムを実行できます。</translation>
    </message>
    <message>
        <source>The configuration of a MONAI bundle can name and run any Python code on this computer.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">MONAIバンドルの設定は、このコンピュータで任意のPythonコードを指定し実行できます。</translation>
    </message>
    <message>
        <source>Its weights are read as tensors alone and run nothing, but nobody here knows how good they are.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">重みはテンソルとしてのみ読み込まれ何も実行しませんが、その性能は確認されていません。</translation>
    </message>
    <message>
        <source>Check this only for a model from a source that you would install software from.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ソフトウェアを入れてもよいと思える提供元のモデルにのみチェックしてください。</translation>
    </message>
    <message>
        <source>{name}: {kind} for {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}：{structures}用の{kind}。</translation>
    </message>
    <message>
        <source>Trained on: {data}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">学習データ：{data}。</translation>
    </message>
    <message>
        <source>The segmentation of {name} is in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}のセグメンテーションはシーンにあります。</translation>
    </message>
    <message>
        <source>Licence: {licence}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ライセンス：{licence}。</translation>
    </message>
    <message>
        <source>Requires {library}, which is not installed; Slicer asks before downloading it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{library}が必要ですが、インストールされていません。ダウンロード前にSlicerが確認します。</translation>
    </message>
    <message>
        <source>The segmentation of the model</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルのセグメンテーション</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。</translation>
    </message>
</context>
<context>
    <name>panels.lungs</name>
    <message>
        <source>Segment both lungs and measure their regions</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">両肺をセグメント化し領域を測定します</translation>
    </message>
    <message>
        <source>The table of the lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の表</translation>
    </message>
    <message>
        <source>Lungs: {volume:.0f} ml, mean attenuation {hu:.0f} HU.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺：{volume:.0f} ml、平均CT値 {hu:.0f} HU。</translation>
    </message>
    <message>
        <source>The lungs of {name} are measured; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の肺を測定しました。CTを再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; segment the lungs again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。肺を再度セグメント化してください。</translation>
    </message>
</context>
<context>
    <name>panels.number_table</name>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体積</translation>
    </message>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均</translation>
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
        <translation type="unfinished">高機能</translation>
    </message>
    <message>
        <source>Mean perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均血流</translation>
    </message>
    <message>
        <source>Percent of total</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">全体に占める割合</translation>
    </message>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中間部</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中間部</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺静脈</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気のない肺</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸水</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ</translation>
    </message>
</context>
<context>
    <name>panels.perfusion</name>
    <message>
        <source>Load a chest CT and select it as CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸部CTを読み込み、CTとして選択してください。</translation>
    </message>
    <message>
        <source>Predict the perfusion map from the CT; a SPECT selected above is compared with it</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTから血流マップを予測します。上で選択したSPECTと比較します</translation>
    </message>
    <message>
        <source>The perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流マップ</translation>
    </message>
    <message>
        <source>The table of the map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの表</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面ビューがありません。</translation>
    </message>
    <message>
        <source>The perfusion map of {name} is in the scene; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の血流マップはシーンにあります。CTを再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; predict the map again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。マップを再度予測してください。</translation>
    </message>
</context>
<context>
    <name>panels.postoperative</name>
    <message>
        <source>Enter the FEV1 and select the lobes to be resected.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1を入力し、切除する肺葉を選択してください。</translation>
    </message>
    <message>
        <source>Preoperative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">術前</translation>
    </message>
    <message>
        <source>By perfusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流法</translation>
    </message>
    <message>
        <source>By segments</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域法</translation>
    </message>
    <message>
        <source>Method</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">方法</translation>
    </message>
    <message>
        <source>Resected
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">切除
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
        <translation type="unfinished">区間
L</translation>
    </message>
    <message>
        <source>FEV1
% pred.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">FEV1
%予測</translation>
    </message>
    <message>
        <source>{low:.2f} to {high:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{low:.2f}～{high:.2f}</translation>
    </message>
    <message>
        <source>ppo FEV1 by segment counting: {value}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域数法によるppo FEV1：{value}。</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: {value} ({share:.1f} % of the {map} resected).</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流法によるppo FEV1：{value}（{map}の{share:.1f} %を切除）。</translation>
    </message>
    <message>
        <source> ({percent:.0f} % predicted)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">（予測値の{percent:.0f} %）</translation>
    </message>
    <message>
        <source>ppo FEV1 by perfusion: compute differential perfusion of the {map} first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流法によるppo FEV1：先に{map}の血流分布比を計算してください。</translation>
    </message>
</context>
<context>
    <name>panels.presets</name>
    <message>
        <source>Half of the 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">75パーセンタイルの半分</translation>
    </message>
    <message>
        <source>Low function (66 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能（75パーセンタイルの66 %）</translation>
    </message>
    <message>
        <source>For candidate proposals (70 % of the 75th percentile)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">候補提案用（75パーセンタイルの70 %）</translation>
    </message>
    <message>
        <source>Half of the median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">中央値の半分</translation>
    </message>
    <message>
        <source>Half of the mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均の半分</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">保存：{name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">削除：{name}</translation>
    </message>
    <message>
        <source>This preset is in {unit}, which is not available for this map.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このプリセットの単位は{unit}で、このマップでは使用できません。</translation>
    </message>
</context>
<context>
    <name>panels.readers</name>
    <message>
        <source>Reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者</translation>
    </message>
    <message>
        <source>Patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">分</translation>
    </message>
    <message>
        <source>Autom. %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動 %</translation>
    </message>
    <message>
        <source>Defect %</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損 %</translation>
    </message>
    <message>
        <source>reader</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">読影者</translation>
    </message>
    <message>
        <source> Hidden until the reader has finished this patient.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished"> 読影者がこの患者を終えるまで非表示です。</translation>
    </message>
    <message>
        <source>{reader} has been reading {patient} for {minutes:.1f} min, {n} decisions. Other readings are hidden.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{reader}が{patient}を{minutes:.1f}分読影中、判定{n}件。他の読影は非表示です。</translation>
    </message>
    <message>
        <source>{n} readings in this scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このシーンの読影：{n}件。</translation>
    </message>
</context>
<context>
    <name>panels.reading</name>
    <message>
        <source>Manual edits: {added:.1f} ml added, {erased:.1f} ml erased; kept at every threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">手動編集：追加{added:.1f} ml、消去{erased:.1f} ml。どの閾値でも保持します。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: {percent:.1f} %&lt;/b&gt;{interval} of the lungs ({ml:.0f} of {lung:.0f} ml); automatic {automatic:.1f} %.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;血流欠損：{percent:.1f} %&lt;/b&gt;{interval}（肺{lung:.0f} ml中{ml:.0f} ml）。自動 {automatic:.1f} %。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Perfusion defects: no percentage.&lt;/b&gt; Too little of the lungs was measured ({measured:.0f} % of {lung:.0f} ml); {ml:.0f} ml of that are defect.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">&lt;b&gt;血流欠損：割合なし。&lt;/b&gt; 肺の測定範囲が不足しています（{lung:.0f} mlの{measured:.0f} %）。うち{ml:.0f} mlが欠損です。</translation>
    </message>
</context>
<context>
    <name>panels.regions</name>
    <message>
        <source>Mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">平均</translation>
    </message>
    <message>
        <source>Region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">領域</translation>
    </message>
    <message>
        <source>Def.
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損
%</translation>
    </message>
    <message>
        <source>Auto
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">自動
%</translation>
    </message>
    <message>
        <source>Def.
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">欠損
ml</translation>
    </message>
    <message>
        <source>Vol.
ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">体積
ml</translation>
    </message>
    <message>
        <source>Meas
%</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定
%</translation>
    </message>
</context>
<context>
    <name>panels.resume</name>
    <message>
        <source>Resume saved reading of {name}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の保存した読影を再開</translation>
    </message>
</context>
<context>
    <name>panels.right_heart</name>
    <message>
        <source>Draw a line across each ventricle where it is widest, on axial slices.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">軸位断で各心室の最も広い位置を横切る線を描いてください。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next line makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。次の線で新しく作成されます。</translation>
    </message>
    <message>
        <source>The table of the right heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右心の表</translation>
    </message>
    <message>
        <source>No line has two points yet.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">2点を持つ線がまだありません。</translation>
    </message>
    <message>
        <source>{line} measures another structure already; draw a line of its own.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{line}は既に別の構造を測っています。別の線を描いてください。</translation>
    </message>
    <message>
        <source>{name} {length:.1f} mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {length:.1f} mm</translation>
    </message>
    <message>
        <source>right ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右室</translation>
    </message>
    <message>
        <source>left ventricle</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左室</translation>
    </message>
    <message>
        <source>pulmonary trunk</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹</translation>
    </message>
    <message>
        <source>ascending aorta</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">上行大動脈</translation>
    </message>
    <message>
        <source>RV/LV ratio {ratio:.2f}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">RV/LV比 {ratio:.2f}</translation>
    </message>
    <message>
        <source>Trunk/aorta ratio {ratio:.2f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹/大動脈比 {ratio:.2f}。</translation>
    </message>
    <message>
        <source>The pulmonary trunk is wider than {limit:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈幹は{limit:.0f} mmを超えています。</translation>
    </message>
    <message>
        <source>, above {limit:.1f}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">、{limit:.1f}を超過。</translation>
    </message>
</context>
<context>
    <name>panels.segment_scores</name>
    <message>
        <source>Proposed from emboli, lobes and arteries that are not listed now; list emboli to propose anew.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在リストにない塞栓・肺葉・動脈からの提案です。改めて提案するには塞栓をリストしてください。</translation>
    </message>
    <message>
        <source>The table of the segmental arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域動脈の表</translation>
    </message>
    <message>
        <source>The table of the obstruction scores</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閉塞スコアの表</translation>
    </message>
    <message>
        <source>Choose the state of each segmental artery, or list emboli with lobes and arteries to have it proposed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各区域動脈の状態を選ぶか、肺葉と動脈を指定して塞栓を列挙すると提案されます。</translation>
    </message>
    <message>
        <source>The list&apos;s Qanadli-like index counts the arteries&apos; branches, this score the segments by their place in the lobes: the two differ.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">リストのQanadli様指数は動脈の枝を、このスコアは肺葉内の位置による区域を数えるため、両者は異なります。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; the next choice makes a new one.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。次の選択で新しく作成されます。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント</translation>
    </message>
    <message>
        <source>Artery</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈</translation>
    </message>
    <message>
        <source>R S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S1 肺尖区</translation>
    </message>
    <message>
        <source>R S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S2 後上葉区</translation>
    </message>
    <message>
        <source>R S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S3 前上葉区</translation>
    </message>
    <message>
        <source>R S4 lateral</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S4 外側中葉区</translation>
    </message>
    <message>
        <source>R S5 medial</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S5 内側中葉区</translation>
    </message>
    <message>
        <source>R S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S6 上下葉区</translation>
    </message>
    <message>
        <source>R S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S7 内側肺底区</translation>
    </message>
    <message>
        <source>R S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S8 前肺底区</translation>
    </message>
    <message>
        <source>R S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S9 外側肺底区</translation>
    </message>
    <message>
        <source>R S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右 S10 後肺底区</translation>
    </message>
    <message>
        <source>L S1 apical</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S1 肺尖区</translation>
    </message>
    <message>
        <source>L S2 posterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S2 後上葉区</translation>
    </message>
    <message>
        <source>L S3 anterior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S3 前上葉区</translation>
    </message>
    <message>
        <source>L S4 superior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S4 上舌区</translation>
    </message>
    <message>
        <source>L S5 inferior lingular</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S5 下舌区</translation>
    </message>
    <message>
        <source>L S6 superior</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S6 上下葉区</translation>
    </message>
    <message>
        <source>L S7 medial basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S7 内側肺底区</translation>
    </message>
    <message>
        <source>L S8 anterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S8 前肺底区</translation>
    </message>
    <message>
        <source>L S9 lateral basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S9 外側肺底区</translation>
    </message>
    <message>
        <source>L S10 posterior basal</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左 S10 後肺底区</translation>
    </message>
    <message>
        <source>Proposed from the arteries: the lung of each lobe is divided among its segments by position, and a segment is wholly obstructed where its arteries are to 80 % or more on the mean, partly from 10 % on or where a tenth of it lies behind an embolus. A reader&apos;s ticks replace a proposal.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈からの提案：各肺葉の肺を位置により区域に分け、動脈の閉塞が平均80 %以上の区域を完全閉塞、10 %以上または10分の1が塞栓の末梢にある区域を部分閉塞とします。読影者の指定は提案に優先します。</translation>
    </message>
    <message>
        <source>not judged</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">未判定</translation>
    </message>
    <message>
        <source>Qanadli by segment {points} of 40 ({percent:.1f} %), Miller (obstruction) {miller} of 16; {read} of {count} segments by the reader.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">区域別Qanadli {points}/40（{percent:.1f} %）、Miller（閉塞）{miller}/16。{count}区域中{read}区域を読影者が判定。</translation>
    </message>
    <message>
        <source>open (0)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">開存（0）</translation>
    </message>
    <message>
        <source>partial (1)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">部分閉塞（1）</translation>
    </message>
    <message>
        <source>occluded (2)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">完全閉塞（2）</translation>
    </message>
    <message>
        <source>{left} of {count} segments are not judged.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{count}区域中{left}区域が未判定です。</translation>
    </message>
    <message>
        <source>Arteries: {state}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">動脈：{state}</translation>
    </message>
</context>
<context>
    <name>panels.sentences</name>
    <message>
        <source>Patient-level probability of embolism {stack:.3f}: {called} at the threshold of {threshold:.3g}. {positive} of {count} slices positive (threshold {slices:.3g}); highest probability {highest:.3f} at S {s:.0f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者の塞栓症確率 {stack:.3f}：閾値{threshold:.3g}で{called}。{count}スライス中{positive}枚が陽性（閾値{slices:.3g}）。最大確率 {highest:.3f}（S {s:.0f} mm）。</translation>
    </message>
    <message>
        <source>{count} emboli, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓{count}個、{volume}。推定Qanadli様指数 {qanadli}</translation>
    </message>
    <message>
        <source>Patient-level probability of embolism: {stack}. {why} The result is neither positive nor negative.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者の塞栓症確率：{stack}。{why} 結果は陽性でも陰性でもありません。</translation>
    </message>
    <message>
        <source>positive</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">陽性</translation>
    </message>
    <message>
        <source>negative</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">陰性</translation>
    </message>
    <message>
        <source>No emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓なし。</translation>
    </message>
    <message>
        <source>One embolus, {volume}. Estimated Qanadli-like index {qanadli}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓1個、{volume}。推定Qanadli様指数 {qanadli}</translation>
    </message>
    <message>
        <source> from embolus size alone.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">（塞栓の大きさのみから）。</translation>
    </message>
    <message>
        <source>; select the pulmonary arteries for embolus level and obstruction.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">。塞栓のレベルと閉塞には肺動脈を選択してください。</translation>
    </message>
    <message>
        <source> by the arteries&apos; branches; arterial obstruction {obstruction:.0f} %; {behind:.0f} % of the lung lies downstream of emboli.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">（動脈の枝による）。動脈閉塞 {obstruction:.0f} %。肺の{behind:.0f} %が塞栓の末梢にあります。</translation>
    </message>
    <message>
        <source>{name} {value:.{digits}f} ml</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name} {value:.{digits}f} ml</translation>
    </message>
    <message>
        <source>Found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">検出：{structures}。</translation>
    </message>
    <message>
        <source>Not found: {structures}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">未検出：{structures}。</translation>
    </message>
    <message>
        <source>(one embolus)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">（塞栓1個）</translation>
    </message>
    <message>
        <source>({number} emboli)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">（塞栓{number}個）</translation>
    </message>
</context>
<context>
    <name>panels.series_list</name>
    <message>
        <source>Choose the series of this CT ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このCTのシリーズを選択 ...</translation>
    </message>
    <message>
        <source>The folder holds {count} CT series: choose the one of this CT.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">フォルダに{count}個のCTシリーズがあります。このCTのものを選択してください。</translation>
    </message>
</context>
<context>
    <name>panels.services</name>
    <message>
        <source>Lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Right apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺尖部</translation>
    </message>
    <message>
        <source>Right middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中間部</translation>
    </message>
    <message>
        <source>Right basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺底部</translation>
    </message>
    <message>
        <source>Left apical zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺尖部</translation>
    </message>
    <message>
        <source>Left middle zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左中間部</translation>
    </message>
    <message>
        <source>Left basal zone</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺底部</translation>
    </message>
    <message>
        <source>Airways</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気道</translation>
    </message>
    <message>
        <source>Trachea</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">気管</translation>
    </message>
    <message>
        <source>Heart</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">心臓</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Pulmonary veins</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺静脈</translation>
    </message>
    <message>
        <source>Lung not aerated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">含気のない肺</translation>
    </message>
    <message>
        <source>Pleural effusion</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">胸水</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>Perfusion defects</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">血流欠損</translation>
    </message>
    <message>
        <source>Low function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">低機能</translation>
    </message>
    <message>
        <source>High function</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">高機能</translation>
    </message>
    <message>
        <source>Infarct core</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">梗塞コア</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ペナンブラ</translation>
    </message>
</context>
<context>
    <name>panels.slice_curve</name>
    <message>
        <source>integrated</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">統合</translation>
    </message>
    <message>
        <source>voxels</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボクセル</translation>
    </message>
    <message>
        <source>Load a CT pulmonary angiogram and select it as CTPA.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CT肺動脈造影を読み込み、CTPAとして選択してください。</translation>
    </message>
    <message>
        <source>Compute the probability of embolism for every 3 mm slice and for the patient</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">3 mmスライスごとと患者の塞栓症確率を計算します</translation>
    </message>
    <message>
        <source>{name} was moved since, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">その後 {name} が移動されたため、表示する確率はありません。モデルをもう一度実行してください。</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene, so there is no probability to show. Run the model again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにないため表示する確率がありません。モデルを再実行してください。</translation>
    </message>
    <message>
        <source>The table of the slices</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライスの表</translation>
    </message>
    <message>
        <source>The probability curve</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">確率曲線</translation>
    </message>
    <message>
        <source>The threshold line</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">閾値の線</translation>
    </message>
    <message>
        <source>The table of the patient-level result</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">患者レベルの結果の表</translation>
    </message>
    <message>
        <source>The markers</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マーカー</translation>
    </message>
    <message>
        <source>The result of {name} is in the scene; it is shown when its CTPA and model are selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}の結果はシーンにあります。CTPAとモデルを再び選択すると表示されます。</translation>
    </message>
    <message>
        <source>slices, scan</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">スライス、検査全体</translation>
    </message>
</context>
<context>
    <name>panels.spect</name>
    <message>
        <source>Register the SPECT first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にSPECTを位置合わせしてください。</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算中です。</translation>
    </message>
    <message>
        <source>Register the SPECT to the CT by a rigid transform, or state why it is not moved</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">剛体変換でSPECTをCTに位置合わせするか、動かさない理由を示します</translation>
    </message>
    <message>
        <source>Measure the alignment of the SPECT at its current position</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在位置でのSPECTの整合を測定</translation>
    </message>
    <message>
        <source>The table of the alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">整合の表</translation>
    </message>
    <message>
        <source>{name} is registered; the results are shown when it is selected again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}を位置合わせしました。再び選択すると結果が表示されます。</translation>
    </message>
    <message>
        <source>Moved by {shift:.1f} mm and {angle:.1f} degrees. </source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{shift:.1f} mm、{angle:.1f}度移動しました。 </translation>
    </message>
    <message>
        <source>Current alignment: Dice {now:.3f} (as acquired {filed:.3f}), distance of the lung centres {mm:.1f} mm.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在の整合：Dice {now:.3f}（収集時 {filed:.3f}）、肺中心間距離 {mm:.1f} mm。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">整合</translation>
    </message>
    <message>
        <source>As acquired</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">収集時</translation>
    </message>
    <message>
        <source>Current</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">現在</translation>
    </message>
    <message>
        <source>No slice view is available.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">断面ビューがありません。</translation>
    </message>
    <message>
        <source>Mutual information, nats</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">相互情報量（nats）</translation>
    </message>
    <message>
        <source>Dice of SPECT and CT lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">SPECT肺とCT肺のDice</translation>
    </message>
    <message>
        <source>Distance of lung centres, mm</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺中心間距離（mm）</translation>
    </message>
    <message>
        <source>{what} is no longer in the scene; register again, or update the alignment.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}がシーンにありません。再度位置合わせするか、整合を更新してください。</translation>
    </message>
</context>
<context>
    <name>qSlicerAbstractCoreModule</name>
    <message>
        <source>Quantification</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">定量</translation>
    </message>
</context>
<context>
    <name>scene.dynamic_choices</name>
    <message>
        <source>Oscillation-index SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">振動指数SVD</translation>
    </message>
    <message>
        <source>Block-circulant SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ブロック循環SVD</translation>
    </message>
    <message>
        <source>Standard SVD</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">標準SVD</translation>
    </message>
    <message>
        <source>Tikhonov</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">Tikhonov</translation>
    </message>
    <message>
        <source>Network, model-free</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ネットワーク（モデルフリー）</translation>
    </message>
    <message>
        <source>Brain, with core and penumbra</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">脳（コアとペナンブラ）</translation>
    </message>
    <message>
        <source>Lungs</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺</translation>
    </message>
    <message>
        <source>Everything that is not air</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">空気以外のすべて</translation>
    </message>
</context>
<context>
    <name>scene.input_choices</name>
    <message>
        <source>Iodine map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ヨードマップ</translation>
    </message>
    <message>
        <source>Dual-energy pair (low and high kVp)</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">デュアルエネルギーの組（低・高kVp）</translation>
    </message>
    <message>
        <source>Predicted perfusion map</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">予測血流マップ</translation>
    </message>
    <message>
        <source>As stated by the volume</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ボリュームの記載どおり</translation>
    </message>
</context>
<context>
    <name>scene.suitable_nodes</name>
    <message>
        <source>List all nodes / only suitable ones</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべてのノード/適したもののみを表示</translation>
    </message>
</context>
<context>
    <name>widgets.defaults</name>
    <message>
        <source>All settings already have their defaults.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">すべての設定はすでに既定値です。</translation>
    </message>
    <message>
        <source>Restored: {names}. Results in the scene are unchanged; select their settings again to show them.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">元に戻しました：{names}。シーン内の結果は変わりません。表示するには、その設定をもう一度選択してください。</translation>
    </message>
</context>
<context>
    <name>widgets.job_panel</name>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセルしました。変更はありません。</translation>
    </message>
    <message>
        <source>A computation is running.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">計算中です。</translation>
    </message>
    <message>
        <source>Cancelling ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル中 ...</translation>
    </message>
    <message>
        <source>Cancelled: {name} was removed from the scene.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">キャンセル：{name}がシーンから削除されました。</translation>
    </message>
</context>
<context>
    <name>widgets.meaning_table</name>
    <message>
        <source>Assign an anatomical meaning to each segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">各セグメントに解剖学的意味を割り当てます</translation>
    </message>
    <message>
        <source>Right upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右上葉</translation>
    </message>
    <message>
        <source>Right middle lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右中葉</translation>
    </message>
    <message>
        <source>Right lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右下葉</translation>
    </message>
    <message>
        <source>Left upper lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左上葉</translation>
    </message>
    <message>
        <source>Left lower lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左下葉</translation>
    </message>
    <message>
        <source>Right lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">右肺</translation>
    </message>
    <message>
        <source>Left lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">左肺</translation>
    </message>
    <message>
        <source>None of these</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">いずれでもない</translation>
    </message>
    <message>
        <source>Assign labels ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベルを割り当て ...</translation>
    </message>
    <message>
        <source>Numbered as ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">番号体系 ...</translation>
    </message>
    <message>
        <source>Segment</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">セグメント</translation>
    </message>
    <message>
        <source>Is</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">意味</translation>
    </message>
    <message>
        <source>None of the segments of {name} is {what}: assign their meaning below the selector.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{name}に{what}のセグメントがありません。選択欄の下で意味を割り当ててください。</translation>
    </message>
    <message>
        <source>not known</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>a lobe</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉</translation>
    </message>
    <message>
        <source>a lobe, a zone or a lung</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉、領域または肺</translation>
    </message>
    <message>
        <source>Label {number}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ラベル {number}</translation>
    </message>
    <message>
        <source>As named: {meaning}</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">名前どおり：{meaning}</translation>
    </message>
</context>
<context>
    <name>widgets.model_chooser</name>
    <message>
        <source>Trained on</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">学習データ</translation>
    </message>
</context>
<context>
    <name>widgets.model_offers</name>
    <message>
        <source>ready</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">使用可能</translation>
    </message>
    <message>
        <source>to download</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">要ダウンロード</translation>
    </message>
    <message>
        <source>to install</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">要インストール</translation>
    </message>
    <message>
        <source>No model in the catalogue segments this structure.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">この構造をセグメント化するモデルは一覧にありません。</translation>
    </message>
    <message>
        <source>Import this file</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このファイルを取り込む</translation>
    </message>
    <message>
        <source>Download and run ...</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">ダウンロードして実行 ...</translation>
    </message>
    <message>
        <source>Download the model first.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">先にモデルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>Load a CT and select it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">CTを読み込み、選択してください。</translation>
    </message>
    <message>
        <source>The model is installed; load a CT and run it.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">モデルはインストール済みです。CTを読み込んで実行してください。</translation>
    </message>
    <message>
        <source>Run this model on the CT; its segmentation is selected in the panel</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このモデルをCTで実行します。結果のセグメンテーションがパネルで選択されます</translation>
    </message>
    <message>
        <source>{what} by:</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}の作成元：</translation>
    </message>
    <message>
        <source>Lobes</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺葉</translation>
    </message>
    <message>
        <source>Pulmonary arteries</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺動脈</translation>
    </message>
    <message>
        <source>Emboli</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">塞栓</translation>
    </message>
    <message>
        <source>{about} Source: {source}. Download now?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{about} 提供元：{source}。今すぐダウンロードしますか？</translation>
    </message>
    <message>
        <source>Requires {what}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}が必要です。</translation>
    </message>
    <message>
        <source>Estimated run time on this computer: {time}.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">このコンピュータでの推定実行時間：{time}。</translation>
    </message>
    <message>
        <source>Removed; {size} of disk space freed.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">削除しました。ディスク容量{size}を解放しました。</translation>
    </message>
    <message>
        <source>Remove {what}?</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">{what}を削除しますか？</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_panel</name>
    <message>
        <source>{ml:.1f} ml were painted where nothing is measured (outside the lungs, for instance) and taken off again.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">測定対象外の場所(肺の外など)に描かれた {ml:.1f} ml は取り除かれました。</translation>
    </message>
</context>
<context>
    <name>widgets.threshold_slider</name>
    <message>
        <source>The mean of the reference region is not above zero, so no percentage of it can be a threshold.</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">参照領域の平均がゼロより大きくないため、その割合を閾値にできません。</translation>
    </message>
    <message>
        <source>Map units</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">マップの単位</translation>
    </message>
    <message>
        <source>% of reference region</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">参照領域に対する％</translation>
    </message>
    <message>
        <source>% of the lung&apos;s mean</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の平均に対する％</translation>
    </message>
    <message>
        <source>% of the lung&apos;s median</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の中央値に対する％</translation>
    </message>
    <message>
        <source>% of the lung&apos;s 75th percentile</source>
        <translatorcomment>Machine-made, not yet checked by a reader of this language.</translatorcomment>
        <translation type="unfinished">肺の75パーセンタイルに対する％</translation>
    </message>
</context>
</TS>
