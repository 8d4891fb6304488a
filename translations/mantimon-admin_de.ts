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
    <name>mantimon::board::Arrange</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>Uhr pausiert</translation>
    </message>
    <message>
        <source>%1 on the clock</source>
        <translation>%1 auf der Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>bench %1</source>
        <translation>Bank %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiver Platz</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadion</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Gespielt von %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Board</name>
    <message>
        <source>Table</source>
        <translation>Tisch</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message>
        <source>evolves from %1</source>
        <translation>entwickelt sich aus %1</translation>
    </message>
    <message>
        <source>%1 of %2 HP left</source>
        <translation>%1 von %2 KP übrig</translation>
    </message>
    <message>
        <source>Energies: %1</source>
        <translation>Energien: %1</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Ausrüstung: %1</translation>
    </message>
    <message>
        <source>On top of: %1</source>
        <translation>Liegt auf: %1</translation>
    </message>
    <message>
        <source>Came this turn</source>
        <translation>Erst in diesem Zug ins Spiel gekommen</translation>
    </message>
    <message>
        <source>ability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Weakness %1</source>
        <translation>Schwäche %1</translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation>Resistenz %1</translation>
    </message>
    <message>
        <source>Retreat %1</source>
        <translation>Rückzug %1</translation>
    </message>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>gibt %n Punkt</numerusform>
            <numerusform>gibt %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 HP</source>
        <translation>%1 KP</translation>
    </message>
    <message>
        <source>The card&apos;s text is not in this server&apos;s catalogue.</source>
        <translation>Der Text der Karte steht nicht im Katalog dieses Servers.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (weg)</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>am Zug</translation>
    </message>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>Hand: %n Karte</numerusform>
            <numerusform>Hand: %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>energies that can be attached</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>No stadium in play</source>
        <translation>Kein Stadion im Spiel</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message>
        <source>a card</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 has %2 on the bench</source>
        <translation>%1 hat %2 auf der Bank</translation>
    </message>
    <message>
        <source>%1 evolved %3 into %2</source>
        <translation>%1 entwickelte %3 weiter zu %2</translation>
    </message>
    <message>
        <source>%1 attached %2 to %3</source>
        <translation>%1 legte %2 an %3 an</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 gab %2 an %3</translation>
    </message>
    <message>
        <source>an ability</source>
        <translation>eine Fähigkeit</translation>
    </message>
    <message>
        <source>%1 used %2 of %3</source>
        <translation>%1 setzte %2 von %3 ein</translation>
    </message>
    <message>
        <source>an attack</source>
        <translation>ein Angriff</translation>
    </message>
    <message>
        <source>%1 attacked with %2: %3</source>
        <translation>%1 griff mit %2 an: %3</translation>
    </message>
    <message>
        <source>%1 retreated %2; %3 is active</source>
        <translation>%1 zog %2 zurück; %3 ist aktiv</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 brachte %2 auf den aktiven Platz</translation>
    </message>
    <message>
        <source>%1 played %2 to the bench</source>
        <translation>%1 spielte %2 auf die Bank</translation>
    </message>
    <message>
        <source>%1 played the stadium %2</source>
        <translation>%1 spielte das Stadion %2</translation>
    </message>
    <message>
        <source>%1 played %2</source>
        <translation>%1 spielte %2</translation>
    </message>
    <message>
        <source>%1 is confused and hurt itself</source>
        <translation>%1 verletzte sich in der Verwirrung selbst</translation>
    </message>
    <message>
        <source>%1 flipped a coin: heads</source>
        <translation>%1 warf eine Münze: Kopf</translation>
    </message>
    <message>
        <source>%1 flipped a coin: tails</source>
        <translation>%1 warf eine Münze: Zahl</translation>
    </message>
    <message>
        <source>%1 was healed by %2</source>
        <translation>%1 wurde um %2 geheilt</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 ist jetzt %2</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 ist nicht mehr %2</translation>
    </message>
    <message>
        <source>%1 was switched with %2</source>
        <translation>%1 und %2 tauschten die Plätze</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%1 von %2 wurde besiegt (%n Punkt)</numerusform>
            <numerusform>%1 von %2 wurde besiegt (%n Punkte)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 hat %n Punkt</numerusform>
            <numerusform>%1 hat %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 erhielt %n Bonuspunkt</numerusform>
            <numerusform>%1 erhielt %n Bonuspunkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 damage</source>
        <translation>%1 nahm %2 Schaden</translation>
    </message>
    <message>
        <source>%1 took %2 damage from %3</source>
        <translation>%1 nahm %2 Schaden durch %3</translation>
    </message>
    <message>
        <source>%1 drew %2</source>
        <translation>%1 zog %2</translation>
    </message>
    <message>
        <source>%1 turned over %2</source>
        <translation>%1 deckte %2 auf</translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 legte %n Preis aus</numerusform>
            <numerusform>%1 legte %n Preise aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a prize: %2</source>
        <translation>%1 nahm einen Preis: %2</translation>
    </message>
    <message>
        <source>%1 had no basic Mantimon and showed %2</source>
        <translation>%1 hatte kein Basis-Mantimon und zeigte %2</translation>
    </message>
    <message>
        <source>%1’s deck was shuffled</source>
        <translation>Das Deck von %1 wurde gemischt</translation>
    </message>
    <message>
        <source>%1: %2 went from %3 to %4</source>
        <translation>%1: %2 wechselte die Zone (%3 → %4)</translation>
    </message>
    <message>
        <source>%1 showed %2</source>
        <translation>%1 zeigte %2</translation>
    </message>
    <message>
        <source>%1: an effect began</source>
        <translation>%1: ein Effekt begann</translation>
    </message>
    <message>
        <source>%1: the effect found no target</source>
        <translation>%1: der Effekt fand kein Ziel</translation>
    </message>
    <message>
        <source>%1: an effect ended</source>
        <translation>%1: ein Effekt endete</translation>
    </message>
    <message>
        <source>%1 was asked to choose</source>
        <translation>%1 wurde um eine Wahl gebeten</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 wählte</translation>
    </message>
    <message>
        <source>The game began; %1 goes first</source>
        <translation>Das Spiel begann; %1 fängt an</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Zug %1: %2</translation>
    </message>
    <message>
        <source>%1 ended the turn</source>
        <translation>%1 beendete den Zug</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>%1 überschritt die Zeit (%n-mal)</numerusform>
            <numerusform>%1 überschritt die Zeit (%n-mal in Folge)</numerusform>
        </translation>
    </message>
    <message>
        <source>The effect of %1 took too long and was undone</source>
        <translation>Der Effekt von %1 dauerte zu lange und wurde zurückgenommen</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 gewann %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>Das Spiel wurde für ungültig erklärt</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>Das Spiel endete unentschieden</translation>
    </message>
    <message>
        <source>The game was opened</source>
        <translation>Das Spiel wurde eröffnet</translation>
    </message>
    <message>
        <source>%1 sat down</source>
        <translation>%1 nahm Platz</translation>
    </message>
    <message>
        <source>%1 revealed a share of the chance</source>
        <translation>%1 legte einen Anteil am Zufall offen</translation>
    </message>
    <message>
        <source>The game started</source>
        <translation>Das Spiel wurde gestartet</translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation>%1 führte eine Aktion aus</translation>
    </message>
    <message>
        <source>%1 got more time</source>
        <translation>%1 bekam mehr Zeit</translation>
    </message>
    <message>
        <source>The game was paused</source>
        <translation>Das Spiel wurde pausiert</translation>
    </message>
    <message>
        <source>The game goes on</source>
        <translation>Das Spiel geht weiter</translation>
    </message>
    <message>
        <source>The game was closed</source>
        <translation>Das Spiel wurde geschlossen</translation>
    </message>
    <message>
        <source>A moderator decided the game</source>
        <translation>Die Moderation entschied das Spiel</translation>
    </message>
    <message>
        <source>%1 got counters for %2 damage from %3</source>
        <translation>%1 erhielt Marken für %2 Schaden durch %3</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Motion</name>
    <message>
        <source>H</source>
        <comment>heads, on a coin</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tails, on a coin</comment>
        <translation>Z</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>bis zu %n Karte</numerusform>
            <numerusform>bis zu %n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>%1 bis %n Karte</numerusform>
            <numerusform>%1 bis %n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 from: %2</source>
        <translation>%1 wählen aus: %2</translation>
    </message>
    <message>
        <source>put cards in order (%1)</source>
        <translation>Karten ordnen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>eine Möglichkeit wählen (von %n)</numerusform>
            <numerusform>eine Möglichkeit wählen (von %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2 wählen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>choose the new active Mantimon</source>
        <translation>das neue aktive Mantimon wählen</translation>
    </message>
    <message>
        <source>%1 is asked to choose</source>
        <translation>%1 soll wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 gewann %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>Das Spiel wurde für ungültig erklärt</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>Das Spiel endete unentschieden</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>Der Aufbau ist fertig</translation>
    </message>
    <message>
        <source>Set-up: waiting for %1</source>
        <translation>Aufbau: warten auf %1</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>%1 ist am Zug</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Preview</name>
    <message>
        <source>Select a game to see its table here.</source>
        <translation>Hier erscheint der Tisch des ausgewählten Spiels.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Lade …</translation>
    </message>
    <message>
        <source>This game is not there any more.</source>
        <translation>Dieses Spiel ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This game may not be watched.</source>
        <translation>Diesem Spiel darf nicht zugesehen werden.</translation>
    </message>
    <message>
        <source>The game has not begun.</source>
        <translation>Das Spiel hat noch nicht begonnen.</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Words</name>
    <message>
        <source>Grass</source>
        <translation>Pflanze</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feuer</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Elektro</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psycho</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Kampf</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Finsternis</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metall</translation>
    </message>
    <message>
        <source>Colorless</source>
        <translation>Farblos</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Phase 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Phase 2</translation>
    </message>
    <message>
        <source>Mantimon</source>
        <translation>Mantimon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stadion</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Basic energy</source>
        <translation>Basis-Energie</translation>
    </message>
    <message>
        <source>Special energy</source>
        <translation>Spezial-Energie</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>schlafend</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>verwirrt</translation>
    </message>
    <message>
        <source>paralyzed</source>
        <translation>paralysiert</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>verbrannt</translation>
    </message>
    <message>
        <source>poisoned</source>
        <translation>vergiftet</translation>
    </message>
    <message>
        <source>ASL</source>
        <comment>asleep, in three letters</comment>
        <translation>SLF</translation>
    </message>
    <message>
        <source>CNF</source>
        <comment>confused, in three letters</comment>
        <translation>VWR</translation>
    </message>
    <message>
        <source>PAR</source>
        <comment>paralyzed, in three letters</comment>
        <translation>PAR</translation>
    </message>
    <message>
        <source>BRN</source>
        <comment>burned, in three letters</comment>
        <translation>BRN</translation>
    </message>
    <message>
        <source>PSN</source>
        <comment>poisoned, in three letters</comment>
        <translation>GFT</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>Hand</translation>
    </message>
    <message>
        <source>active place</source>
        <translation>aktiver Platz</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>discard pile</source>
        <translation>Ablagestapel</translation>
    </message>
    <message>
        <source>energy deck</source>
        <translation>Energiedeck</translation>
    </message>
    <message>
        <source>energy zone</source>
        <translation>Energiezone</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>stadium place</source>
        <translation>Stadionplatz</translation>
    </message>
    <message>
        <source>attached cards</source>
        <translation>angelegte Karten</translation>
    </message>
    <message>
        <source>cards underneath</source>
        <translation>Karten darunter</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>Gift</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>Verbrennung</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>Verwirrung</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>nach Punkten</translation>
    </message>
    <message>
        <source>by taking the last prize</source>
        <translation>durch den letzten Preis</translation>
    </message>
    <message>
        <source>because the other had no Mantimon left</source>
        <translation>weil die Gegenseite kein Mantimon mehr hatte</translation>
    </message>
    <message>
        <source>because the other had no card to draw</source>
        <translation>weil die Gegenseite keine Karte mehr ziehen konnte</translation>
    </message>
    <message>
        <source>for several reasons at once</source>
        <translation>aus mehreren Gründen zugleich</translation>
    </message>
    <message>
        <source>at the limit of turns</source>
        <translation>an der Zuggrenze</translation>
    </message>
    <message>
        <source>by resignation</source>
        <translation>durch Aufgabe der Gegenseite</translation>
    </message>
    <message>
        <source>because the other ran out of time</source>
        <translation>weil der Gegenseite die Zeit ausging</translation>
    </message>
    <message>
        <source>because the other stayed away</source>
        <translation>weil die Gegenseite wegblieb</translation>
    </message>
    <message>
        <source>by a moderator&apos;s decision</source>
        <translation>durch Entscheidung der Moderation</translation>
    </message>
    <message>
        <source>as void</source>
        <translation>als ungültig</translation>
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
    <name>mantimon::game::ChatPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What the players say</source>
        <translation>Was die Spieler sagen</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandBar</name>
    <message>
        <source>Message…</source>
        <translation>Nachricht …</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Mehr Zeit …</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren …</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen …</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Hinauswerfen …</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden …</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Aufzeichnung …</translation>
    </message>
    <message>
        <source>Save the whole game to a file</source>
        <translation>Das ganze Spiel in einer Datei speichern</translation>
    </message>
    <message>
        <source>A replay can be saved when the game is over: it tells every hidden card</source>
        <translation>Eine Aufzeichnung lässt sich speichern, wenn das Spiel vorbei ist: Sie verrät jede verdeckte Karte</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandDialog</name>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Mir ist bewusst, dass sich das nicht zurücknehmen lässt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit log.</source>
        <translation>Warum? Es steht dann im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>mantimon::game::GamePage</name>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>Die Aufzeichnung wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>Die Aufzeichnung wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Loading the game</source>
        <translation>Das Spiel wird geladen</translation>
    </message>
    <message>
        <source>The server is asked for the table and the log.</source>
        <translation>Tisch und Protokoll werden vom Server geholt.</translation>
    </message>
    <message>
        <source>There is no such game</source>
        <translation>Dieses Spiel gibt es nicht</translation>
    </message>
    <message>
        <source>It may have ended long ago and been removed, or the id is wrong. Finished games are found under Replays.</source>
        <translation>Vielleicht ist es längst vorbei und wurde entfernt, oder die Kennung stimmt nicht. Beendete Spiele stehen bei den Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The game cannot be shown</source>
        <translation>Das Spiel kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Dieses Spiel ist vorbei.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message>
        <source>%1 %2, away</source>
        <translation>%1 %2, weg</translation>
    </message>
    <message>
        <source>Close this game</source>
        <translation>Dieses Spiel schließen</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Sicht:</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Spiel %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>Zug %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>%n sieht zu</numerusform>
            <numerusform>%n sehen zu</numerusform>
        </translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>%1’s seat</source>
        <translation>Platz von %1</translation>
    </message>
    <message>
        <source>Judge (sees all)</source>
        <translation>Richtersicht (alles sichtbar)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::HistoryBar</name>
    <message>
        <source>One entry back</source>
        <translation>Einen Eintrag zurück</translation>
    </message>
    <message>
        <source>One entry forward</source>
        <translation>Einen Eintrag vor</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zum jetzigen Stand</translation>
    </message>
    <message>
        <source>To the end of the game</source>
        <translation>Zum Ende des Spiels</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogPanel</name>
    <message>
        <source>Turns, start and end</source>
        <translation>Züge, Beginn und Ende</translation>
    </message>
    <message>
        <source>What players did</source>
        <translation>Was gespielt wurde</translation>
    </message>
    <message>
        <source>Damage, conditions, coins, points</source>
        <translation>Schaden, Zustände, Münzen, Punkte</translation>
    </message>
    <message>
        <source>Cards drawn and moved</source>
        <translation>Gezogene und bewegte Karten</translation>
    </message>
    <message>
        <source>Questions and effects</source>
        <translation>Fragen und Effekte</translation>
    </message>
    <message>
        <source>Clocks and moderators</source>
        <translation>Uhren und Moderation</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Jump to a turn</source>
        <translation>Zu einem Zug springen</translation>
    </message>
    <message>
        <source>Load earlier entries</source>
        <translation>Frühere Einträge laden</translation>
    </message>
    <message>
        <source>Log of the game</source>
        <translation>Protokoll des Spiels</translation>
    </message>
    <message>
        <source>Turn…</source>
        <translation>Zug …</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Notices</name>
    <message>
        <source>Not connected since %1. What you see is how it was then.</source>
        <translation>Keine Verbindung seit %1. Zu sehen ist der damalige Stand.</translation>
    </message>
    <message>
        <source>Judge view: you see every hidden card. That you look is in the audit log.</source>
        <translation>Richtersicht: Jede verdeckte Karte ist zu sehen. Dass hier zugesehen wird, steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you look is in the audit log.</source>
        <translation>Zu sehen ist die Hand von %1. Dass hier zugesehen wird, steht im Prüfprotokoll.</translation>
    </message>
    <message>
        <source>Back to spectator</source>
        <translation>Zurück zur Gästesicht</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The server does not let you see this: hidden cards are for moderators, and never those of a game one plays oneself. The attempt is in the audit log.</source>
        <translation>Der Server zeigt das nicht: Verdeckte Karten sieht nur die Moderation, und niemals die eines Spiels, in dem sie selbst mitspielt. Der Versuch steht im Prüfprotokoll.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>A player asked for help</source>
        <translation>Jemand im Spiel hat um Hilfe gebeten</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Technisches Problem</translation>
    </message>
    <message>
        <source>A report is being looked into</source>
        <translation>Eine Meldung wird geprüft</translation>
    </message>
    <message>
        <source>Message to both players</source>
        <translation>Nachricht an beide Seiten</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 see this text at once, as a notice from the moderators. Spectators do not.</source>
        <translation>%1 sehen diesen Text sofort, als Hinweis der Moderation. Gäste sehen ihn nicht.</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>Die Nachricht wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mehr Zeit</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>Zeit geben</translation>
    </message>
    <message>
        <source>The server was slow</source>
        <translation>Der Server war langsam</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>%1 bekommt %n Sekunde mehr für das, worauf gerade gewartet wird. Beide Seiten sehen die neue Uhr.</numerusform>
            <numerusform>%1 bekommt %n Sekunden mehr für das, worauf gerade gewartet wird. Beide Seiten sehen die neue Uhr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>%1 hat %n Sekunde mehr.</numerusform>
            <numerusform>%1 hat %n Sekunden mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the game</source>
        <translation>Spiel pausieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with your reason.</source>
        <translation>Beide Uhren halten an, und %1 können nichts tun, bis das Spiel fortgesetzt wird. Beiden wird es mitgeteilt, samt Grund.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>Das Spiel ist pausiert.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>Das Spiel geht weiter.</translation>
    </message>
    <message>
        <source>Resume the game</source>
        <translation>Spiel fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The problem is solved</source>
        <translation>Das Problem ist gelöst</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Es wurde nichts festgestellt</translation>
    </message>
    <message>
        <source>The clocks go on where they stood, and %1 can play again. They are told.</source>
        <translation>Die Uhren laufen weiter, wo sie standen, und %1 können wieder spielen. Beiden wird es mitgeteilt.</translation>
    </message>
    <message>
        <source>Kick a player</source>
        <translation>Eine Person hinauswerfen</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Hinauswerfen</translation>
    </message>
    <message>
        <source>The connection hangs</source>
        <translation>Die Verbindung hängt</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Beleidigung</translation>
    </message>
    <message>
        <source>Floods the server with messages</source>
        <translation>Überflutet den Server mit Nachrichten</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>All connections of %1 are closed now. %1 may come back at once; whoever stays away loses the seat when the grace period ends.</source>
        <translation>Alle Verbindungen von %1 werden jetzt geschlossen. %1 kann sofort zurückkommen; wer wegbleibt, verliert den Platz, wenn die Schonfrist endet.</translation>
    </message>
    <message>
        <source>The connections of %1 were closed.</source>
        <translation>Die Verbindungen von %1 wurden geschlossen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gewinnt</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Ends the game as a draw.</source>
        <translation>Beendet das Spiel als unentschieden.</translation>
    </message>
    <message>
        <source>Ends the game as void: it counts for nobody.</source>
        <translation>Beendet das Spiel als ungültig: Es zählt für niemanden.</translation>
    </message>
    <message>
        <source>Ends the game: %1 wins.</source>
        <translation>Beendet das Spiel: %1 gewinnt.</translation>
    </message>
    <message>
        <source>End the game</source>
        <translation>Das Spiel beenden</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Spiel beenden</translation>
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
        <source>Both players agreed</source>
        <translation>Beide Seiten waren sich einig</translation>
    </message>
    <message>
        <source>%1 are told that a moderator decided it. The game cannot be taken up again.</source>
        <translation>%1 erfahren, dass die Moderation entschieden hat. Das Spiel lässt sich nicht wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>Das Spiel ist beendet.</translation>
    </message>
    <message>
        <source>Judge view</source>
        <translation>Richtersicht</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>Sicht von %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Suspected cheating</source>
        <translation>Verdacht auf Betrug</translation>
    </message>
    <message>
        <source>You see the hands and decks of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Zu sehen sind die Hände und Decks von %1. Dass und warum hier hingesehen wurde, steht dann im Prüfprotokoll. Was zu sehen ist, darf niemand sonst erfahren.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Zu sehen ist die Hand von %1. Dass und warum hier hingesehen wurde, steht dann im Prüfprotokoll. Was zu sehen ist, darf niemand sonst erfahren.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayFile</name>
    <message>
        <source>Save replay</source>
        <translation>Aufzeichnung speichern</translation>
    </message>
    <message>
        <source>Replays (*.json)</source>
        <translation>Aufzeichnungen (*.json)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayPage</name>
    <message>
        <source>Loading the replay</source>
        <translation>Die Aufzeichnung wird geladen</translation>
    </message>
    <message>
        <source>The server reads the whole game.</source>
        <translation>Der Server liest das ganze Spiel.</translation>
    </message>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>Die Aufzeichnung wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>Die Aufzeichnung wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>There is no replay to show</source>
        <translation>Es gibt keine Aufzeichnung zu zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Whether this replay is genuine can be seen, and the file saved, by moderators only.</source>
        <translation>Nur die Moderation kann sehen, ob diese Aufzeichnung echt ist, und die Datei speichern.</translation>
    </message>
    <message>
        <source>Verified: played again from its seed, the game is the same to the end.</source>
        <translation>Bestätigt: Aus seinem Startwert neu gespielt, ist das Spiel bis zum Ende dasselbe.</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Nicht bestätigt: %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message>
        <source>Replay %1 · %2</source>
        <translation>Aufzeichnung %1 · %2</translation>
    </message>
    <message>
        <source>Close this replay</source>
        <translation>Diese Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Save replay…</source>
        <translation>Aufzeichnung speichern …</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
    <message>
        <source>Taken back at once</source>
        <translation>Sofort zurückgenommen</translation>
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
