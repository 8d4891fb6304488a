<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Deeds</name>
    <message>
        <source>Kick %1</source>
        <translation>Expulser %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they may come back at once.</source>
        <translation>Ferme immédiatement toutes les connexions de %1. Ses places lui restent pendant le délai de grâce, et le retour est possible aussitôt.</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Motif, pour le journal d’audit</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Rendre %1 muet</translation>
    </message>
    <message>
        <source>%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.</source>
        <translation>%1 peut continuer à jouer, mais personne ne voit ses messages ni ses réactions jusqu’à la fin ou la levée de la mesure.</translation>
    </message>
    <message>
        <source>Reason; the player is told</source>
        <translation>Motif ; il est communiqué au joueur</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Rendre muet</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Rendre la parole à %1</translation>
    </message>
    <message>
        <source>%1 can write again at once.</source>
        <translation>%1 peut de nouveau écrire immédiatement.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Bannir %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. Games they are in go on without them and are lost when their time of grace ends.</source>
        <translation>Ferme immédiatement toutes les connexions de %1 et les refuse jusqu’à la fin ou la levée du bannissement. Ses parties continuent sans lui et sont perdues à la fin du délai de grâce.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Lever le bannissement de %1</translation>
    </message>
    <message>
        <source>%1 is let in again at once. A ban by somebody else can be lifted by administrators only.</source>
        <translation>%1 peut revenir immédiatement. Seuls les administrateurs peuvent lever le bannissement prononcé par un autre.</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Moderators see it on the player&apos;s page; the player does not.</source>
        <translation>Les modérateurs la voient sur la page du joueur ; le joueur, non.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Resolve the report about %1</source>
        <translation>Clore le signalement sur %1</translation>
    </message>
    <message>
        <source>The report leaves the queue. Whatever was done to the player stays as it is.</source>
        <translation>Le signalement quitte la file. Les mesures prises envers le joueur restent en place.</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>Ce qui a été constaté, et ce qui a été fait</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Comment on the report about %1</source>
        <translation>Commenter le signalement sur %1</translation>
    </message>
    <message>
        <source>Other moderators see it; players do not.</source>
        <translation>Les autres modérateurs le voient ; les joueurs, non.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Annoncer à tous</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>Toute personne connectée (%n connexion) lit aussitôt : « %1 » C’est irréversible.</numerusform>
            <numerusform>Toutes les personnes connectées (%n connexions) lisent aussitôt : « %1 » C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Annoncer</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Vider %1</translation>
    </message>
    <message>
        <source>The node takes no new games from now on and stops when its last game is over or handed over. Players are told to connect elsewhere. It cannot be taken back; start the node anew instead.</source>
        <translation>Le nœud n’accepte plus de nouvelles parties et s’arrête quand sa dernière partie est finie ou transférée. Les joueurs sont invités à se connecter ailleurs. C’est irréversible ; redémarrez le nœud à la place.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vider</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>set-up</source>
        <translation>mise en place</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>pioche</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principale</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>end of turn</source>
        <translation>fin du tour</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>endormie</translation>
    </message>
    <message>
        <source>waiting for a player</source>
        <translation>attend un joueur</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>va commencer</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>à l’arrêt</translation>
    </message>
    <message>
        <source>player gone</source>
        <translation>joueur parti</translation>
    </message>
    <message>
        <source>clock low</source>
        <translation>peu de temps</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>récompenses</translation>
    </message>
    <message>
        <source>nothing left in play</source>
        <translation>plus rien en jeu</translation>
    </message>
    <message>
        <source>deck ran out</source>
        <translation>deck épuisé</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>plusieurs à la fois</translation>
    </message>
    <message>
        <source>turn limit</source>
        <translation>limite de tours</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>abandon volontaire</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>désertée</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>un modérateur</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>Triche</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>Lenteur voulue</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Insultes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Attribués</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>up</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>se vide</translation>
    </message>
    <message>
        <source>down</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en mémoire</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>Message to a game</source>
        <translation>Message à une partie</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>End a game</source>
        <translation>Terminer une partie</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Rendre muet</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Rendre la parole</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Lever le bannissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Assign a report</source>
        <translation>Attribuer un signalement</translation>
    </message>
    <message>
        <source>Comment a report</source>
        <translation>Commenter un signalement</translation>
    </message>
    <message>
        <source>Resolve a report</source>
        <translation>Clore un signalement</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Drain a node</source>
        <translation>Vider un nœud</translation>
    </message>
    <message>
        <source>Watch as a player or judge</source>
        <translation>Regarder comme joueur ou arbitre</translation>
    </message>
    <message>
        <source>Look at a game&apos;s history</source>
        <translation>Consulter l’historique d’une partie</translation>
    </message>
    <message>
        <source>Look at an earlier position</source>
        <translation>Consulter une position antérieure</translation>
    </message>
    <message>
        <source>Export a replay</source>
        <translation>Exporter une rediffusion</translation>
    </message>
    <message>
        <source>The connection was lost, so nobody knows whether this was done. Look once it is back.</source>
        <translation>La connexion a été perdue ; nul ne sait si cela a été fait. Vérifiez dès qu’elle sera rétablie.</translation>
    </message>
    <message>
        <source>The server did not answer. Look whether it was done before you try again.</source>
        <translation>Le serveur n’a pas répondu. Vérifiez si cela a été fait avant de réessayer.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Votre rôle ne le permet pas. Demandez à un administrateur.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>C’était trop à la fois. Attendez un instant et réessayez.</translation>
    </message>
    <message>
        <source>There is no such game. It may have been removed.</source>
        <translation>Cette partie n’existe pas. Elle a peut-être été supprimée.</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Cette partie est terminée.</translation>
    </message>
    <message>
        <source>The server&apos;s database is away; nothing was changed. Try again shortly.</source>
        <translation>La base de données du serveur est injoignable ; rien n’a été modifié. Réessayez sous peu.</translation>
    </message>
    <message>
        <source>The server did not accept these values.</source>
        <translation>Le serveur n’a pas accepté ces valeurs.</translation>
    </message>
    <message>
        <source>This server is too old for that.</source>
        <translation>Ce serveur est trop ancien pour cela.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>La partie est en pause.</translation>
    </message>
    <message>
        <source>The server does not accept this token. Paste a new one.</source>
        <translation>Le serveur n’accepte pas ce jeton. Collez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>Il n’y a pas de jeton. Collez-en un.</translation>
    </message>
    <message>
        <source>This token has expired. Paste a new one.</source>
        <translation>Ce jeton a expiré. Collez-en un nouveau.</translation>
    </message>
    <message>
        <source>This account is banned.</source>
        <translation>Ce compte est banni.</translation>
    </message>
    <message>
        <source>The server is about to stop and takes nobody in.</source>
        <translation>Le serveur va s’arrêter et n’accepte plus personne.</translation>
    </message>
    <message>
        <source>The server made a mistake. Its log says more.</source>
        <translation>Le serveur a commis une erreur. Son journal en dit plus.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>Le serveur a refusé : %1</translation>
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
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>horloge en pause</translation>
    </message>
    <message>
        <source>%1 on the clock</source>
        <translation>%1 à l’horloge</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>bench %1</source>
        <translation>banc %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>poste actif</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Deck</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Défausse</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Joué par %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Board</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message>
        <source>evolves from %1</source>
        <translation>évolue de %1</translation>
    </message>
    <message>
        <source>%1 of %2 HP left</source>
        <translation>%1 PV restants sur %2</translation>
    </message>
    <message>
        <source>Energies: %1</source>
        <translation>Énergies : %1</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Outil : %1</translation>
    </message>
    <message>
        <source>On top of: %1</source>
        <translation>Par-dessus : %1</translation>
    </message>
    <message>
        <source>Came this turn</source>
        <translation>En jeu depuis ce tour</translation>
    </message>
    <message>
        <source>ability</source>
        <translation>talent</translation>
    </message>
    <message>
        <source>Weakness %1</source>
        <translation>Faiblesse %1</translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation>Résistance %1</translation>
    </message>
    <message>
        <source>Retreat %1</source>
        <translation>Retraite %1</translation>
    </message>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>rapporte %n point</numerusform>
            <numerusform>rapporte %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 HP</source>
        <translation>%1 PV</translation>
    </message>
    <message>
        <source>The card&apos;s text is not in this server&apos;s catalogue.</source>
        <translation>Le texte de la carte n’est pas dans le catalogue de ce serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (absent)</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>joue</translation>
    </message>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>Main : %n carte</numerusform>
            <numerusform>Main : %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>energies that can be attached</comment>
        <translation>Prêtes</translation>
    </message>
    <message>
        <source>No stadium in play</source>
        <translation>Aucun stade en jeu</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message>
        <source>a card</source>
        <translation>une carte</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 a fini la mise en place</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 commence avec %2</translation>
    </message>
    <message>
        <source>%1 has %2 on the bench</source>
        <translation>%1 a %2 sur le banc</translation>
    </message>
    <message>
        <source>%1 evolved %3 into %2</source>
        <translation>%1 a fait évoluer %3 en %2</translation>
    </message>
    <message>
        <source>%1 attached %2 to %3</source>
        <translation>%1 a attaché %2 à %3</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 a donné %2 à %3</translation>
    </message>
    <message>
        <source>an ability</source>
        <translation>un talent</translation>
    </message>
    <message>
        <source>%1 used %2 of %3</source>
        <translation>%1 a utilisé %2 de %3</translation>
    </message>
    <message>
        <source>an attack</source>
        <translation>une attaque</translation>
    </message>
    <message>
        <source>%1 attacked with %2: %3</source>
        <translation>%1 a attaqué avec %2 : %3</translation>
    </message>
    <message>
        <source>%1 retreated %2; %3 is active</source>
        <translation>%1 a fait reculer %2 ; %3 prend le poste actif</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 a placé %2 au poste actif</translation>
    </message>
    <message>
        <source>%1 played %2 to the bench</source>
        <translation>%1 a joué %2 sur le banc</translation>
    </message>
    <message>
        <source>%1 played the stadium %2</source>
        <translation>%1 a joué le stade %2</translation>
    </message>
    <message>
        <source>%1 played %2</source>
        <translation>%1 a joué %2</translation>
    </message>
    <message>
        <source>%1 is confused and hurt itself</source>
        <translation>%1 se blesse dans sa confusion</translation>
    </message>
    <message>
        <source>%1 flipped a coin: heads</source>
        <translation>%1 a lancé une pièce : face</translation>
    </message>
    <message>
        <source>%1 flipped a coin: tails</source>
        <translation>%1 a lancé une pièce : pile</translation>
    </message>
    <message>
        <source>%1 was healed by %2</source>
        <translation>%1 a récupéré %2 PV</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 a maintenant l’état « %2 »</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 n’a plus l’état « %2 »</translation>
    </message>
    <message>
        <source>%1 was switched with %2</source>
        <translation>%1 et %2 ont échangé leurs places</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%1 de %2 est K.O. (%n point)</numerusform>
            <numerusform>%1 de %2 est K.O. (%n points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 a %n point</numerusform>
            <numerusform>%1 a %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 a reçu %n point bonus</numerusform>
            <numerusform>%1 a reçu %n points bonus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 damage</source>
        <translation>%1 a subi %2 dégâts</translation>
    </message>
    <message>
        <source>%1 took %2 damage from %3</source>
        <translation>%1 a subi %2 dégâts (%3)</translation>
    </message>
    <message>
        <source>%1 drew %2</source>
        <translation>%1 a pioché %2</translation>
    </message>
    <message>
        <source>%1 turned over %2</source>
        <translation>%1 a retourné %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 a disposé %n récompense</numerusform>
            <numerusform>%1 a disposé %n récompenses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a prize: %2</source>
        <translation>%1 a pris une récompense : %2</translation>
    </message>
    <message>
        <source>%1 had no basic Mantimon and showed %2</source>
        <translation>%1 n’avait aucun Mantimon de base et a montré %2</translation>
    </message>
    <message>
        <source>%1’s deck was shuffled</source>
        <translation>Le deck de %1 a été mélangé</translation>
    </message>
    <message>
        <source>%1: %2 went from %3 to %4</source>
        <translation>%1 : %2 a changé de zone (%3 → %4)</translation>
    </message>
    <message>
        <source>%1 showed %2</source>
        <translation>%1 a montré %2</translation>
    </message>
    <message>
        <source>%1: an effect began</source>
        <translation>%1 : un effet a commencé</translation>
    </message>
    <message>
        <source>%1: the effect found no target</source>
        <translation>%1 : l’effet n’a pas trouvé de cible</translation>
    </message>
    <message>
        <source>%1: an effect ended</source>
        <translation>%1 : un effet a pris fin</translation>
    </message>
    <message>
        <source>%1 was asked to choose</source>
        <translation>Choix demandé à %1</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 a choisi</translation>
    </message>
    <message>
        <source>The game began; %1 goes first</source>
        <translation>La partie a commencé ; %1 joue en premier</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Tour %1 : %2</translation>
    </message>
    <message>
        <source>%1 ended the turn</source>
        <translation>%1 a terminé le tour</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>%1 a dépassé le temps (%n fois)</numerusform>
            <numerusform>%1 a dépassé le temps (%n fois de suite)</numerusform>
        </translation>
    </message>
    <message>
        <source>The effect of %1 took too long and was undone</source>
        <translation>L’effet de %1 a duré trop longtemps et a été annulé</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 a gagné %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>La partie a été annulée</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>La partie s’est terminée sur une égalité</translation>
    </message>
    <message>
        <source>The game was opened</source>
        <translation>La partie a été ouverte</translation>
    </message>
    <message>
        <source>%1 sat down</source>
        <translation>%1 a pris place</translation>
    </message>
    <message>
        <source>%1 revealed a share of the chance</source>
        <translation>%1 a révélé une part du hasard</translation>
    </message>
    <message>
        <source>The game started</source>
        <translation>La partie a démarré</translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation>%1 a agi</translation>
    </message>
    <message>
        <source>%1 got more time</source>
        <translation>%1 a obtenu plus de temps</translation>
    </message>
    <message>
        <source>The game was paused</source>
        <translation>La partie a été mise en pause</translation>
    </message>
    <message>
        <source>The game goes on</source>
        <translation>La partie continue</translation>
    </message>
    <message>
        <source>The game was closed</source>
        <translation>La partie a été fermée</translation>
    </message>
    <message>
        <source>A moderator decided the game</source>
        <translation>Un modérateur a tranché la partie</translation>
    </message>
    <message>
        <source>%1 got counters for %2 damage from %3</source>
        <translation>%1 a reçu des marqueurs pour %2 dégâts (%3)</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Motion</name>
    <message>
        <source>H</source>
        <comment>heads, on a coin</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tails, on a coin</comment>
        <translation>P</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>jusqu’à %n carte</numerusform>
            <numerusform>jusqu’à %n cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>de %1 à %n carte</numerusform>
            <numerusform>de %1 à %n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 from: %2</source>
        <translation>choisir %1 dans : %2</translation>
    </message>
    <message>
        <source>put cards in order (%1)</source>
        <translation>mettre des cartes en ordre (%1)</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>choisir une option sur %n</numerusform>
            <numerusform>choisir une option sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a number from %1 to %2</source>
        <translation>choisir un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>choose the new active Mantimon</source>
        <translation>choisir le nouveau Mantimon actif</translation>
    </message>
    <message>
        <source>%1 is asked to choose</source>
        <translation>%1 doit choisir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1 : %2 (%3)</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 a gagné %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>La partie a été annulée</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>La partie s’est terminée sur une égalité</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>La mise en place est terminée</translation>
    </message>
    <message>
        <source>Set-up: waiting for %1</source>
        <translation>Mise en place : en attente de %1</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>Au tour de %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Preview</name>
    <message>
        <source>Select a game to see its table here.</source>
        <translation>Choisissez une partie pour voir sa table ici.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This game is not there any more.</source>
        <translation>Cette partie n’existe plus.</translation>
    </message>
    <message>
        <source>This game may not be watched.</source>
        <translation>Il n’est pas permis de regarder cette partie.</translation>
    </message>
    <message>
        <source>The game has not begun.</source>
        <translation>La partie n’a pas commencé.</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Words</name>
    <message>
        <source>Grass</source>
        <translation>Plante</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Feu</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Eau</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Électrique</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psy</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Combat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Obscurité</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Métal</translation>
    </message>
    <message>
        <source>Colorless</source>
        <translation>Incolore</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Niveau 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Niveau 2</translation>
    </message>
    <message>
        <source>Mantimon</source>
        <translation>Mantimon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Supporter</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Stade</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Basic energy</source>
        <translation>Énergie de base</translation>
    </message>
    <message>
        <source>Special energy</source>
        <translation>Énergie spéciale</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>sommeil</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>confusion</translation>
    </message>
    <message>
        <source>paralyzed</source>
        <translation>paralysie</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>brûlure</translation>
    </message>
    <message>
        <source>poisoned</source>
        <translation>poison</translation>
    </message>
    <message>
        <source>ASL</source>
        <comment>asleep, in three letters</comment>
        <translation>SOM</translation>
    </message>
    <message>
        <source>CNF</source>
        <comment>confused, in three letters</comment>
        <translation>CNF</translation>
    </message>
    <message>
        <source>PAR</source>
        <comment>paralyzed, in three letters</comment>
        <translation>PAR</translation>
    </message>
    <message>
        <source>BRN</source>
        <comment>burned, in three letters</comment>
        <translation>BRU</translation>
    </message>
    <message>
        <source>PSN</source>
        <comment>poisoned, in three letters</comment>
        <translation>PSN</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>deck</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>active place</source>
        <translation>poste actif</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banc</translation>
    </message>
    <message>
        <source>discard pile</source>
        <translation>défausse</translation>
    </message>
    <message>
        <source>energy deck</source>
        <translation>deck d’énergie</translation>
    </message>
    <message>
        <source>energy zone</source>
        <translation>zone d’énergie</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>récompenses</translation>
    </message>
    <message>
        <source>stadium place</source>
        <translation>place du stade</translation>
    </message>
    <message>
        <source>attached cards</source>
        <translation>cartes attachées</translation>
    </message>
    <message>
        <source>cards underneath</source>
        <translation>cartes en dessous</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>attaque</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effet</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>poison</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>brûlure</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusion</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>sans motif donné</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>aux points</translation>
    </message>
    <message>
        <source>by taking the last prize</source>
        <translation>en prenant la dernière récompense</translation>
    </message>
    <message>
        <source>because the other had no Mantimon left</source>
        <translation>car l’adversaire n’avait plus de Mantimon</translation>
    </message>
    <message>
        <source>because the other had no card to draw</source>
        <translation>car l’adversaire n’avait plus de carte à piocher</translation>
    </message>
    <message>
        <source>for several reasons at once</source>
        <translation>pour plusieurs motifs à la fois</translation>
    </message>
    <message>
        <source>at the limit of turns</source>
        <translation>à la limite de tours</translation>
    </message>
    <message>
        <source>by resignation</source>
        <translation>par abandon volontaire de l’adversaire</translation>
    </message>
    <message>
        <source>because the other ran out of time</source>
        <translation>car l’adversaire n’avait plus de temps</translation>
    </message>
    <message>
        <source>because the other stayed away</source>
        <translation>car l’adversaire n’est pas revenu</translation>
    </message>
    <message>
        <source>by a moderator&apos;s decision</source>
        <translation>par décision d’un modérateur</translation>
    </message>
    <message>
        <source>as void</source>
        <translation>comme partie annulée</translation>
    </message>
</context>
<context>
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>Le serveur ne répond plus depuis quelques secondes.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ChatPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What the players say</source>
        <translation>Ce que disent les joueurs</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandBar</name>
    <message>
        <source>Message…</source>
        <translation>Message…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Plus de temps…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulser…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminer…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Rediffusion…</translation>
    </message>
    <message>
        <source>Save the whole game to a file</source>
        <translation>Enregistrer toute la partie dans un fichier</translation>
    </message>
    <message>
        <source>A replay can be saved when the game is over: it tells every hidden card</source>
        <translation>Une rediffusion peut être enregistrée quand la partie est finie : elle révèle toutes les cartes cachées</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandDialog</name>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que c’est irréversible</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit log.</source>
        <translation>Pourquoi ? C’est conservé dans le journal d’audit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>mantimon::game::GamePage</name>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>La rediffusion a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>La rediffusion n’a pas été enregistrée : %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Loading the game</source>
        <translation>Chargement de la partie</translation>
    </message>
    <message>
        <source>The server is asked for the table and the log.</source>
        <translation>La table et le journal sont demandés au serveur.</translation>
    </message>
    <message>
        <source>There is no such game</source>
        <translation>Cette partie n’existe pas</translation>
    </message>
    <message>
        <source>It may have ended long ago and been removed, or the id is wrong. Finished games are found under Replays.</source>
        <translation>Elle est peut-être finie depuis longtemps et a été supprimée, ou l’id est faux. Les parties finies se trouvent dans les rediffusions.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The game cannot be shown</source>
        <translation>La partie ne peut pas être affichée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Cette partie est terminée.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message>
        <source>%1 %2, away</source>
        <translation>%1 %2, absent</translation>
    </message>
    <message>
        <source>Close this game</source>
        <translation>Fermer cette partie</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Vue :</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>tour %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>%n spectateur</numerusform>
            <numerusform>%n spectateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Spectateur</translation>
    </message>
    <message>
        <source>%1’s seat</source>
        <translation>Place de %1</translation>
    </message>
    <message>
        <source>Judge (sees all)</source>
        <translation>Arbitre (voit tout)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::HistoryBar</name>
    <message>
        <source>One entry back</source>
        <translation>Une entrée en arrière</translation>
    </message>
    <message>
        <source>One entry forward</source>
        <translation>Une entrée en avant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>To the end of the game</source>
        <translation>Aller à la fin de la partie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>mantimon::game::LogPanel</name>
    <message>
        <source>Turns, start and end</source>
        <translation>Tours, début et fin</translation>
    </message>
    <message>
        <source>What players did</source>
        <translation>Ce que les joueurs ont fait</translation>
    </message>
    <message>
        <source>Damage, conditions, coins, points</source>
        <translation>Dégâts, états, pièces, points</translation>
    </message>
    <message>
        <source>Cards drawn and moved</source>
        <translation>Cartes piochées et déplacées</translation>
    </message>
    <message>
        <source>Questions and effects</source>
        <translation>Questions et effets</translation>
    </message>
    <message>
        <source>Clocks and moderators</source>
        <translation>Horloges et modérateurs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Jump to a turn</source>
        <translation>Aller à un tour</translation>
    </message>
    <message>
        <source>Load earlier entries</source>
        <translation>Charger les entrées antérieures</translation>
    </message>
    <message>
        <source>Log of the game</source>
        <translation>Journal de la partie</translation>
    </message>
    <message>
        <source>Turn…</source>
        <translation>Tour…</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Notices</name>
    <message>
        <source>Not connected since %1. What you see is how it was then.</source>
        <translation>Aucune connexion depuis %1. Ce qui est affiché date de ce moment.</translation>
    </message>
    <message>
        <source>Judge view: you see every hidden card. That you look is in the audit log.</source>
        <translation>Vue d’arbitre : vous voyez toutes les cartes cachées. Le journal d’audit indique que vous regardez.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you look is in the audit log.</source>
        <translation>Vous voyez la main de %1. Le journal d’audit indique que vous regardez.</translation>
    </message>
    <message>
        <source>Back to spectator</source>
        <translation>Revenir en spectateur</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>The server does not let you see this: hidden cards are for moderators, and never those of a game one plays oneself. The attempt is in the audit log.</source>
        <translation>Le serveur ne vous laisse pas voir cela : les cartes cachées sont réservées aux modérateurs, et jamais celles d’une partie qu’on joue soi-même. La tentative figure dans le journal d’audit.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>A player asked for help</source>
        <translation>Un joueur a demandé de l’aide</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Problème technique</translation>
    </message>
    <message>
        <source>A report is being looked into</source>
        <translation>Un signalement est en cours d’examen</translation>
    </message>
    <message>
        <source>Message to both players</source>
        <translation>Message aux deux joueurs</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 see this text at once, as a notice from the moderators. Spectators do not.</source>
        <translation>%1 voient ce texte aussitôt, comme avis des modérateurs. Les spectateurs, non.</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>Le message a été envoyé à %1.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Plus de temps</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>Accorder du temps</translation>
    </message>
    <message>
        <source>The server was slow</source>
        <translation>Le serveur était lent</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>%1 obtient %n seconde de plus pour ce qui est attendu. Les deux joueurs voient la nouvelle horloge.</numerusform>
            <numerusform>%1 obtient %n secondes de plus pour ce qui est attendu. Les deux joueurs voient la nouvelle horloge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>%1 a %n seconde de plus.</numerusform>
            <numerusform>%1 a %n secondes de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the game</source>
        <translation>Mettre la partie en pause</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with your reason.</source>
        <translation>Les deux horloges s’arrêtent, et %1 ne peuvent rien faire jusqu’à la reprise de la partie. Ils en sont informés, avec votre motif.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>La partie est en pause.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>La partie continue.</translation>
    </message>
    <message>
        <source>Resume the game</source>
        <translation>Reprendre la partie</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>The problem is solved</source>
        <translation>Le problème est résolu</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Rien n’a été constaté</translation>
    </message>
    <message>
        <source>The clocks go on where they stood, and %1 can play again. They are told.</source>
        <translation>Les horloges repartent d’où elles étaient, et %1 peuvent de nouveau jouer. Ils en sont informés.</translation>
    </message>
    <message>
        <source>Kick a player</source>
        <translation>Expulser un joueur</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulser</translation>
    </message>
    <message>
        <source>The connection hangs</source>
        <translation>La connexion est bloquée</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Insultes</translation>
    </message>
    <message>
        <source>Floods the server with messages</source>
        <translation>Inonde le serveur de messages</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Joueur</translation>
    </message>
    <message>
        <source>All connections of %1 are closed now. %1 may come back at once; whoever stays away loses the seat when the grace period ends.</source>
        <translation>Toutes les connexions de %1 sont fermées maintenant. %1 peut revenir aussitôt ; qui reste absent perd sa place à la fin du délai de grâce.</translation>
    </message>
    <message>
        <source>The connections of %1 were closed.</source>
        <translation>Les connexions de %1 ont été fermées.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Égalité</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gagne</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Ends the game as a draw.</source>
        <translation>Termine la partie sur une égalité.</translation>
    </message>
    <message>
        <source>Ends the game as void: it counts for nobody.</source>
        <translation>Annule la partie : elle ne compte pour personne.</translation>
    </message>
    <message>
        <source>Ends the game: %1 wins.</source>
        <translation>Termine la partie : %1 gagne.</translation>
    </message>
    <message>
        <source>End the game</source>
        <translation>Terminer la partie</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminer la partie</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>Triche</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>Lenteur voulue</translation>
    </message>
    <message>
        <source>Both players agreed</source>
        <translation>Les deux joueurs étaient d’accord</translation>
    </message>
    <message>
        <source>%1 are told that a moderator decided it. The game cannot be taken up again.</source>
        <translation>%1 apprennent qu’un modérateur a tranché. La partie ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>La partie est terminée.</translation>
    </message>
    <message>
        <source>Judge view</source>
        <translation>Vue d’arbitre</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>Vue de %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Suspected cheating</source>
        <translation>Soupçon de triche</translation>
    </message>
    <message>
        <source>You see the hands and decks of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Vous voyez les mains et les decks de %1. Le fait que vous avez regardé, et pourquoi, est inscrit au journal d’audit. Ne dites à personne ce que vous voyez.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Vous voyez la main de %1. Le fait que vous avez regardé, et pourquoi, est inscrit au journal d’audit. Ne dites à personne ce que vous voyez.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayFile</name>
    <message>
        <source>Save replay</source>
        <translation>Enregistrer la rediffusion</translation>
    </message>
    <message>
        <source>Replays (*.json)</source>
        <translation>Rediffusions (*.json)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayPage</name>
    <message>
        <source>Loading the replay</source>
        <translation>Chargement de la rediffusion</translation>
    </message>
    <message>
        <source>The server reads the whole game.</source>
        <translation>Le serveur lit toute la partie.</translation>
    </message>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>La rediffusion a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>La rediffusion n’a pas été enregistrée : %1</translation>
    </message>
    <message>
        <source>There is no replay to show</source>
        <translation>Aucune rediffusion à afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>Whether this replay is genuine can be seen, and the file saved, by moderators only.</source>
        <translation>Seuls les modérateurs peuvent voir si cette rediffusion est authentique, et enregistrer le fichier.</translation>
    </message>
    <message>
        <source>Verified: played again from its seed, the game is the same to the end.</source>
        <translation>Vérifiée : rejouée à partir de sa graine, la partie est la même jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>Non vérifiée : %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Rediffusion %1</translation>
    </message>
    <message>
        <source>Replay %1 · %2</source>
        <translation>Rediffusion %1 · %2</translation>
    </message>
    <message>
        <source>Close this replay</source>
        <translation>Fermer cette rediffusion</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Save replay…</source>
        <translation>Enregistrer la rediffusion…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>Le bureau des modérateurs</translation>
    </message>
    <message>
        <source>Choose a server. Your token says who you are and what you may do.</source>
        <translation>Choisissez un serveur. Votre jeton dit qui vous êtes et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How you call this server</source>
        <translation>Comment vous appelez ce serveur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Paste it, or read it from a file</source>
        <translation>Collez-le, ou lisez-le dans un fichier</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Oublier ce serveur</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Read a token from a file</source>
        <translation>Lire un jeton dans un fichier</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier ne peut pas être lu : %1</translation>
    </message>
    <message>
        <source>There is no token in this file. It has one line, as `mantimon-server token` prints it.</source>
        <translation>Il n’y a pas de jeton dans ce fichier. C’est une ligne, telle que `mantimon-server token` l’affiche.</translation>
    </message>
    <message>
        <source>This does not look like a token: three parts with points between them.</source>
        <translation>Cela ne ressemble pas à un jeton : trois parties séparées par des points.</translation>
    </message>
    <message>
        <source>Expired at %1. Ask for a new one.</source>
        <translation>Expiré le %1. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>quelqu’un sans nom</translation>
    </message>
    <message>
        <source>For %1 (%2).</source>
        <translation>Pour %1 (%2).</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>aucun rôle</translation>
    </message>
    <message>
        <source>Expires at %1, in %2.</source>
        <translation>Expire le %1, dans %2.</translation>
    </message>
    <message>
        <source>Address · without encryption: others on the way can read the token; use wss://</source>
        <translation>Adresse · sans chiffrement : d’autres peuvent lire le jeton en chemin ; utilisez wss://</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No keychain answers, so the token is kept only until you close this window. To have it kept, install and unlock one, such as gnome-keyring or KWallet. (%1)</source>
        <translation>Aucun trousseau ne répond ; le jeton n’est donc gardé que jusqu’à la fermeture de cette fenêtre. Pour le conserver, installez et déverrouillez un trousseau comme gnome-keyring ou KWallet. (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ fait</translation>
    </message>
    <message>
        <source>✗ refused: %1</source>
        <translation>✗ refusé : %1</translation>
    </message>
</context>
<context>
    <name>mantimon::models::GameTable</name>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>%1 (away, back within %2)</source>
        <translation>%1 (absent, retour sous %2)</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (absent)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::NodeTable</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Endormies</translation>
    </message>
    <message>
        <source>Actions/s</source>
        <translation>Actions/s</translation>
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
        <translation>Erreurs/s</translation>
    </message>
    <message>
        <source>Database, Redis</source>
        <translation>Base, Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● en ligne</translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ absent</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>banni</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muet</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReplayTable</name>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Vainqueur</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReportTable</name>
    <message>
        <source>Filed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Attribué à</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>%n ligne a été écrite.</numerusform>
            <numerusform>%n lignes ont été écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>Le fichier n’a pas été écrit : %1</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>Qui (id)</translation>
    </message>
    <message>
        <source>Whom (id)</source>
        <translation>À qui (id)</translation>
    </message>
    <message>
        <source>Game id</source>
        <translation>Id de la partie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>Rien n’a été fait</translation>
    </message>
    <message>
        <source>Whatever moderators do stands here, with its reason, also what was refused. Widen the filter to see more.</source>
        <translation>Tout ce que font les modérateurs figure ici avec son motif, même ce qui a été refusé. Élargissez le filtre pour en voir plus.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ChartCard</name>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameDelegate</name>
    <message>
        <source>back in %1</source>
        <translation>retour sous %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message>
        <source>No game is selected</source>
        <translation>Aucune partie choisie</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys; Enter watches it.</source>
        <translation>Choisissez-en une avec les flèches ; Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Tour %1, %2</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>au tour de %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>commencée %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n spectateur</numerusform>
            <numerusform>%n spectateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GamesPage</name>
    <message>
        <source>Search player, id, join code…</source>
        <translation>Chercher joueur, id, code…</translation>
    </message>
    <message>
        <source>Search live games</source>
        <translation>Chercher dans les parties en cours</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Alertes seules</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Parties en cours</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation>Partie choisie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Games: %1</source>
        <translation>Parties : %1</translation>
    </message>
    <message>
        <source>No live game matches</source>
        <translation>Aucune partie ne correspond</translation>
    </message>
    <message>
        <source>Look for a part of a player&apos;s name, the beginning of a game&apos;s id, a player&apos;s id, or a join code. A finished game is among the replays.</source>
        <translation>Cherchez une partie du nom d’un joueur, le début de l’id d’une partie, l’id d’un joueur ou un code. Une partie finie se trouve dans les rediffusions.</translation>
    </message>
    <message>
        <source>Show all games</source>
        <translation>Afficher toutes les parties</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Personne ne joue</translation>
    </message>
    <message>
        <source>Games appear here as soon as they begin. To try the desk, start the server with demo games between bots: mantimon-server serve --demo 20</source>
        <translation>Les parties apparaissent ici dès leur début. Pour essayer, démarrez le serveur avec des parties entre robots : mantimon-server serve --demo 20</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
    <message>
        <source>%1 asleep</source>
        <translation>%1 endormies</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <translation>%1 spectateurs</translation>
    </message>
    <message>
        <source>✓ all is well</source>
        <translation>✓ tout va bien</translation>
    </message>
    <message>
        <source>⚠ look at them</source>
        <translation>⚠ à regarder</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Parties en cours</translation>
    </message>
    <message>
        <source>Players online</source>
        <translation>Joueurs en ligne</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Actions per second</source>
        <translation>Actions par seconde</translation>
    </message>
    <message>
        <source>Games with a warning</source>
        <translation>Parties avec alerte</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Aucun nœud ne s’est manifesté</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Évolution</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency of an action</source>
        <translation>Latence d’une action</translation>
    </message>
    <message>
        <source>Errors per second</source>
        <translation>Erreurs par seconde</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::Period</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Du – au…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pour combien de temps</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>jusqu’au…</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message>
        <source>The note is written down.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 est muet.</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>%1 a été expulsé.</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <translation>%1 est banni.</translation>
    </message>
    <message>
        <source>This player could not be loaded</source>
        <translation>Ce joueur n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>No player is selected</source>
        <translation>Aucun joueur choisi</translation>
    </message>
    <message>
        <source>Search at the left, or press Ctrl+K and type a name anywhere.</source>
        <translation>Cherchez à gauche, ou appuyez sur Ctrl+K n’importe où et tapez un nom.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 peut revenir.</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 peut de nouveau écrire.</translation>
    </message>
    <message>
        <source>signs in by %1</source>
        <translation>se connecte par %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu %1</translation>
    </message>
    <message>
        <source>✕ banned</source>
        <translation>✕ banni</translation>
    </message>
    <message>
        <source>▲ muted</source>
        <translation>▲ muet</translation>
    </message>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● en ligne, %n connexion</numerusform>
            <numerusform>● en ligne, %n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ absent</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● maintenant</translation>
    </message>
    <message>
        <source>nobody won</source>
        <translation>sans vainqueur</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gagnée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>lifted by %1, %2</source>
        <translation>levé par %1, %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Rendre muet</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● connecté</translation>
    </message>
    <message>
        <source>seen until %1</source>
        <translation>vue jusqu’au %1</translation>
    </message>
    <message>
        <source>Needs the role of a moderator</source>
        <translation>Demande le rôle de modérateur</translation>
    </message>
    <message>
        <source>Lift the ban…</source>
        <translation>Lever le bannissement…</translation>
    </message>
    <message>
        <source>Lift the mute…</source>
        <translation>Rendre la parole…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Rendre muet…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulser…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Bannir…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Mutes and bans</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Déposé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>No games</source>
        <translation>Aucune partie</translation>
    </message>
    <message>
        <source>Never muted, never banned</source>
        <translation>Jamais muet, jamais banni</translation>
    </message>
    <message>
        <source>Nobody has written anything down</source>
        <translation>Personne n’a rien noté</translation>
    </message>
    <message>
        <source>No connection is known</source>
        <translation>Aucune connexion connue</translation>
    </message>
    <message>
        <source>Nobody has reported this player</source>
        <translation>Personne n’a signalé ce joueur</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Annulé aussitôt</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Joueurs</translation>
    </message>
    <message>
        <source>Name, id or e-mail…</source>
        <translation>Nom, id ou e-mail…</translation>
    </message>
    <message>
        <source>Search players</source>
        <translation>Chercher des joueurs</translation>
    </message>
    <message>
        <source>Players found</source>
        <translation>Joueurs trouvés</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an id, or an e-mail address.</source>
        <translation>Tapez le début d’un nom, un id ou une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReplaysPage</name>
    <message>
        <source>Replays</source>
        <translation>Rediffusions</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Toutes les règles</translation>
    </message>
    <message>
        <source>Player, player id or game id…</source>
        <translation>Joueur, id de joueur ou de partie…</translation>
    </message>
    <message>
        <source>Search replays</source>
        <translation>Chercher des rediffusions</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>No finished game is found</source>
        <translation>Aucune partie finie trouvée</translation>
    </message>
    <message>
        <source>A game appears here when it is over. Search for a player or a game&apos;s id, or choose a longer time.</source>
        <translation>Une partie apparaît ici quand elle est finie. Cherchez un joueur ou un id, ou choisissez une période plus longue.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportView</name>
    <message>
        <source>The comment is written down.</source>
        <translation>Le commentaire est enregistré.</translation>
    </message>
    <message>
        <source>The report is resolved.</source>
        <translation>Le signalement est clos.</translation>
    </message>
    <message>
        <source>The report is yours.</source>
        <translation>Le signalement est à vous.</translation>
    </message>
    <message>
        <source>Resolved %1:</source>
        <translation>Clos le %1 :</translation>
    </message>
    <message>
        <source>No report is selected</source>
        <translation>Aucun signalement choisi</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Choisissez-en un pour le lire.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>filed %1 by %2</source>
        <translation>déposé le %1 par %2</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>attribué à vous</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>attribué à %1</translation>
    </message>
    <message>
        <source>%1 (reported)</source>
        <translation>%1 (auteur)</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>La partie</translation>
    </message>
    <message>
        <source>While it is being played</source>
        <translation>Tant qu’elle est en cours</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>La rediffusion</translation>
    </message>
    <message>
        <source>Once it is over</source>
        <translation>Une fois terminée</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Commenter…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Clore…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Quels signalements</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Players report opponents from their game; open reports appear here at once.</source>
        <translation>Les joueurs signalent leurs adversaires depuis la partie ; les signalements ouverts apparaissent ici aussitôt.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ServerPage</name>
    <message>
        <source>Everybody has been told.</source>
        <translation>Tout le monde est prévenu.</translation>
    </message>
    <message>
        <source>%1 takes no new games.</source>
        <translation>%1 n’accepte plus de parties.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Only administrators announce and drain. Your role lets you look.</source>
        <translation>Seuls les administrateurs annoncent et vident. Votre rôle vous permet de regarder.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Every player and spectator who is connected reads it at once, whatever they are doing.</source>
        <translation>Tous les joueurs et spectateurs connectés le lisent aussitôt, quoi qu’ils fassent.</translation>
    </message>
    <message>
        <source>The server restarts at 18:00; your games go on afterwards.</source>
        <translation>Le serveur redémarre à 18 h ; vos parties continueront ensuite.</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Annoncer…</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>A node that is drained takes no new games, lets those it has end, and stops.</source>
        <translation>Un nœud qu’on vide n’accepte plus de parties, laisse finir les siennes et s’arrête.</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Aucun nœud ne s’est manifesté</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vider…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Animate what changes on the table (else it is outlined)</source>
        <translation>Animer ce qui change sur la table (sinon c’est entouré)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>go to a game, a player or a page</source>
        <translation>aller à une partie, un joueur ou une page</translation>
    </message>
    <message>
        <source>the pages, from the top</source>
        <translation>les pages, de haut en bas</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>chercher dans cette page</translation>
    </message>
    <message>
        <source>open what is selected</source>
        <translation>ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>close the game that is shown</source>
        <translation>fermer la partie affichée</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::TableView</name>
    <message>
        <source>This could not be loaded</source>
        <translation>Chargement impossible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Desk</name>
    <message>
        <source>Game %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Rediffusion %1</translation>
    </message>
    <message>
        <source>Pages and open games</source>
        <translation>Pages et parties ouvertes</translation>
    </message>
</context>
<context>
    <name>mantimon::window::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>A page, a player&apos;s name, a game&apos;s id or join code…</source>
        <translation>Une page, un joueur, l’id ou le code d’une partie…</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ choisir · Entrée pour y aller · Échap ferme</translation>
    </message>
    <message>
        <source>Watch the game %1</source>
        <translation>Regarder la partie %1</translation>
    </message>
    <message>
        <source>Replay of the game %1</source>
        <translation>Rediffusion de la partie %1</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Joueur %1</translation>
    </message>
    <message>
        <source>Search live games for “%1”</source>
        <translation>Chercher « %1 » dans les parties en cours</translation>
    </message>
</context>
<context>
    <name>mantimon::window::MainWindow</name>
    <message>
        <source>The server cannot be reached; trying again. Is it running, and is the address right? (%1)</source>
        <translation>Le serveur est injoignable ; nouvel essai en cours. Est-il démarré, et l’adresse est-elle juste ? (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::window::StaleVeil</name>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Ce qui est affiché date de %1.</translation>
    </message>
    <message>
        <source>The server has been silent since.</source>
        <translation>Le serveur est muet depuis.</translation>
    </message>
    <message>
        <source>The connection is lost; next attempt in %1.</source>
        <translation>La connexion est perdue ; prochain essai dans %1.</translation>
    </message>
    <message>
        <source>The connection is lost; connecting…</source>
        <translation>La connexion est perdue ; connexion…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>mantimon::window::TopBar</name>
    <message>
        <source>%1 s old</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>⚠ token ends in %1</source>
        <translation>⚠ jeton valable encore %1</translation>
    </message>
    <message>
        <source>Go to…  %1</source>
        <translation>Aller à…  %1</translation>
    </message>
    <message>
        <source>Who you are: %1</source>
        <translation>Qui vous êtes : %1</translation>
    </message>
    <message>
        <source>Token is good until %1</source>
        <translation>Jeton valable jusqu’au %1</translation>
    </message>
    <message>
        <source>Token does not say when it ends</source>
        <translation>Le jeton ne dit pas quand il expire</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
</TS>
