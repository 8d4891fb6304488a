<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Deeds</name>
    <message>
        <source>Kick %1</source>
        <translation>%1 hinauswerfen</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they may come back at once.</source>
        <translation>Schließt jetzt jede Verbindung von %1. Die Plätze bleiben während der Schonfrist erhalten, und eine Rückkehr ist sofort möglich.</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Grund, für das Prüfprotokoll</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>%1 stummschalten</translation>
    </message>
    <message>
        <source>%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.</source>
        <translation>%1 kann weiterspielen, aber niemand sieht mehr, was geschrieben oder gezeigt wird, bis die Stummschaltung endet oder aufgehoben wird.</translation>
    </message>
    <message>
        <source>Reason; the player is told</source>
        <translation>Grund; wird mitgeteilt</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Stummschaltung von %1 aufheben</translation>
    </message>
    <message>
        <source>%1 can write again at once.</source>
        <translation>%1 kann sofort wieder schreiben.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. Games they are in go on without them and are lost when their time of grace ends.</source>
        <translation>Schließt jetzt jede Verbindung von %1 und lässt keine neue zu, bis die Sperre endet oder aufgehoben wird. Laufende Spiele gehen allein weiter und sind verloren, wenn die Schonfrist endet.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Sperre von %1 aufheben</translation>
    </message>
    <message>
        <source>%1 is let in again at once. A ban by somebody else can be lifted by administrators only.</source>
        <translation>%1 wird sofort wieder eingelassen. Die Sperre von jemand anderem kann nur die Administration aufheben.</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Notiz über %1</translation>
    </message>
    <message>
        <source>Moderators see it on the player&apos;s page; the player does not.</source>
        <translation>Moderatoren sehen sie auf der Seite der Person; die Person selbst nicht.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Resolve the report about %1</source>
        <translation>Meldung über %1 abschließen</translation>
    </message>
    <message>
        <source>The report leaves the queue. Whatever was done to the player stays as it is.</source>
        <translation>Die Meldung verlässt die Warteschlange. Was gegen die Person unternommen wurde, bleibt bestehen.</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>Was festgestellt und was unternommen wurde</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Comment on the report about %1</source>
        <translation>Meldung über %1 kommentieren</translation>
    </message>
    <message>
        <source>Other moderators see it; players do not.</source>
        <translation>Andere Moderatoren sehen es; Spielende nicht.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Allen etwas mitteilen</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>Alle Verbundenen (%n Verbindung) lesen sofort: „%1“ Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>Alle Verbundenen (%n Verbindungen) lesen sofort: „%1“ Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>%1 auslaufen lassen</translation>
    </message>
    <message>
        <source>The node takes no new games from now on and stops when its last game is over or handed over. Players are told to connect elsewhere. It cannot be taken back; start the node anew instead.</source>
        <translation>Der Knoten nimmt ab jetzt keine neuen Spiele an und hält an, wenn sein letztes Spiel vorbei oder übergeben ist. Die Spielenden werden gebeten, sich anderswo zu verbinden. Das lässt sich nicht zurücknehmen; starten Sie den Knoten stattdessen neu.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Auslaufen lassen</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>set-up</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptphase</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>end of turn</source>
        <translation>Zugende</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schläft</translation>
    </message>
    <message>
        <source>waiting for a player</source>
        <translation>wartet auf Gegner</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>beginnt gleich</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>steht still</translation>
    </message>
    <message>
        <source>player gone</source>
        <translation>jemand ist weg</translation>
    </message>
    <message>
        <source>clock low</source>
        <translation>Uhr fast abgelaufen</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>nothing left in play</source>
        <translation>nichts mehr im Spiel</translation>
    </message>
    <message>
        <source>deck ran out</source>
        <translation>Deck leer</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>mehreres zugleich</translation>
    </message>
    <message>
        <source>turn limit</source>
        <translation>Zuggrenze</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>die Moderation</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>Betrug</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>Verzögern</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Beleidigung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Zugeteilt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>up</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>läuft aus</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>im Speicher</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Message to a game</source>
        <translation>Nachricht an ein Spiel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>End a game</source>
        <translation>Spiel beenden</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assign a report</source>
        <translation>Meldung zuteilen</translation>
    </message>
    <message>
        <source>Comment a report</source>
        <translation>Meldung kommentieren</translation>
    </message>
    <message>
        <source>Resolve a report</source>
        <translation>Meldung abschließen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Drain a node</source>
        <translation>Knoten auslaufen lassen</translation>
    </message>
    <message>
        <source>Watch as a player or judge</source>
        <translation>Aus Spieler- oder Richtersicht zusehen</translation>
    </message>
    <message>
        <source>Look at a game&apos;s history</source>
        <translation>Verlauf eines Spiels ansehen</translation>
    </message>
    <message>
        <source>Look at an earlier position</source>
        <translation>Frühere Stellung ansehen</translation>
    </message>
    <message>
        <source>Export a replay</source>
        <translation>Aufzeichnung exportieren</translation>
    </message>
    <message>
        <source>The connection was lost, so nobody knows whether this was done. Look once it is back.</source>
        <translation>Die Verbindung ging verloren; ob es geschehen ist, ist ungewiss. Sehen Sie nach, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The server did not answer. Look whether it was done before you try again.</source>
        <translation>Der Server hat nicht geantwortet. Sehen Sie nach, ob es geschehen ist, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Ihre Rolle erlaubt das nicht. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>Das war zu viel auf einmal. Warten Sie kurz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such game. It may have been removed.</source>
        <translation>Dieses Spiel gibt es nicht. Vielleicht wurde es entfernt.</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Dieses Spiel ist vorbei.</translation>
    </message>
    <message>
        <source>The server&apos;s database is away; nothing was changed. Try again shortly.</source>
        <translation>Die Datenbank des Servers ist nicht erreichbar; es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server did not accept these values.</source>
        <translation>Der Server hat diese Werte nicht angenommen.</translation>
    </message>
    <message>
        <source>This server is too old for that.</source>
        <translation>Dieser Server ist zu alt dafür.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>Das Spiel ist pausiert.</translation>
    </message>
    <message>
        <source>The server does not accept this token. Paste a new one.</source>
        <translation>Der Server nimmt dieses Token nicht an. Fügen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>Es ist kein Token da. Fügen Sie eines ein.</translation>
    </message>
    <message>
        <source>This token has expired. Paste a new one.</source>
        <translation>Dieses Token ist abgelaufen. Fügen Sie ein neues ein.</translation>
    </message>
    <message>
        <source>This account is banned.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The server is about to stop and takes nobody in.</source>
        <translation>Der Server hält gleich an und lässt niemanden mehr ein.</translation>
    </message>
    <message>
        <source>The server made a mistake. Its log says more.</source>
        <translation>Der Server hat einen Fehler gemacht. Sein Protokoll sagt mehr.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Der Server hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>Der Server antwortet seit einigen Sekunden nicht.</translation>
    </message>
</context>
<context>
    <name>mantimon::login::LoginPage</name>
    <message>
        <source>The moderators&apos; desk</source>
        <translation>Das Pult der Moderation</translation>
    </message>
    <message>
        <source>Choose a server. Your token says who you are and what you may do.</source>
        <translation>Wählen Sie einen Server. Ihr Token sagt, wer Sie sind und was Sie dürfen.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Weiterer Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How you call this server</source>
        <translation>Wie Sie diesen Server nennen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it, or read it from a file</source>
        <translation>Einfügen oder aus einer Datei lesen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Diesen Server vergessen</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinde …</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Read a token from a file</source>
        <translation>Token aus einer Datei lesen</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>There is no token in this file. It has one line, as `mantimon-server token` prints it.</source>
        <translation>In dieser Datei ist kein Token. Es ist eine Zeile, wie `mantimon-server token` sie ausgibt.</translation>
    </message>
    <message>
        <source>This does not look like a token: three parts with points between them.</source>
        <translation>Das sieht nicht wie ein Token aus: drei Teile mit Punkten dazwischen.</translation>
    </message>
    <message>
        <source>Expired at %1. Ask for a new one.</source>
        <translation>Abgelaufen am %1. Bitten Sie um ein neues.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>For %1 (%2).</source>
        <translation>Für %1 (%2).</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>Expires at %1, in %2.</source>
        <translation>Läuft am %1 ab, in %2.</translation>
    </message>
    <message>
        <source>Address · without encryption: others on the way can read the token; use wss://</source>
        <translation>Adresse · ohne Verschlüsselung: andere können das Token unterwegs lesen; nehmen Sie wss://</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No keychain answers, so the token is kept only until you close this window. To have it kept, install and unlock one, such as gnome-keyring or KWallet. (%1)</source>
        <translation>Kein Schlüsselbund antwortet; das Token bleibt daher nur bis zum Schließen dieses Fensters. Damit es erhalten bleibt, installieren und entsperren Sie einen, etwa gnome-keyring oder KWallet. (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ erledigt</translation>
    </message>
    <message>
        <source>✗ refused: %1</source>
        <translation>✗ abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>mantimon::models::GameTable</name>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spielende</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Zug</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1 (away, back within %2)</source>
        <translation>%1 (weg, Rückkehr binnen %2)</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (weg)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::NodeTable</name>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Schlafend</translation>
    </message>
    <message>
        <source>Actions/s</source>
        <translation>Aktionen/s</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Errors/s</source>
        <translation>Fehler/s</translation>
    </message>
    <message>
        <source>Database, Redis</source>
        <translation>Datenbank, Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>%1 %2, Redis %3</source>
        <translation>%1 %2, Redis %3</translation>
    </message>
</context>
<context>
    <name>mantimon::models::PlayerTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● online</translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ weg</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReplayTable</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Spielende</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Züge</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Gewonnen von</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Beendet durch</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReportTable</name>
    <message>
        <source>Filed</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugeteilt an</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Ihnen</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>%n Zeile wurde geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>Die Datei wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>Wer (Kennung)</translation>
    </message>
    <message>
        <source>Whom (id)</source>
        <translation>Wen (Kennung)</translation>
    </message>
    <message>
        <source>Game id</source>
        <translation>Kennung des Spiels</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Es wurde nichts getan</translation>
    </message>
    <message>
        <source>Whatever moderators do stands here, with its reason, also what was refused. Widen the filter to see more.</source>
        <translation>Was die Moderation tut, steht hier mit seinem Grund, auch was abgelehnt wurde. Erweitern Sie den Filter, um mehr zu sehen.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ChartCard</name>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameDelegate</name>
    <message>
        <source>back in %1</source>
        <translation>zurück in %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message>
        <source>No game is selected</source>
        <translation>Kein Spiel ausgewählt</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys; Enter watches it.</source>
        <translation>Wählen Sie eines mit den Pfeiltasten; die Eingabetaste öffnet es.</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Zug %1, %2</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>%1 ist am Zug</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n sieht zu</numerusform>
            <numerusform>%n sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GamesPage</name>
    <message>
        <source>Search player, id, join code…</source>
        <translation>Name, Kennung, Beitrittscode suchen …</translation>
    </message>
    <message>
        <source>Search live games</source>
        <translation>Laufende Spiele durchsuchen</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Nur Warnungen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Laufende Spiele</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation>Ausgewähltes Spiel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Games: %1</source>
        <translation>Spiele: %1</translation>
    </message>
    <message>
        <source>No live game matches</source>
        <translation>Kein laufendes Spiel passt</translation>
    </message>
    <message>
        <source>Look for a part of a player&apos;s name, the beginning of a game&apos;s id, a player&apos;s id, or a join code. A finished game is among the replays.</source>
        <translation>Suchen Sie nach einem Teil eines Namens, dem Anfang der Kennung eines Spiels, der Kennung einer Person oder einem Beitrittscode. Beendete Spiele stehen bei den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Show all games</source>
        <translation>Alle Spiele zeigen</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Niemand spielt</translation>
    </message>
    <message>
        <source>Games appear here as soon as they begin. To try the desk, start the server with demo games between bots: mantimon-server serve --demo 20</source>
        <translation>Spiele erscheinen hier, sobald sie beginnen. Zum Ausprobieren starten Sie den Server mit Spielen zwischen Bots: mantimon-server serve --demo 20</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
    <message>
        <source>%1 asleep</source>
        <translation>%1 schlafend</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <translation>%1 sehen zu</translation>
    </message>
    <message>
        <source>✓ all is well</source>
        <translation>✓ alles in Ordnung</translation>
    </message>
    <message>
        <source>⚠ look at them</source>
        <translation>⚠ bitte ansehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Laufende Spiele</translation>
    </message>
    <message>
        <source>Players online</source>
        <translation>Spielende online</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Actions per second</source>
        <translation>Aktionen pro Sekunde</translation>
    </message>
    <message>
        <source>Games with a warning</source>
        <translation>Spiele mit Warnung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Noch kein Knoten hat sich gemeldet</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency of an action</source>
        <translation>Antwortzeit einer Aktion</translation>
    </message>
    <message>
        <source>Errors per second</source>
        <translation>Fehler pro Sekunde</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::Period</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Von – bis …</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis …</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message>
        <source>The note is written down.</source>
        <translation>Die Notiz ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>%1 wurde hinausgeworfen.</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>This player could not be loaded</source>
        <translation>Diese Person konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>No player is selected</source>
        <translation>Niemand ist ausgewählt</translation>
    </message>
    <message>
        <source>Search at the left, or press Ctrl+K and type a name anywhere.</source>
        <translation>Suchen Sie links, oder drücken Sie irgendwo Strg+K und geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lade …</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 wird wieder eingelassen.</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 kann wieder schreiben.</translation>
    </message>
    <message>
        <source>signs in by %1</source>
        <translation>meldet sich über %1 an</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>✕ banned</source>
        <translation>✕ gesperrt</translation>
    </message>
    <message>
        <source>▲ muted</source>
        <translation>▲ stumm</translation>
    </message>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● online, %n Verbindung</numerusform>
            <numerusform>● online, %n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ weg</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● jetzt</translation>
    </message>
    <message>
        <source>nobody won</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>lifted by %1, %2</source>
        <translation>aufgehoben von %1, %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● verbunden</translation>
    </message>
    <message>
        <source>seen until %1</source>
        <translation>gesehen bis %1</translation>
    </message>
    <message>
        <source>Needs the role of a moderator</source>
        <translation>Erfordert die Rolle Moderation</translation>
    </message>
    <message>
        <source>Lift the ban…</source>
        <translation>Sperre aufheben …</translation>
    </message>
    <message>
        <source>Lift the mute…</source>
        <translation>Stummschaltung aufheben …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Hinauswerfen …</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Sperren …</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Spiele</translation>
    </message>
    <message>
        <source>Mutes and bans</source>
        <translation>Stummschaltungen und Sperren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegen</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>No games</source>
        <translation>Keine Spiele</translation>
    </message>
    <message>
        <source>Never muted, never banned</source>
        <translation>Nie stummgeschaltet, nie gesperrt</translation>
    </message>
    <message>
        <source>Nobody has written anything down</source>
        <translation>Niemand hat etwas aufgeschrieben</translation>
    </message>
    <message>
        <source>No connection is known</source>
        <translation>Keine Verbindung bekannt</translation>
    </message>
    <message>
        <source>Nobody has reported this player</source>
        <translation>Niemand hat diese Person gemeldet</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Spielende</translation>
    </message>
    <message>
        <source>Name, id or e-mail…</source>
        <translation>Name, Kennung oder E-Mail …</translation>
    </message>
    <message>
        <source>Search players</source>
        <translation>Spielende suchen</translation>
    </message>
    <message>
        <source>Players found</source>
        <translation>Gefundene</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand da</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an id, or an e-mail address.</source>
        <translation>Geben Sie den Anfang eines Namens, eine Kennung oder eine E-Mail-Adresse ein.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReplaysPage</name>
    <message>
        <source>Replays</source>
        <translation>Aufzeichnungen</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Alle Regeln</translation>
    </message>
    <message>
        <source>Player, player id or game id…</source>
        <translation>Name, Kennung der Person oder des Spiels …</translation>
    </message>
    <message>
        <source>Search replays</source>
        <translation>Aufzeichnungen durchsuchen</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>No finished game is found</source>
        <translation>Kein beendetes Spiel gefunden</translation>
    </message>
    <message>
        <source>A game appears here when it is over. Search for a player or a game&apos;s id, or choose a longer time.</source>
        <translation>Ein Spiel erscheint hier, wenn es vorbei ist. Suchen Sie nach einem Namen oder einer Kennung, oder wählen Sie eine längere Zeit.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportView</name>
    <message>
        <source>The comment is written down.</source>
        <translation>Der Kommentar ist aufgeschrieben.</translation>
    </message>
    <message>
        <source>The report is resolved.</source>
        <translation>Die Meldung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The report is yours.</source>
        <translation>Die Meldung ist Ihnen zugeteilt.</translation>
    </message>
    <message>
        <source>Resolved %1:</source>
        <translation>Abgeschlossen am %1:</translation>
    </message>
    <message>
        <source>No report is selected</source>
        <translation>Keine Meldung ausgewählt</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Wählen Sie eine, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filed %1 by %2</source>
        <translation>eingegangen am %1 von %2</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>Ihnen zugeteilt</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugeteilt an %1</translation>
    </message>
    <message>
        <source>%1 (reported)</source>
        <translation>%1 (hat gemeldet)</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>Das Spiel</translation>
    </message>
    <message>
        <source>While it is being played</source>
        <translation>Solange es läuft</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>Die Aufzeichnung</translation>
    </message>
    <message>
        <source>Once it is over</source>
        <translation>Wenn es vorbei ist</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Abschließen …</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Welche Meldungen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nichts da</translation>
    </message>
    <message>
        <source>Players report opponents from their game; open reports appear here at once.</source>
        <translation>Gemeldet wird aus dem Spiel heraus; offene Meldungen erscheinen hier sofort.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ServerPage</name>
    <message>
        <source>Everybody has been told.</source>
        <translation>Alle wissen Bescheid.</translation>
    </message>
    <message>
        <source>%1 takes no new games.</source>
        <translation>%1 nimmt keine neuen Spiele an.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Only administrators announce and drain. Your role lets you look.</source>
        <translation>Nur die Administration teilt mit und lässt auslaufen. Ihre Rolle lässt Sie zusehen.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Every player and spectator who is connected reads it at once, whatever they are doing.</source>
        <translation>Alle verbundenen Spielenden und Gäste lesen es sofort, was sie auch gerade tun.</translation>
    </message>
    <message>
        <source>The server restarts at 18:00; your games go on afterwards.</source>
        <translation>Der Server startet um 18:00 Uhr neu; Ihre Spiele gehen danach weiter.</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Mitteilen …</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>A node that is drained takes no new games, lets those it has end, and stops.</source>
        <translation>Ein auslaufender Knoten nimmt keine neuen Spiele an, lässt die vorhandenen enden und hält an.</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Noch kein Knoten hat sich gemeldet</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Auslaufen lassen …</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Animate what changes on the table (else it is outlined)</source>
        <translation>Änderungen auf dem Tisch bewegt zeigen (sonst werden sie umrandet)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>go to a game, a player or a page</source>
        <translation>zu einem Spiel, einer Person oder einer Seite</translation>
    </message>
    <message>
        <source>the pages, from the top</source>
        <translation>die Seiten, von oben</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>open what is selected</source>
        <translation>Ausgewähltes öffnen</translation>
    </message>
    <message>
        <source>close the game that is shown</source>
        <translation>gezeigtes Spiel schließen</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::TableView</name>
    <message>
        <source>This could not be loaded</source>
        <translation>Das konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lade …</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Desk</name>
    <message>
        <source>Game %1</source>
        <translation>Spiel %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>Pages and open games</source>
        <translation>Seiten und offene Spiele</translation>
    </message>
</context>
<context>
    <name>mantimon::window::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>A page, a player&apos;s name, a game&apos;s id or join code…</source>
        <translation>Eine Seite, ein Name, eine Kennung oder ein Beitrittscode …</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ wählen · Eingabetaste öffnet · Esc schließt</translation>
    </message>
    <message>
        <source>Watch the game %1</source>
        <translation>Dem Spiel %1 zusehen</translation>
    </message>
    <message>
        <source>Replay of the game %1</source>
        <translation>Aufzeichnung des Spiels %1</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Search live games for “%1”</source>
        <translation>Laufende Spiele nach „%1“ durchsuchen</translation>
    </message>
</context>
<context>
    <name>mantimon::window::MainWindow</name>
    <message>
        <source>The server cannot be reached; trying again. Is it running, and is the address right? (%1)</source>
        <translation>Der Server ist nicht erreichbar; es wird weiter versucht. Läuft er, und stimmt die Adresse? (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::window::StaleVeil</name>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Was Sie sehen, ist von %1.</translation>
    </message>
    <message>
        <source>The server has been silent since.</source>
        <translation>Seither schweigt der Server.</translation>
    </message>
    <message>
        <source>The connection is lost; next attempt in %1.</source>
        <translation>Die Verbindung ist verloren; nächster Versuch in %1.</translation>
    </message>
    <message>
        <source>The connection is lost; connecting…</source>
        <translation>Die Verbindung ist verloren; verbinde …</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>mantimon::window::TopBar</name>
    <message>
        <source>%1 s old</source>
        <translation>%1 s alt</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>⚠ token ends in %1</source>
        <translation>⚠ Token endet in %1</translation>
    </message>
    <message>
        <source>Go to…  %1</source>
        <translation>Gehe zu …  %1</translation>
    </message>
    <message>
        <source>Who you are: %1</source>
        <translation>Wer Sie sind: %1</translation>
    </message>
    <message>
        <source>Token is good until %1</source>
        <translation>Token gilt bis %1</translation>
    </message>
    <message>
        <source>Token does not say when it ends</source>
        <translation>Token nennt kein Ende</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
</TS>
