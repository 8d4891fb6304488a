<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Deeds</name>
    <message>
        <source>Kick %1</source>
        <translation>%1 をキック</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they may come back at once.</source>
        <translation>%1 の接続をすべて今すぐ切断します。席は猶予時間のあいだ保たれ、すぐに戻ることができます。</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>理由（監査ログに残ります）</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 をミュート</translation>
    </message>
    <message>
        <source>%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.</source>
        <translation>%1 は対戦を続けられますが、ミュートが終わるか解除されるまで、発言やスタンプは誰にも表示されません。</translation>
    </message>
    <message>
        <source>Reason; the player is told</source>
        <translation>理由（本人に伝えられます）</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>%1 のミュートを解除</translation>
    </message>
    <message>
        <source>%1 can write again at once.</source>
        <translation>%1 はすぐに発言できるようになります。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>%1 を BAN</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. Games they are in go on without them and are lost when their time of grace ends.</source>
        <translation>%1 の接続をすべて今すぐ切断し、BAN が終わるか解除されるまで入れません。参加中の対戦はそのまま続き、猶予時間が終わると負けになります。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>BAN</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>%1 の BAN を解除</translation>
    </message>
    <message>
        <source>%1 is let in again at once. A ban by somebody else can be lifted by administrators only.</source>
        <translation>%1 はすぐに入れるようになります。ほかの人による BAN を解除できるのは管理者だけです。</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>BAN 解除</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>%1 についてのメモ</translation>
    </message>
    <message>
        <source>Moderators see it on the player&apos;s page; the player does not.</source>
        <translation>モデレーターはプレイヤーのページで見られますが、本人には見えません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>書き留める</translation>
    </message>
    <message>
        <source>Resolve the report about %1</source>
        <translation>%1 についての通報を解決</translation>
    </message>
    <message>
        <source>The report leaves the queue. Whatever was done to the player stays as it is.</source>
        <translation>通報は一覧から外れます。プレイヤーへの措置はそのままです。</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>わかったこと、行ったこと</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決する</translation>
    </message>
    <message>
        <source>Comment on the report about %1</source>
        <translation>%1 についての通報にコメント</translation>
    </message>
    <message>
        <source>Other moderators see it; players do not.</source>
        <translation>ほかのモデレーターには見えますが、プレイヤーには見えません。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>全員にお知らせ</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>接続中の全員（%n 接続）にすぐ表示されます：「%1」取り消すことはできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>お知らせする</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>%1 をドレイン</translation>
    </message>
    <message>
        <source>The node takes no new games from now on and stops when its last game is over or handed over. Players are told to connect elsewhere. It cannot be taken back; start the node anew instead.</source>
        <translation>このノードは今後新しい対戦を受け付けず、最後の対戦が終わるか引き継がれると停止します。プレイヤーにはほかへの接続が案内されます。取り消せません。必要ならノードを起動し直してください。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>set-up</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>ドロー</translation>
    </message>
    <message>
        <source>main</source>
        <translation>メイン</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>end of turn</source>
        <translation>ターン終了</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>休眠中</translation>
    </message>
    <message>
        <source>waiting for a player</source>
        <translation>プレイヤー待ち</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>まもなく開始</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>player gone</source>
        <translation>離席</translation>
    </message>
    <message>
        <source>clock low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>nothing left in play</source>
        <translation>場が空</translation>
    </message>
    <message>
        <source>deck ran out</source>
        <translation>山札切れ</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>複数同時</translation>
    </message>
    <message>
        <source>turn limit</source>
        <translation>ターン上限</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>投了</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>放棄</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>不正行為</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>遅延行為</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>対応中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>away</source>
        <translation>不在</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>メモリ内</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Message to a game</source>
        <translation>対戦へのメッセージ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間の延長</translation>
    </message>
    <message>
        <source>End a game</source>
        <translation>対戦を終了</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>BAN</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>BAN 解除</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Assign a report</source>
        <translation>通報の割り当て</translation>
    </message>
    <message>
        <source>Comment a report</source>
        <translation>通報へのコメント</translation>
    </message>
    <message>
        <source>Resolve a report</source>
        <translation>通報の解決</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Drain a node</source>
        <translation>ノードのドレイン</translation>
    </message>
    <message>
        <source>Watch as a player or judge</source>
        <translation>プレイヤー・審判視点での観戦</translation>
    </message>
    <message>
        <source>Look at a game&apos;s history</source>
        <translation>対戦履歴の閲覧</translation>
    </message>
    <message>
        <source>Look at an earlier position</source>
        <translation>以前の局面の閲覧</translation>
    </message>
    <message>
        <source>Export a replay</source>
        <translation>リプレイの書き出し</translation>
    </message>
    <message>
        <source>The connection was lost, so nobody knows whether this was done. Look once it is back.</source>
        <translation>接続が切れたため、実行されたか不明です。復旧したら確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer. Look whether it was done before you try again.</source>
        <translation>サーバーから応答がありません。再試行の前に、実行されたか確認してください。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>あなたの権限ではできません。管理者に頼んでください。</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>一度に多すぎました。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no such game. It may have been removed.</source>
        <translation>その対戦はありません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>この対戦は終了しています。</translation>
    </message>
    <message>
        <source>The server&apos;s database is away; nothing was changed. Try again shortly.</source>
        <translation>サーバーのデータベースに接続できません。何も変更されていません。少ししてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not accept these values.</source>
        <translation>サーバーがこれらの値を受け付けませんでした。</translation>
    </message>
    <message>
        <source>This server is too old for that.</source>
        <translation>このサーバーは古いため対応していません。</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>対戦は一時停止中です。</translation>
    </message>
    <message>
        <source>The server does not accept this token. Paste a new one.</source>
        <translation>サーバーがこのトークンを受け付けません。新しいものを貼り付けてください。</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>トークンがありません。貼り付けてください。</translation>
    </message>
    <message>
        <source>This token has expired. Paste a new one.</source>
        <translation>このトークンは期限切れです。新しいものを貼り付けてください。</translation>
    </message>
    <message>
        <source>This account is banned.</source>
        <translation>このアカウントは BAN されています。</translation>
    </message>
    <message>
        <source>The server is about to stop and takes nobody in.</source>
        <translation>サーバーはまもなく停止するため、接続できません。</translation>
    </message>
    <message>
        <source>The server made a mistake. Its log says more.</source>
        <translation>サーバーで問題が起きました。詳しくはサーバーのログにあります。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>サーバーが拒否しました：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Arrange</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>時計停止中</translation>
    </message>
    <message>
        <source>%1 on the clock</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>bench %1</source>
        <translation>ベンチ %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>バトル場</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>山札</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>トラッシュ</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>スタジアム</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>%1 が使用</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Board</name>
    <message>
        <source>Table</source>
        <translation>盤面</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message>
        <source>evolves from %1</source>
        <translation>%1 から進化</translation>
    </message>
    <message>
        <source>%1 of %2 HP left</source>
        <translation>残り HP %1 / %2</translation>
    </message>
    <message>
        <source>Energies: %1</source>
        <translation>エネルギー：%1</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>道具：%1</translation>
    </message>
    <message>
        <source>On top of: %1</source>
        <translation>下にあるカード：%1</translation>
    </message>
    <message>
        <source>Came this turn</source>
        <translation>このターンに登場</translation>
    </message>
    <message>
        <source>ability</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>Weakness %1</source>
        <translation>弱点 %1</translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation>抵抗力 %1</translation>
    </message>
    <message>
        <source>Retreat %1</source>
        <translation>逃げる %1</translation>
    </message>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>相手に %n ポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 HP</source>
        <translation>HP %1</translation>
    </message>
    <message>
        <source>The card&apos;s text is not in this server&apos;s catalogue.</source>
        <translation>このカードのテキストは、このサーバーのカタログにありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（離席中）</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>手番</translation>
    </message>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>手札：%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>energies that can be attached</comment>
        <translation>使用可</translation>
    </message>
    <message>
        <source>No stadium in play</source>
        <translation>スタジアムなし</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message>
        <source>a card</source>
        <translation>カード</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 は準備完了</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 は %2 をバトル場に出して開始</translation>
    </message>
    <message>
        <source>%1 has %2 on the bench</source>
        <translation>%1 のベンチに %2</translation>
    </message>
    <message>
        <source>%1 evolved %3 into %2</source>
        <translation>%1 は %3 を %2 に進化させた</translation>
    </message>
    <message>
        <source>%1 attached %2 to %3</source>
        <translation>%1 は %2 を %3 につけた</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 は %2 を %3 に持たせた</translation>
    </message>
    <message>
        <source>an ability</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>%1 used %2 of %3</source>
        <translation>%1 は %3 の %2 を使った</translation>
    </message>
    <message>
        <source>an attack</source>
        <translation>ワザ</translation>
    </message>
    <message>
        <source>%1 attacked with %2: %3</source>
        <translation>%1 は %2 で攻撃：%3</translation>
    </message>
    <message>
        <source>%1 retreated %2; %3 is active</source>
        <translation>%1 は %2 を逃がし、%3 をバトル場に出した</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 は %2 をバトル場に出した</translation>
    </message>
    <message>
        <source>%1 played %2 to the bench</source>
        <translation>%1 は %2 をベンチに出した</translation>
    </message>
    <message>
        <source>%1 played the stadium %2</source>
        <translation>%1 はスタジアム %2 を出した</translation>
    </message>
    <message>
        <source>%1 played %2</source>
        <translation>%1 は %2 を使った</translation>
    </message>
    <message>
        <source>%1 is confused and hurt itself</source>
        <translation>%1 は混乱していて自分を傷つけた</translation>
    </message>
    <message>
        <source>%1 flipped a coin: heads</source>
        <translation>%1 がコインを投げた：表</translation>
    </message>
    <message>
        <source>%1 flipped a coin: tails</source>
        <translation>%1 がコインを投げた：裏</translation>
    </message>
    <message>
        <source>%1 was healed by %2</source>
        <translation>%1 の HP が %2 回復した</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 は%2になった</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 の%2が治った</translation>
    </message>
    <message>
        <source>%1 was switched with %2</source>
        <translation>%1 と %2 が入れ替わった</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%2 の %1 が気絶した（%n ポイント）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 は %n ポイント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 はボーナスを %n ポイント獲得しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 damage</source>
        <translation>%1 に %2 ダメージ</translation>
    </message>
    <message>
        <source>%1 took %2 damage from %3</source>
        <translation>%1 に%3で %2 ダメージ</translation>
    </message>
    <message>
        <source>%1 drew %2</source>
        <translation>%1 は %2 を引いた</translation>
    </message>
    <message>
        <source>%1 turned over %2</source>
        <translation>%1 は %2 を表にした</translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 はサイドを %n 枚置いた</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a prize: %2</source>
        <translation>%1 はサイドを取った：%2</translation>
    </message>
    <message>
        <source>%1 had no basic Mantimon and showed %2</source>
        <translation>%1 はたねの Mantimon がなく、%2 を見せた</translation>
    </message>
    <message>
        <source>%1’s deck was shuffled</source>
        <translation>%1 の山札が切られた</translation>
    </message>
    <message>
        <source>%1: %2 went from %3 to %4</source>
        <translation>%1：%2 が%3から%4へ移動した</translation>
    </message>
    <message>
        <source>%1 showed %2</source>
        <translation>%1 は %2 を見せた</translation>
    </message>
    <message>
        <source>%1: an effect began</source>
        <translation>%1：効果が始まった</translation>
    </message>
    <message>
        <source>%1: the effect found no target</source>
        <translation>%1：効果の対象がなかった</translation>
    </message>
    <message>
        <source>%1: an effect ended</source>
        <translation>%1：効果が終わった</translation>
    </message>
    <message>
        <source>%1 was asked to choose</source>
        <translation>%1 は選択を求められた</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 は選択した</translation>
    </message>
    <message>
        <source>The game began; %1 goes first</source>
        <translation>対戦開始、%1 が先攻</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>ターン %1：%2</translation>
    </message>
    <message>
        <source>%1 ended the turn</source>
        <translation>%1 はターンを終えた</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>%1 は時間切れ（%n 回連続）</numerusform>
        </translation>
    </message>
    <message>
        <source>The effect of %1 took too long and was undone</source>
        <translation>%1 の効果は時間がかかりすぎたため取り消された</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 の勝ち（%2）</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>対戦は無効</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>対戦は引き分け</translation>
    </message>
    <message>
        <source>The game was opened</source>
        <translation>対戦が作成された</translation>
    </message>
    <message>
        <source>%1 sat down</source>
        <translation>%1 が着席した</translation>
    </message>
    <message>
        <source>%1 revealed a share of the chance</source>
        <translation>%1 が乱数の持ち分を公開した</translation>
    </message>
    <message>
        <source>The game started</source>
        <translation>対戦が始まった</translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation>%1 が行動した</translation>
    </message>
    <message>
        <source>%1 got more time</source>
        <translation>%1 の時間が延長された</translation>
    </message>
    <message>
        <source>The game was paused</source>
        <translation>対戦が一時停止された</translation>
    </message>
    <message>
        <source>The game goes on</source>
        <translation>対戦が再開された</translation>
    </message>
    <message>
        <source>The game was closed</source>
        <translation>対戦が閉じられた</translation>
    </message>
    <message>
        <source>A moderator decided the game</source>
        <translation>モデレーターが対戦を裁定した</translation>
    </message>
    <message>
        <source>%1 got counters for %2 damage from %3</source>
        <translation>%1 に%3で %2 ダメージ分のカウンター</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Motion</name>
    <message>
        <source>H</source>
        <comment>heads, on a coin</comment>
        <translation>表</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tails, on a coin</comment>
        <translation>裏</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>%n 枚まで</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>%1～%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 from: %2</source>
        <translation>%2から %1選ぶ</translation>
    </message>
    <message>
        <source>put cards in order (%1)</source>
        <translation>カードを並べる（%1）</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>%n 個の選択肢から 1 つ選ぶ</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a number from %1 to %2</source>
        <translation>%1～%2 の数を選ぶ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>choose the new active Mantimon</source>
        <translation>次にバトル場に出す Mantimon を選ぶ</translation>
    </message>
    <message>
        <source>%1 is asked to choose</source>
        <translation>%1 の選択待ち</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 の勝ち（%2）</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>対戦は無効</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>対戦は引き分け</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Set-up: waiting for %1</source>
        <translation>準備：%1 待ち</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>%1 の番</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Preview</name>
    <message>
        <source>Select a game to see its table here.</source>
        <translation>対戦を選ぶと、ここに盤面が表示されます。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This game is not there any more.</source>
        <translation>この対戦はもうありません。</translation>
    </message>
    <message>
        <source>This game may not be watched.</source>
        <translation>この対戦は観戦できません。</translation>
    </message>
    <message>
        <source>The game has not begun.</source>
        <translation>対戦はまだ始まっていません。</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Words</name>
    <message>
        <source>Grass</source>
        <translation>草</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>炎</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>水</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>雷</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>超</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>闘</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>悪</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>鋼</translation>
    </message>
    <message>
        <source>Colorless</source>
        <translation>無色</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>たね</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>1 進化</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>2 進化</translation>
    </message>
    <message>
        <source>Mantimon</source>
        <translation>Mantimon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>グッズ</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>スタジアム</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Basic energy</source>
        <translation>基本エネルギー</translation>
    </message>
    <message>
        <source>Special energy</source>
        <translation>特殊エネルギー</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>眠り</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>paralyzed</source>
        <translation>麻痺</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>火傷</translation>
    </message>
    <message>
        <source>poisoned</source>
        <translation>毒</translation>
    </message>
    <message>
        <source>ASL</source>
        <comment>asleep, in three letters</comment>
        <translation>眠り</translation>
    </message>
    <message>
        <source>CNF</source>
        <comment>confused, in three letters</comment>
        <translation>混乱</translation>
    </message>
    <message>
        <source>PAR</source>
        <comment>paralyzed, in three letters</comment>
        <translation>麻痺</translation>
    </message>
    <message>
        <source>BRN</source>
        <comment>burned, in three letters</comment>
        <translation>火傷</translation>
    </message>
    <message>
        <source>PSN</source>
        <comment>poisoned, in three letters</comment>
        <translation>毒</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>山札</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手札</translation>
    </message>
    <message>
        <source>active place</source>
        <translation>バトル場</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>ベンチ</translation>
    </message>
    <message>
        <source>discard pile</source>
        <translation>トラッシュ</translation>
    </message>
    <message>
        <source>energy deck</source>
        <translation>エネルギーデッキ</translation>
    </message>
    <message>
        <source>energy zone</source>
        <translation>エネルギーゾーン</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>stadium place</source>
        <translation>スタジアム</translation>
    </message>
    <message>
        <source>attached cards</source>
        <translation>ついているカード</translation>
    </message>
    <message>
        <source>cards underneath</source>
        <translation>下にあるカード</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻撃</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>毒</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>火傷</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>理由の記載なし</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>by taking the last prize</source>
        <translation>最後のサイドを取得</translation>
    </message>
    <message>
        <source>because the other had no Mantimon left</source>
        <translation>相手の Mantimon がなくなった</translation>
    </message>
    <message>
        <source>because the other had no card to draw</source>
        <translation>相手の山札切れ</translation>
    </message>
    <message>
        <source>for several reasons at once</source>
        <translation>複数の理由が同時に成立</translation>
    </message>
    <message>
        <source>at the limit of turns</source>
        <translation>ターン上限</translation>
    </message>
    <message>
        <source>by resignation</source>
        <translation>相手の投了</translation>
    </message>
    <message>
        <source>because the other ran out of time</source>
        <translation>相手の時間切れ</translation>
    </message>
    <message>
        <source>because the other stayed away</source>
        <translation>相手が戻らなかった</translation>
    </message>
    <message>
        <source>by a moderator&apos;s decision</source>
        <translation>モデレーターの裁定</translation>
    </message>
    <message>
        <source>as void</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>サーバーから数秒間応答がありません。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ChatPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What the players say</source>
        <translation>プレイヤーの会話</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandBar</name>
    <message>
        <source>Message…</source>
        <translation>メッセージ…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>時間の延長…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>一時停止…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>再開…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>キック…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>終了…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>リプレイ…</translation>
    </message>
    <message>
        <source>Save the whole game to a file</source>
        <translation>対戦全体をファイルに保存</translation>
    </message>
    <message>
        <source>A replay can be saved when the game is over: it tells every hidden card</source>
        <translation>リプレイは対戦が終わってから保存できます（伏せられたカードがすべてわかるため）</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandDialog</name>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>取り消せないことを理解しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit log.</source>
        <translation>なぜですか。監査ログに残ります。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::game::GamePage</name>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>リプレイを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>リプレイを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>Loading the game</source>
        <translation>対戦を読み込み中</translation>
    </message>
    <message>
        <source>The server is asked for the table and the log.</source>
        <translation>サーバーに盤面とログを問い合わせています。</translation>
    </message>
    <message>
        <source>There is no such game</source>
        <translation>その対戦はありません</translation>
    </message>
    <message>
        <source>It may have ended long ago and been removed, or the id is wrong. Finished games are found under Replays.</source>
        <translation>ずっと前に終わって削除されたか、ID が間違っている可能性があります。終わった対戦は「リプレイ」にあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The game cannot be shown</source>
        <translation>対戦を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>この対戦は終了しています。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message>
        <source>%1 %2, away</source>
        <translation>%1 %2（離席中）</translation>
    </message>
    <message>
        <source>Close this game</source>
        <translation>この対戦を閉じる</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>視点(&amp;V)：</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>対戦 %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>ターン %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>観戦者 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>観戦者</translation>
    </message>
    <message>
        <source>%1’s seat</source>
        <translation>%1 の席</translation>
    </message>
    <message>
        <source>Judge (sees all)</source>
        <translation>審判（すべて見える）</translation>
    </message>
</context>
<context>
    <name>mantimon::game::HistoryBar</name>
    <message>
        <source>One entry back</source>
        <translation>1 つ前の記録へ</translation>
    </message>
    <message>
        <source>One entry forward</source>
        <translation>1 つ次の記録へ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>最後</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>To the end of the game</source>
        <translation>対戦の最後へ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogPanel</name>
    <message>
        <source>Turns, start and end</source>
        <translation>ターン、開始と終了</translation>
    </message>
    <message>
        <source>What players did</source>
        <translation>プレイヤーの行動</translation>
    </message>
    <message>
        <source>Damage, conditions, coins, points</source>
        <translation>ダメージ、状態異常、コイン、ポイント</translation>
    </message>
    <message>
        <source>Cards drawn and moved</source>
        <translation>カードのドローと移動</translation>
    </message>
    <message>
        <source>Questions and effects</source>
        <translation>選択と効果</translation>
    </message>
    <message>
        <source>Clocks and moderators</source>
        <translation>時計とモデレーター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Jump to a turn</source>
        <translation>ターンへ移動</translation>
    </message>
    <message>
        <source>Load earlier entries</source>
        <translation>以前の記録を読み込む</translation>
    </message>
    <message>
        <source>Log of the game</source>
        <translation>対戦のログ</translation>
    </message>
    <message>
        <source>Turn…</source>
        <translation>ターン…</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Notices</name>
    <message>
        <source>Not connected since %1. What you see is how it was then.</source>
        <translation>%1 から接続が切れています。表示内容はその時点のものです。</translation>
    </message>
    <message>
        <source>Judge view: you see every hidden card. That you look is in the audit log.</source>
        <translation>審判視点：伏せられたカードがすべて見えます。閲覧したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you look is in the audit log.</source>
        <translation>%1 の手札が見えています。閲覧したことは監査ログに残ります。</translation>
    </message>
    <message>
        <source>Back to spectator</source>
        <translation>観戦者に戻る</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>The server does not let you see this: hidden cards are for moderators, and never those of a game one plays oneself. The attempt is in the audit log.</source>
        <translation>サーバーが閲覧を許可しません。伏せられたカードを見られるのはモデレーターだけで、自分が参加している対戦では見られません。試みたことは監査ログに残ります。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>A player asked for help</source>
        <translation>プレイヤーから助けを求められた</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>技術的な問題</translation>
    </message>
    <message>
        <source>A report is being looked into</source>
        <translation>通報を調査中</translation>
    </message>
    <message>
        <source>Message to both players</source>
        <translation>両プレイヤーへのメッセージ</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>メッセージを送信</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 see this text at once, as a notice from the moderators. Spectators do not.</source>
        <translation>%1 に、モデレーターからの通知としてすぐに表示されます。観戦者には表示されません。</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>%1 にメッセージを送りました。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>時間の延長</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>The server was slow</source>
        <translation>サーバーが遅かった</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>いま待たれている行動について、%1 の時間が %n 秒延びます。両プレイヤーに新しい残り時間が表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>%1 の時間を %n 秒延長しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the game</source>
        <translation>対戦を一時停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with your reason.</source>
        <translation>両方の時計が止まり、対戦が再開されるまで %1 は何もできません。理由とともに本人たちに伝えられます。</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>対戦は一時停止中です。</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>対戦を再開しました。</translation>
    </message>
    <message>
        <source>Resume the game</source>
        <translation>対戦を再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>The problem is solved</source>
        <translation>問題は解決した</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>何も見つからなかった</translation>
    </message>
    <message>
        <source>The clocks go on where they stood, and %1 can play again. They are told.</source>
        <translation>時計は止まったところから進み、%1 は再び対戦できます。本人たちに伝えられます。</translation>
    </message>
    <message>
        <source>Kick a player</source>
        <translation>プレイヤーをキック</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>The connection hangs</source>
        <translation>接続が固まっている</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>侮辱</translation>
    </message>
    <message>
        <source>Floods the server with messages</source>
        <translation>サーバーに大量のメッセージを送っている</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>プレイヤー</translation>
    </message>
    <message>
        <source>All connections of %1 are closed now. %1 may come back at once; whoever stays away loses the seat when the grace period ends.</source>
        <translation>%1 の接続をすべて今すぐ切断します。%1 はすぐに戻ることができますが、戻らないまま猶予時間が終わると席を失います。</translation>
    </message>
    <message>
        <source>The connections of %1 were closed.</source>
        <translation>%1 の接続を切断しました。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>引き分け</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 の勝ち</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Ends the game as a draw.</source>
        <translation>対戦を引き分けで終了します。</translation>
    </message>
    <message>
        <source>Ends the game as void: it counts for nobody.</source>
        <translation>対戦を無効として終了します。誰の成績にもなりません。</translation>
    </message>
    <message>
        <source>Ends the game: %1 wins.</source>
        <translation>対戦を %1 の勝ちで終了します。</translation>
    </message>
    <message>
        <source>End the game</source>
        <translation>対戦を終了</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>対戦を終了</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>不正行為</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>遅延行為</translation>
    </message>
    <message>
        <source>Both players agreed</source>
        <translation>両プレイヤーが合意した</translation>
    </message>
    <message>
        <source>%1 are told that a moderator decided it. The game cannot be taken up again.</source>
        <translation>モデレーターが裁定したことが %1 に伝えられます。対戦を再び続けることはできません。</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>対戦を終了しました。</translation>
    </message>
    <message>
        <source>Judge view</source>
        <translation>審判視点</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>%1 の視点</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Suspected cheating</source>
        <translation>不正行為の疑い</translation>
    </message>
    <message>
        <source>You see the hands and decks of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>%1 の手札と山札が見えます。閲覧したこととその理由は監査ログに残ります。見た内容は誰にも話さないでください。</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>%1 の手札が見えます。閲覧したこととその理由は監査ログに残ります。見た内容は誰にも話さないでください。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayFile</name>
    <message>
        <source>Save replay</source>
        <translation>リプレイを保存</translation>
    </message>
    <message>
        <source>Replays (*.json)</source>
        <translation>リプレイ (*.json)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayPage</name>
    <message>
        <source>Loading the replay</source>
        <translation>リプレイを読み込み中</translation>
    </message>
    <message>
        <source>The server reads the whole game.</source>
        <translation>サーバーが対戦全体を読み込んでいます。</translation>
    </message>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>リプレイを %1 として保存しました。</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>リプレイを保存できませんでした：%1</translation>
    </message>
    <message>
        <source>There is no replay to show</source>
        <translation>表示できるリプレイがありません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 対 %2</translation>
    </message>
    <message>
        <source>Whether this replay is genuine can be seen, and the file saved, by moderators only.</source>
        <translation>このリプレイが本物かどうかの確認と、ファイルの保存は、モデレーターだけができます。</translation>
    </message>
    <message>
        <source>Verified: played again from its seed, the game is the same to the end.</source>
        <translation>検証済み：シードから再現した対戦は、最後まで一致しました。</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>検証できませんでした：%1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>リプレイ %1</translation>
    </message>
    <message>
        <source>Replay %1 · %2</source>
        <translation>リプレイ %1・%2</translation>
    </message>
    <message>
        <source>Close this replay</source>
        <translation>このリプレイを閉じる</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Save replay…</source>
        <translation>リプレイを保存…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>mantimon::login::LoginPage</name>
    <message>
        <source>The moderators&apos; desk</source>
        <translation>モデレーターデスク</translation>
    </message>
    <message>
        <source>Choose a server. Your token says who you are and what you may do.</source>
        <translation>サーバーを選んでください。トークンが、あなたが誰で何をできるかを示します。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>別のサーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How you call this server</source>
        <translation>このサーバーの呼び名</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Paste it, or read it from a file</source>
        <translation>貼り付けるか、ファイルから読み込みます</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>このサーバーを削除</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Read a token from a file</source>
        <translation>ファイルからトークンを読み込む</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み込めません：%1</translation>
    </message>
    <message>
        <source>There is no token in this file. It has one line, as `mantimon-server token` prints it.</source>
        <translation>このファイルにトークンがありません。`mantimon-server token` が出力する 1 行です。</translation>
    </message>
    <message>
        <source>This does not look like a token: three parts with points between them.</source>
        <translation>トークンではないようです。トークンは点で区切られた三つの部分からなります。</translation>
    </message>
    <message>
        <source>Expired at %1. Ask for a new one.</source>
        <translation>%1 に期限切れ。新しいものをもらってください。</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>名前のない人</translation>
    </message>
    <message>
        <source>For %1 (%2).</source>
        <translation>%1（%2）用。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>Expires at %1, in %2.</source>
        <translation>期限は %1（あと %2）。</translation>
    </message>
    <message>
        <source>Address · without encryption: others on the way can read the token; use wss://</source>
        <translation>アドレス・暗号化なし：途中でトークンを読まれるおそれがあります。wss:// を使ってください</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>No keychain answers, so the token is kept only until you close this window. To have it kept, install and unlock one, such as gnome-keyring or KWallet. (%1)</source>
        <translation>キーチェーンが応答しないため、トークンはこのウィンドウを閉じるまでしか保持されません。保存するには、gnome-keyring や KWallet などを入れてロックを解除してください。（%1）</translation>
    </message>
</context>
<context>
    <name>mantimon::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 実行済み</translation>
    </message>
    <message>
        <source>✗ refused: %1</source>
        <translation>✗ 拒否：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::models::GameTable</name>
    <message>
        <source>Game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>プレイヤー</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>ターン</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>フェイズ</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>観戦</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 (away, back within %2)</source>
        <translation>%1（離席中、残り %2）</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（離席中）</translation>
    </message>
</context>
<context>
    <name>mantimon::models::NodeTable</name>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Actions/s</source>
        <translation>アクション/秒</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Errors/s</source>
        <translation>エラー/秒</translation>
    </message>
    <message>
        <source>Database, Redis</source>
        <translation>データベース、Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>稼働時間</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>すべてのノード</translation>
    </message>
    <message>
        <source>%1 %2, Redis %3</source>
        <translation>%1 %2、Redis %3</translation>
    </message>
</context>
<context>
    <name>mantimon::models::PlayerTable</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>処分</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● オンライン</translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ 不在</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>BAN 中</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReplayTable</name>
    <message>
        <source>Ended</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>プレイヤー</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>ターン数</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>勝者</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReportTable</name>
    <message>
        <source>Filed</source>
        <translation>通報日時</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>By</source>
        <translation>通報者</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログを書き出す</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>%n 行を書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>ファイルを書き出せませんでした：%1</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>実行者（ID）</translation>
    </message>
    <message>
        <source>Whom (id)</source>
        <translation>対象（ID）</translation>
    </message>
    <message>
        <source>Game id</source>
        <translation>対戦 ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV に書き出す…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>記録はありません</translation>
    </message>
    <message>
        <source>Whatever moderators do stands here, with its reason, also what was refused. Widen the filter to see more.</source>
        <translation>モデレーターが行ったことが、拒否されたものも含め理由とともに表示されます。条件を広げるとさらに見られます。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ChartCard</name>
    <message>
        <source>no data yet</source>
        <translation>データはまだありません</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameDelegate</name>
    <message>
        <source>back in %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>離席</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message>
        <source>No game is selected</source>
        <translation>対戦が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys; Enter watches it.</source>
        <translation>矢印キーで選び、Enter で観戦します。</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>ターン %1・%2</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>%1 の番</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1に開始</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>観戦 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>観戦</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GamesPage</name>
    <message>
        <source>Search player, id, join code…</source>
        <translation>プレイヤー・ID・参加コードで検索…</translation>
    </message>
    <message>
        <source>Search live games</source>
        <translation>進行中の対戦を検索</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>進行中の対戦</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation>選択中の対戦</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Games: %1</source>
        <translation>対戦：%1</translation>
    </message>
    <message>
        <source>No live game matches</source>
        <translation>一致する対戦はありません</translation>
    </message>
    <message>
        <source>Look for a part of a player&apos;s name, the beginning of a game&apos;s id, a player&apos;s id, or a join code. A finished game is among the replays.</source>
        <translation>プレイヤー名の一部、対戦 ID の先頭、プレイヤー ID、参加コードで探せます。終わった対戦はリプレイにあります。</translation>
    </message>
    <message>
        <source>Show all games</source>
        <translation>すべての対戦を表示</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>対戦中の人はいません</translation>
    </message>
    <message>
        <source>Games appear here as soon as they begin. To try the desk, start the server with demo games between bots: mantimon-server serve --demo 20</source>
        <translation>対戦は始まるとすぐここに表示されます。試すには、ボット同士のデモ対戦つきでサーバーを起動してください：mantimon-server serve --demo 20</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>すべてのノード</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
    <message>
        <source>%1 asleep</source>
        <translation>休眠 %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <translation>観戦 %1</translation>
    </message>
    <message>
        <source>✓ all is well</source>
        <translation>✓ 問題なし</translation>
    </message>
    <message>
        <source>⚠ look at them</source>
        <translation>⚠ 確認してください</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>進行中の対戦</translation>
    </message>
    <message>
        <source>Players online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Actions per second</source>
        <translation>アクション/秒</translation>
    </message>
    <message>
        <source>Games with a warning</source>
        <translation>警告のある対戦</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>報告したノードはまだありません</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>推移</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency of an action</source>
        <translation>アクションの応答時間</translation>
    </message>
    <message>
        <source>Errors per second</source>
        <translation>エラー/秒</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::Period</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>日時まで…</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 文字</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message>
        <source>The note is written down.</source>
        <translation>メモを書き留めました。</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 をミュートしました。</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>%1 をキックしました。</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <translation>%1 を BAN しました。</translation>
    </message>
    <message>
        <source>This player could not be loaded</source>
        <translation>このプレイヤーを読み込めませんでした</translation>
    </message>
    <message>
        <source>No player is selected</source>
        <translation>プレイヤーが選ばれていません</translation>
    </message>
    <message>
        <source>Search at the left, or press Ctrl+K and type a name anywhere.</source>
        <translation>左で検索するか、どこでも Ctrl+K を押して名前を入力してください。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 の BAN を解除しました。</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 は発言できるようになりました。</translation>
    </message>
    <message>
        <source>signs in by %1</source>
        <translation>%1 でサインイン</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 に登録</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最終接続は%1</translation>
    </message>
    <message>
        <source>✕ banned</source>
        <translation>✕ BAN 中</translation>
    </message>
    <message>
        <source>▲ muted</source>
        <translation>▲ ミュート中</translation>
    </message>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● オンライン、%n 接続</numerusform>
        </translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ 不在</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● 対戦中</translation>
    </message>
    <message>
        <source>nobody won</source>
        <translation>勝者なし</translation>
    </message>
    <message>
        <source>won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>負け</translation>
    </message>
    <message>
        <source>lifted by %1, %2</source>
        <translation>%1 が解除、%2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>BAN</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● 接続中</translation>
    </message>
    <message>
        <source>seen until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Needs the role of a moderator</source>
        <translation>モデレーターの権限が必要です</translation>
    </message>
    <message>
        <source>Lift the ban…</source>
        <translation>BAN を解除…</translation>
    </message>
    <message>
        <source>Lift the mute…</source>
        <translation>ミュートを解除…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>メモ…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>ミュート…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>キック…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>BAN…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Mutes and bans</source>
        <translation>ミュートと BAN</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>通報日時</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>No games</source>
        <translation>対戦はありません</translation>
    </message>
    <message>
        <source>Never muted, never banned</source>
        <translation>ミュートも BAN もありません</translation>
    </message>
    <message>
        <source>Nobody has written anything down</source>
        <translation>メモはありません</translation>
    </message>
    <message>
        <source>No connection is known</source>
        <translation>接続の記録はありません</translation>
    </message>
    <message>
        <source>Nobody has reported this player</source>
        <translation>通報はありません</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>直後に取り消し</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>プレイヤー</translation>
    </message>
    <message>
        <source>Name, id or e-mail…</source>
        <translation>名前・ID・メール…</translation>
    </message>
    <message>
        <source>Search players</source>
        <translation>プレイヤーを検索</translation>
    </message>
    <message>
        <source>Players found</source>
        <translation>見つかったプレイヤー</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>誰もいません</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an id, or an e-mail address.</source>
        <translation>名前の先頭、ID、メールアドレスのいずれかを入力してください。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReplaysPage</name>
    <message>
        <source>Replays</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>すべてのルール</translation>
    </message>
    <message>
        <source>Player, player id or game id…</source>
        <translation>プレイヤー、プレイヤー ID、対戦 ID…</translation>
    </message>
    <message>
        <source>Search replays</source>
        <translation>リプレイを検索</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>No finished game is found</source>
        <translation>終わった対戦は見つかりません</translation>
    </message>
    <message>
        <source>A game appears here when it is over. Search for a player or a game&apos;s id, or choose a longer time.</source>
        <translation>対戦は終わるとここに表示されます。プレイヤーや対戦 ID で探すか、期間を長くしてください。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportView</name>
    <message>
        <source>The comment is written down.</source>
        <translation>コメントを書き留めました。</translation>
    </message>
    <message>
        <source>The report is resolved.</source>
        <translation>通報を解決しました。</translation>
    </message>
    <message>
        <source>The report is yours.</source>
        <translation>あなたが担当になりました。</translation>
    </message>
    <message>
        <source>Resolved %1:</source>
        <translation>%1 に解決：</translation>
    </message>
    <message>
        <source>No report is selected</source>
        <translation>通報が選ばれていません</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>選ぶと内容を読めます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>filed %1 by %2</source>
        <translation>%1 に %2 が通報</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>あなたが担当</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>担当は %1</translation>
    </message>
    <message>
        <source>%1 (reported)</source>
        <translation>%1（通報者）</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>対戦</translation>
    </message>
    <message>
        <source>While it is being played</source>
        <translation>対戦中のあいだ</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>リプレイ</translation>
    </message>
    <message>
        <source>Once it is over</source>
        <translation>終わったあと</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>担当する</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>コメント…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>解決…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>通報</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>表示する通報</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>Players report opponents from their game; open reports appear here at once.</source>
        <translation>プレイヤーは対戦中に相手を通報できます。未対応の通報はすぐここに表示されます。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ServerPage</name>
    <message>
        <source>Everybody has been told.</source>
        <translation>全員に伝えました。</translation>
    </message>
    <message>
        <source>%1 takes no new games.</source>
        <translation>%1 は新しい対戦を受け付けません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Only administrators announce and drain. Your role lets you look.</source>
        <translation>お知らせとドレインは管理者だけができます。あなたの権限では閲覧のみです。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 文字</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Every player and spectator who is connected reads it at once, whatever they are doing.</source>
        <translation>接続中のすべてのプレイヤーと観戦者に、すぐに表示されます。</translation>
    </message>
    <message>
        <source>The server restarts at 18:00; your games go on afterwards.</source>
        <translation>18:00 にサーバーを再起動します。対戦はその後も続きます。</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>お知らせする…</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>A node that is drained takes no new games, lets those it has end, and stops.</source>
        <translation>ドレイン中のノードは新しい対戦を受け付けず、今ある対戦が終わると停止します。</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>報告したノードはまだありません</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>ドレイン…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Animate what changes on the table (else it is outlined)</source>
        <translation>盤面の変化をアニメーションで示す（オフなら枠で示す）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>go to a game, a player or a page</source>
        <translation>対戦・プレイヤー・ページへ移動</translation>
    </message>
    <message>
        <source>the pages, from the top</source>
        <translation>上から順にページ</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>このページで検索</translation>
    </message>
    <message>
        <source>open what is selected</source>
        <translation>選択したものを開く</translation>
    </message>
    <message>
        <source>close the game that is shown</source>
        <translation>表示中の対戦を閉じる</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::TableView</name>
    <message>
        <source>This could not be loaded</source>
        <translation>読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Desk</name>
    <message>
        <source>Game %1</source>
        <translation>対戦 %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>リプレイ %1</translation>
    </message>
    <message>
        <source>Pages and open games</source>
        <translation>ページと開いている対戦</translation>
    </message>
</context>
<context>
    <name>mantimon::window::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>A page, a player&apos;s name, a game&apos;s id or join code…</source>
        <translation>ページ、プレイヤー名、対戦 ID、参加コード…</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ 選択 · Enter 移動 · Esc 閉じる</translation>
    </message>
    <message>
        <source>Watch the game %1</source>
        <translation>対戦 %1 を観戦</translation>
    </message>
    <message>
        <source>Replay of the game %1</source>
        <translation>対戦 %1 のリプレイ</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>プレイヤー %1</translation>
    </message>
    <message>
        <source>Search live games for “%1”</source>
        <translation>進行中の対戦から「%1」を検索</translation>
    </message>
</context>
<context>
    <name>mantimon::window::MainWindow</name>
    <message>
        <source>The server cannot be reached; trying again. Is it running, and is the address right? (%1)</source>
        <translation>サーバーに接続できません。再試行しています。起動していますか。アドレスは正しいですか。（%1）</translation>
    </message>
</context>
<context>
    <name>mantimon::window::StaleVeil</name>
    <message>
        <source>What is shown is from %1.</source>
        <translation>表示内容は %1 時点のものです。</translation>
    </message>
    <message>
        <source>The server has been silent since.</source>
        <translation>それ以降サーバーから応答がありません。</translation>
    </message>
    <message>
        <source>The connection is lost; next attempt in %1.</source>
        <translation>接続が切れました。次の試行まで %1。</translation>
    </message>
    <message>
        <source>The connection is lost; connecting…</source>
        <translation>接続が切れました。接続中…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>取り消しました。</translation>
    </message>
</context>
<context>
    <name>mantimon::window::TopBar</name>
    <message>
        <source>%1 s old</source>
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>⚠ token ends in %1</source>
        <translation>⚠ トークン残り %1</translation>
    </message>
    <message>
        <source>Go to…  %1</source>
        <translation>移動…  %1</translation>
    </message>
    <message>
        <source>Who you are: %1</source>
        <translation>あなた：%1</translation>
    </message>
    <message>
        <source>Token is good until %1</source>
        <translation>トークンの期限：%1</translation>
    </message>
    <message>
        <source>Token does not say when it ends</source>
        <translation>トークンに期限の記載なし</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
</TS>
