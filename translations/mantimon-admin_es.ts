<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Deeds</name>
    <message>
        <source>Kick %1</source>
        <translation>Expulsar a %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they may come back at once.</source>
        <translation>Cierra ahora todas las conexiones de %1. Sus asientos se conservan durante el plazo de gracia y puede volver enseguida.</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>Motivo, para el registro de auditoría</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar a %1</translation>
    </message>
    <message>
        <source>%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.</source>
        <translation>%1 puede seguir jugando, pero nadie verá lo que escriba o muestre hasta que el silencio termine o se levante.</translation>
    </message>
    <message>
        <source>Reason; the player is told</source>
        <translation>Motivo; se le comunica al jugador</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>Quitar el silencio a %1</translation>
    </message>
    <message>
        <source>%1 can write again at once.</source>
        <translation>%1 podrá escribir de nuevo enseguida.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>Vetar a %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. Games they are in go on without them and are lost when their time of grace ends.</source>
        <translation>Cierra ahora todas las conexiones de %1 y no admite otras hasta que el veto termine o se levante. Sus partidas siguen sin él y se pierden al acabar el plazo de gracia.</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>Levantar el veto a %1</translation>
    </message>
    <message>
        <source>%1 is let in again at once. A ban by somebody else can be lifted by administrators only.</source>
        <translation>%1 podrá entrar de nuevo enseguida. El veto impuesto por otra persona solo lo puede levantar un administrador.</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Moderators see it on the player&apos;s page; the player does not.</source>
        <translation>Los moderadores la ven en la página del jugador; el jugador, no.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Resolve the report about %1</source>
        <translation>Resolver la denuncia sobre %1</translation>
    </message>
    <message>
        <source>The report leaves the queue. Whatever was done to the player stays as it is.</source>
        <translation>La denuncia sale de la cola. Lo que se haya hecho al jugador queda como está.</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>Qué se encontró y qué se hizo</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Comment on the report about %1</source>
        <translation>Comentar la denuncia sobre %1</translation>
    </message>
    <message>
        <source>Other moderators see it; players do not.</source>
        <translation>Lo ven los demás moderadores; los jugadores, no.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>Anunciar a todos</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>Todos los conectados (%n conexión) leerán enseguida: «%1» No se puede deshacer.</numerusform>
            <numerusform>Todos los conectados (%n conexiones) leerán enseguida: «%1» No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Anunciar</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>The node takes no new games from now on and stops when its last game is over or handed over. Players are told to connect elsewhere. It cannot be taken back; start the node anew instead.</source>
        <translation>El nodo ya no acepta partidas nuevas y se detiene cuando la última termina o se traspasa. Se pide a los jugadores que se conecten a otro sitio. No se puede deshacer; en su lugar, reinicie el nodo.</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Vaciar</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>set-up</source>
        <translation>preparación</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>robo</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>ataque</translation>
    </message>
    <message>
        <source>end of turn</source>
        <translation>fin de turno</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>dormida</translation>
    </message>
    <message>
        <source>waiting for a player</source>
        <translation>espera a un jugador</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>a punto de empezar</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>player gone</source>
        <translation>jugador ausente</translation>
    </message>
    <message>
        <source>clock low</source>
        <translation>poco tiempo</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>premios</translation>
    </message>
    <message>
        <source>nothing left in play</source>
        <translation>nada en juego</translation>
    </message>
    <message>
        <source>deck ran out</source>
        <translation>mazo agotado</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>varios a la vez</translation>
    </message>
    <message>
        <source>turn limit</source>
        <translation>límite de turnos</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>rendición</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>abandonada</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>un moderador</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulada</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Insultos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Asignadas</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>up</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>vaciándose</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>en memoria</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrador</translation>
    </message>
    <message>
        <source>Message to a game</source>
        <translation>Mensaje a una partida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudación</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>End a game</source>
        <translation>Terminar una partida</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Quitar el silencio</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>Levantar el veto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Assign a report</source>
        <translation>Asignar una denuncia</translation>
    </message>
    <message>
        <source>Comment a report</source>
        <translation>Comentar una denuncia</translation>
    </message>
    <message>
        <source>Resolve a report</source>
        <translation>Resolver una denuncia</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Drain a node</source>
        <translation>Vaciar un nodo</translation>
    </message>
    <message>
        <source>Watch as a player or judge</source>
        <translation>Ver como jugador o juez</translation>
    </message>
    <message>
        <source>Look at a game&apos;s history</source>
        <translation>Ver el historial de una partida</translation>
    </message>
    <message>
        <source>Look at an earlier position</source>
        <translation>Ver una posición anterior</translation>
    </message>
    <message>
        <source>Export a replay</source>
        <translation>Exportar una repetición</translation>
    </message>
    <message>
        <source>The connection was lost, so nobody knows whether this was done. Look once it is back.</source>
        <translation>Se perdió la conexión y no se sabe si se hizo. Compruébelo cuando vuelva.</translation>
    </message>
    <message>
        <source>The server did not answer. Look whether it was done before you try again.</source>
        <translation>El servidor no respondió. Compruebe si se hizo antes de volver a intentarlo.</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>Su rol no lo permite. Pregunte a un administrador.</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>Fue demasiado de una vez. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such game. It may have been removed.</source>
        <translation>No existe esa partida. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Esta partida ha terminado.</translation>
    </message>
    <message>
        <source>The server&apos;s database is away; nothing was changed. Try again shortly.</source>
        <translation>La base de datos del servidor no está disponible; no se cambió nada. Inténtelo en breve.</translation>
    </message>
    <message>
        <source>The server did not accept these values.</source>
        <translation>El servidor no aceptó estos valores.</translation>
    </message>
    <message>
        <source>This server is too old for that.</source>
        <translation>Este servidor es demasiado antiguo para eso.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>La partida está en pausa.</translation>
    </message>
    <message>
        <source>The server does not accept this token. Paste a new one.</source>
        <translation>El servidor no acepta este token. Pegue uno nuevo.</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>No hay token. Pegue uno.</translation>
    </message>
    <message>
        <source>This token has expired. Paste a new one.</source>
        <translation>Este token ha caducado. Pegue uno nuevo.</translation>
    </message>
    <message>
        <source>This account is banned.</source>
        <translation>Esta cuenta está vetada.</translation>
    </message>
    <message>
        <source>The server is about to stop and takes nobody in.</source>
        <translation>El servidor está a punto de detenerse y no admite a nadie.</translation>
    </message>
    <message>
        <source>The server made a mistake. Its log says more.</source>
        <translation>El servidor cometió un error. Su registro dice más.</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>El servidor lo rechazó: %1</translation>
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
            <numerusform>%n punto</numerusform>
            <numerusform>%n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>reloj en pausa</translation>
    </message>
    <message>
        <source>%1 on the clock</source>
        <translation>%1 en el reloj</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>bench %1</source>
        <translation>banca %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>puesto activo</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartes</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Premios</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>Jugado por %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Board</name>
    <message>
        <source>Table</source>
        <translation>Mesa</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message>
        <source>evolves from %1</source>
        <translation>evoluciona de %1</translation>
    </message>
    <message>
        <source>%1 of %2 HP left</source>
        <translation>%1 de %2 PS restantes</translation>
    </message>
    <message>
        <source>Energies: %1</source>
        <translation>Energías: %1</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Herramienta: %1</translation>
    </message>
    <message>
        <source>On top of: %1</source>
        <translation>Encima de: %1</translation>
    </message>
    <message>
        <source>Came this turn</source>
        <translation>En juego desde este turno</translation>
    </message>
    <message>
        <source>ability</source>
        <translation>habilidad</translation>
    </message>
    <message>
        <source>Weakness %1</source>
        <translation>Debilidad %1</translation>
    </message>
    <message>
        <source>Resistance %1</source>
        <translation>Resistencia %1</translation>
    </message>
    <message>
        <source>Retreat %1</source>
        <translation>Retirada %1</translation>
    </message>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>da %n punto</numerusform>
            <numerusform>da %n puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 HP</source>
        <translation>%1 PS</translation>
    </message>
    <message>
        <source>The card&apos;s text is not in this server&apos;s catalogue.</source>
        <translation>El texto de la carta no está en el catálogo de este servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (ausente)</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>le toca</translation>
    </message>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>Mano: %n carta</numerusform>
            <numerusform>Mano: %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>energies that can be attached</comment>
        <translation>Listas</translation>
    </message>
    <message>
        <source>No stadium in play</source>
        <translation>Ningún estadio en juego</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message>
        <source>a card</source>
        <translation>una carta</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 terminó la preparación</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 empieza con %2</translation>
    </message>
    <message>
        <source>%1 has %2 on the bench</source>
        <translation>%1 tiene %2 en la banca</translation>
    </message>
    <message>
        <source>%1 evolved %3 into %2</source>
        <translation>%1 hizo evolucionar %3 a %2</translation>
    </message>
    <message>
        <source>%1 attached %2 to %3</source>
        <translation>%1 unió %2 a %3</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 dio %2 a %3</translation>
    </message>
    <message>
        <source>an ability</source>
        <translation>una habilidad</translation>
    </message>
    <message>
        <source>%1 used %2 of %3</source>
        <translation>%1 usó %2 de %3</translation>
    </message>
    <message>
        <source>an attack</source>
        <translation>un ataque</translation>
    </message>
    <message>
        <source>%1 attacked with %2: %3</source>
        <translation>%1 atacó con %2: %3</translation>
    </message>
    <message>
        <source>%1 retreated %2; %3 is active</source>
        <translation>%1 retiró %2; %3 ocupa el puesto activo</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 puso %2 en el puesto activo</translation>
    </message>
    <message>
        <source>%1 played %2 to the bench</source>
        <translation>%1 jugó %2 en la banca</translation>
    </message>
    <message>
        <source>%1 played the stadium %2</source>
        <translation>%1 jugó el estadio %2</translation>
    </message>
    <message>
        <source>%1 played %2</source>
        <translation>%1 jugó %2</translation>
    </message>
    <message>
        <source>%1 is confused and hurt itself</source>
        <translation>%1 se hirió por la confusión</translation>
    </message>
    <message>
        <source>%1 flipped a coin: heads</source>
        <translation>%1 lanzó una moneda: cara</translation>
    </message>
    <message>
        <source>%1 flipped a coin: tails</source>
        <translation>%1 lanzó una moneda: cruz</translation>
    </message>
    <message>
        <source>%1 was healed by %2</source>
        <translation>%1 recuperó %2 PS</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 tiene ahora el estado «%2»</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 ya no tiene el estado «%2»</translation>
    </message>
    <message>
        <source>%1 was switched with %2</source>
        <translation>%1 cambió de puesto con %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%1 de %2 quedó fuera de combate (%n punto)</numerusform>
            <numerusform>%1 de %2 quedó fuera de combate (%n puntos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 tiene %n punto</numerusform>
            <numerusform>%1 tiene %n puntos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 obtuvo %n punto adicional</numerusform>
            <numerusform>%1 obtuvo %n puntos adicionales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 damage</source>
        <translation>%1 recibió %2 de daño</translation>
    </message>
    <message>
        <source>%1 took %2 damage from %3</source>
        <translation>%1 recibió %2 de daño por %3</translation>
    </message>
    <message>
        <source>%1 drew %2</source>
        <translation>%1 robó %2</translation>
    </message>
    <message>
        <source>%1 turned over %2</source>
        <translation>%1 volteó %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 colocó %n premio</numerusform>
            <numerusform>%1 colocó %n premios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a prize: %2</source>
        <translation>%1 tomó un premio: %2</translation>
    </message>
    <message>
        <source>%1 had no basic Mantimon and showed %2</source>
        <translation>%1 no tenía ningún Mantimon básico y mostró %2</translation>
    </message>
    <message>
        <source>%1’s deck was shuffled</source>
        <translation>Se barajó el mazo de %1</translation>
    </message>
    <message>
        <source>%1: %2 went from %3 to %4</source>
        <translation>%1: %2 cambió de zona (%3 → %4)</translation>
    </message>
    <message>
        <source>%1 showed %2</source>
        <translation>%1 mostró %2</translation>
    </message>
    <message>
        <source>%1: an effect began</source>
        <translation>%1: empezó un efecto</translation>
    </message>
    <message>
        <source>%1: the effect found no target</source>
        <translation>%1: el efecto no encontró objetivo</translation>
    </message>
    <message>
        <source>%1: an effect ended</source>
        <translation>%1: terminó un efecto</translation>
    </message>
    <message>
        <source>%1 was asked to choose</source>
        <translation>Se pidió a %1 que eligiera</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 eligió</translation>
    </message>
    <message>
        <source>The game began; %1 goes first</source>
        <translation>La partida empezó; %1 juega primero</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>Turno %1: %2</translation>
    </message>
    <message>
        <source>%1 ended the turn</source>
        <translation>%1 terminó el turno</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>A %1 se le acabó el tiempo (%n vez)</numerusform>
            <numerusform>A %1 se le acabó el tiempo (%n veces seguidas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The effect of %1 took too long and was undone</source>
        <translation>El efecto de %1 tardó demasiado y se deshizo</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 ganó %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>La partida fue anulada</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>La partida terminó en empate</translation>
    </message>
    <message>
        <source>The game was opened</source>
        <translation>Se abrió la partida</translation>
    </message>
    <message>
        <source>%1 sat down</source>
        <translation>%1 tomó asiento</translation>
    </message>
    <message>
        <source>%1 revealed a share of the chance</source>
        <translation>%1 reveló una parte del azar</translation>
    </message>
    <message>
        <source>The game started</source>
        <translation>La partida comenzó</translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation>%1 actuó</translation>
    </message>
    <message>
        <source>%1 got more time</source>
        <translation>%1 recibió más tiempo</translation>
    </message>
    <message>
        <source>The game was paused</source>
        <translation>La partida se puso en pausa</translation>
    </message>
    <message>
        <source>The game goes on</source>
        <translation>La partida sigue</translation>
    </message>
    <message>
        <source>The game was closed</source>
        <translation>Se cerró la partida</translation>
    </message>
    <message>
        <source>A moderator decided the game</source>
        <translation>Un moderador decidió la partida</translation>
    </message>
    <message>
        <source>%1 got counters for %2 damage from %3</source>
        <translation>%1 recibió contadores por %2 de daño por %3</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Motion</name>
    <message>
        <source>H</source>
        <comment>heads, on a coin</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tails, on a coin</comment>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carta</numerusform>
            <numerusform>%n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>hasta %n carta</numerusform>
            <numerusform>hasta %n cartas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>de %1 a %n carta</numerusform>
            <numerusform>de %1 a %n cartas</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 from: %2</source>
        <translation>elegir %1 de: %2</translation>
    </message>
    <message>
        <source>put cards in order (%1)</source>
        <translation>ordenar cartas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>elegir una opción de %n</numerusform>
            <numerusform>elegir una opción de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a number from %1 to %2</source>
        <translation>elegir un número del %1 al %2</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>choose the new active Mantimon</source>
        <translation>elegir el nuevo Mantimon activo</translation>
    </message>
    <message>
        <source>%1 is asked to choose</source>
        <translation>%1 debe elegir</translation>
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
        <translation>%1 ganó %2</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>La partida fue anulada</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>La partida terminó en empate</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>La preparación ha terminado</translation>
    </message>
    <message>
        <source>Set-up: waiting for %1</source>
        <translation>Preparación: esperando a %1</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>Le toca a %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Preview</name>
    <message>
        <source>Select a game to see its table here.</source>
        <translation>Elija una partida para ver aquí su mesa.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>This game is not there any more.</source>
        <translation>Esta partida ya no existe.</translation>
    </message>
    <message>
        <source>This game may not be watched.</source>
        <translation>No está permitido ver esta partida.</translation>
    </message>
    <message>
        <source>The game has not begun.</source>
        <translation>La partida no ha empezado.</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Words</name>
    <message>
        <source>Grass</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Fuego</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Lightning</source>
        <translation>Rayo</translation>
    </message>
    <message>
        <source>Psychic</source>
        <translation>Psíquico</translation>
    </message>
    <message>
        <source>Fighting</source>
        <translation>Lucha</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuridad</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>Metal</translation>
    </message>
    <message>
        <source>Colorless</source>
        <translation>Incoloro</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Básico</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>Fase 1</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>Fase 2</translation>
    </message>
    <message>
        <source>Mantimon</source>
        <translation>Mantimon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Partidario</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>Estadio</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Basic energy</source>
        <translation>Energía básica</translation>
    </message>
    <message>
        <source>Special energy</source>
        <translation>Energía especial</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>sueño</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>confusión</translation>
    </message>
    <message>
        <source>paralyzed</source>
        <translation>parálisis</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>quemadura</translation>
    </message>
    <message>
        <source>poisoned</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>ASL</source>
        <comment>asleep, in three letters</comment>
        <translation>SUE</translation>
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
        <translation>QUE</translation>
    </message>
    <message>
        <source>PSN</source>
        <comment>poisoned, in three letters</comment>
        <translation>VEN</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>mazo</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>mano</translation>
    </message>
    <message>
        <source>active place</source>
        <translation>puesto activo</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>banca</translation>
    </message>
    <message>
        <source>discard pile</source>
        <translation>pila de descartes</translation>
    </message>
    <message>
        <source>energy deck</source>
        <translation>mazo de energía</translation>
    </message>
    <message>
        <source>energy zone</source>
        <translation>zona de energía</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>premios</translation>
    </message>
    <message>
        <source>stadium place</source>
        <translation>lugar del estadio</translation>
    </message>
    <message>
        <source>attached cards</source>
        <translation>cartas unidas</translation>
    </message>
    <message>
        <source>cards underneath</source>
        <translation>cartas de debajo</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>ataque</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>efecto</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>veneno</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>quemadura</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>confusión</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>por puntos</translation>
    </message>
    <message>
        <source>by taking the last prize</source>
        <translation>al tomar el último premio</translation>
    </message>
    <message>
        <source>because the other had no Mantimon left</source>
        <translation>porque al rival no le quedaba ningún Mantimon</translation>
    </message>
    <message>
        <source>because the other had no card to draw</source>
        <translation>porque al rival no le quedaban cartas que robar</translation>
    </message>
    <message>
        <source>for several reasons at once</source>
        <translation>por varios motivos a la vez</translation>
    </message>
    <message>
        <source>at the limit of turns</source>
        <translation>en el límite de turnos</translation>
    </message>
    <message>
        <source>by resignation</source>
        <translation>por rendición del rival</translation>
    </message>
    <message>
        <source>because the other ran out of time</source>
        <translation>porque al rival se le acabó el tiempo</translation>
    </message>
    <message>
        <source>because the other stayed away</source>
        <translation>porque el rival no volvió</translation>
    </message>
    <message>
        <source>by a moderator&apos;s decision</source>
        <translation>por decisión de un moderador</translation>
    </message>
    <message>
        <source>as void</source>
        <translation>como partida anulada</translation>
    </message>
</context>
<context>
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>El servidor no responde desde hace unos segundos.</translation>
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
        <translation>Lo que dicen los jugadores</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandBar</name>
    <message>
        <source>Message…</source>
        <translation>Mensaje…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Más tiempo…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Terminar…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>Repetición…</translation>
    </message>
    <message>
        <source>Save the whole game to a file</source>
        <translation>Guardar toda la partida en un archivo</translation>
    </message>
    <message>
        <source>A replay can be saved when the game is over: it tells every hidden card</source>
        <translation>La repetición se puede guardar cuando la partida ha terminado: revela todas las cartas ocultas</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandDialog</name>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Sé que esto no se puede deshacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit log.</source>
        <translation>¿Por qué? Queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>mantimon::game::GamePage</name>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>La repetición se guardó como %1.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>No se guardó la repetición: %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>Loading the game</source>
        <translation>Cargando la partida</translation>
    </message>
    <message>
        <source>The server is asked for the table and the log.</source>
        <translation>Se piden al servidor la mesa y el registro.</translation>
    </message>
    <message>
        <source>There is no such game</source>
        <translation>No existe esa partida</translation>
    </message>
    <message>
        <source>It may have ended long ago and been removed, or the id is wrong. Finished games are found under Replays.</source>
        <translation>Puede que terminara hace mucho y se haya eliminado, o que el id sea incorrecto. Las partidas terminadas están en las repeticiones.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The game cannot be shown</source>
        <translation>No se puede mostrar la partida</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>Esta partida ha terminado.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message>
        <source>%1 %2, away</source>
        <translation>%1 %2, ausente</translation>
    </message>
    <message>
        <source>Close this game</source>
        <translation>Cerrar esta partida</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Vista:</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>Partida %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>turno %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>%n espectador</numerusform>
            <numerusform>%n espectadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>Espectador</translation>
    </message>
    <message>
        <source>%1’s seat</source>
        <translation>Asiento de %1</translation>
    </message>
    <message>
        <source>Judge (sees all)</source>
        <translation>Juez (lo ve todo)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::HistoryBar</name>
    <message>
        <source>One entry back</source>
        <translation>Una entrada atrás</translation>
    </message>
    <message>
        <source>One entry forward</source>
        <translation>Una entrada adelante</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En directo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al directo</translation>
    </message>
    <message>
        <source>To the end of the game</source>
        <translation>Ir al final de la partida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log</comment>
        <translation>%1 de %2</translation>
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
        <translation>Turnos, inicio y fin</translation>
    </message>
    <message>
        <source>What players did</source>
        <translation>Lo que hicieron los jugadores</translation>
    </message>
    <message>
        <source>Damage, conditions, coins, points</source>
        <translation>Daño, estados, monedas, puntos</translation>
    </message>
    <message>
        <source>Cards drawn and moved</source>
        <translation>Cartas robadas y movidas</translation>
    </message>
    <message>
        <source>Questions and effects</source>
        <translation>Preguntas y efectos</translation>
    </message>
    <message>
        <source>Clocks and moderators</source>
        <translation>Relojes y moderadores</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Qué líneas se muestran</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Jump to a turn</source>
        <translation>Ir a un turno</translation>
    </message>
    <message>
        <source>Load earlier entries</source>
        <translation>Cargar entradas anteriores</translation>
    </message>
    <message>
        <source>Log of the game</source>
        <translation>Registro de la partida</translation>
    </message>
    <message>
        <source>Turn…</source>
        <translation>Turno…</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Notices</name>
    <message>
        <source>Not connected since %1. What you see is how it was then.</source>
        <translation>Sin conexión desde las %1. Lo que se muestra es de ese momento.</translation>
    </message>
    <message>
        <source>Judge view: you see every hidden card. That you look is in the audit log.</source>
        <translation>Vista de juez: usted ve todas las cartas ocultas. En el registro de auditoría consta que está mirando.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you look is in the audit log.</source>
        <translation>Usted ve la mano de %1. En el registro de auditoría consta que está mirando.</translation>
    </message>
    <message>
        <source>Back to spectator</source>
        <translation>Volver a espectador</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The server does not let you see this: hidden cards are for moderators, and never those of a game one plays oneself. The attempt is in the audit log.</source>
        <translation>El servidor no le deja ver esto: las cartas ocultas son para los moderadores, y nunca las de una partida que uno mismo juega. El intento consta en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>A player asked for help</source>
        <translation>Un jugador pidió ayuda</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>Problema técnico</translation>
    </message>
    <message>
        <source>A report is being looked into</source>
        <translation>Se está examinando una denuncia</translation>
    </message>
    <message>
        <source>Message to both players</source>
        <translation>Mensaje a ambos jugadores</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 see this text at once, as a notice from the moderators. Spectators do not.</source>
        <translation>%1 ven este texto enseguida, como aviso de los moderadores. Los espectadores, no.</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>El mensaje se envió a %1.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>Dar tiempo</translation>
    </message>
    <message>
        <source>The server was slow</source>
        <translation>El servidor iba lento</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>%1 recibe %n segundo más para lo que se está esperando. Ambos jugadores ven el nuevo reloj.</numerusform>
            <numerusform>%1 recibe %n segundos más para lo que se está esperando. Ambos jugadores ven el nuevo reloj.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>%1 tiene %n segundo más.</numerusform>
            <numerusform>%1 tiene %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the game</source>
        <translation>Pausar la partida</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with your reason.</source>
        <translation>Los dos relojes se detienen, y %1 no pueden hacer nada hasta que la partida se reanude. Se les comunica, con su motivo.</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>La partida está en pausa.</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>La partida sigue.</translation>
    </message>
    <message>
        <source>Resume the game</source>
        <translation>Reanudar la partida</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The problem is solved</source>
        <translation>El problema está resuelto</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>The clocks go on where they stood, and %1 can play again. They are told.</source>
        <translation>Los relojes siguen donde estaban, y %1 pueden volver a jugar. Se les comunica.</translation>
    </message>
    <message>
        <source>Kick a player</source>
        <translation>Expulsar a un jugador</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>The connection hangs</source>
        <translation>La conexión está bloqueada</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>Insultos</translation>
    </message>
    <message>
        <source>Floods the server with messages</source>
        <translation>Inunda el servidor de mensajes</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Jugador</translation>
    </message>
    <message>
        <source>All connections of %1 are closed now. %1 may come back at once; whoever stays away loses the seat when the grace period ends.</source>
        <translation>Se cierran ahora todas las conexiones de %1. %1 puede volver enseguida; quien no vuelva pierde el asiento al acabar el plazo de gracia.</translation>
    </message>
    <message>
        <source>The connections of %1 were closed.</source>
        <translation>Se cerraron las conexiones de %1.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Empate</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 gana</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>Ends the game as a draw.</source>
        <translation>Termina la partida en empate.</translation>
    </message>
    <message>
        <source>Ends the game as void: it counts for nobody.</source>
        <translation>Termina la partida como anulada: no cuenta para nadie.</translation>
    </message>
    <message>
        <source>Ends the game: %1 wins.</source>
        <translation>Termina la partida: gana %1.</translation>
    </message>
    <message>
        <source>End the game</source>
        <translation>Terminar la partida</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>Terminar la partida</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>Trampas</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>Demora</translation>
    </message>
    <message>
        <source>Both players agreed</source>
        <translation>Ambos jugadores estaban de acuerdo</translation>
    </message>
    <message>
        <source>%1 are told that a moderator decided it. The game cannot be taken up again.</source>
        <translation>Se comunica a %1 que lo decidió un moderador. La partida no se puede retomar.</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>La partida ha terminado.</translation>
    </message>
    <message>
        <source>Judge view</source>
        <translation>Vista de juez</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>Vista de %1</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Suspected cheating</source>
        <translation>Sospecha de trampas</translation>
    </message>
    <message>
        <source>You see the hands and decks of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Usted ve las manos y los mazos de %1. Que ha mirado, y por qué, queda en el registro de auditoría. No diga a nadie lo que ve.</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>Usted ve la mano de %1. Que ha mirado, y por qué, queda en el registro de auditoría. No diga a nadie lo que ve.</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayFile</name>
    <message>
        <source>Save replay</source>
        <translation>Guardar la repetición</translation>
    </message>
    <message>
        <source>Replays (*.json)</source>
        <translation>Repeticiones (*.json)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayPage</name>
    <message>
        <source>Loading the replay</source>
        <translation>Cargando la repetición</translation>
    </message>
    <message>
        <source>The server reads the whole game.</source>
        <translation>El servidor lee toda la partida.</translation>
    </message>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>La repetición se guardó como %1.</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>No se guardó la repetición: %1</translation>
    </message>
    <message>
        <source>There is no replay to show</source>
        <translation>No hay repetición que mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>Whether this replay is genuine can be seen, and the file saved, by moderators only.</source>
        <translation>Solo los moderadores pueden ver si esta repetición es auténtica y guardar el archivo.</translation>
    </message>
    <message>
        <source>Verified: played again from its seed, the game is the same to the end.</source>
        <translation>Verificada: jugada de nuevo desde su semilla, la partida es la misma hasta el final.</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>No verificada: %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Repetición %1</translation>
    </message>
    <message>
        <source>Replay %1 · %2</source>
        <translation>Repetición %1 · %2</translation>
    </message>
    <message>
        <source>Close this replay</source>
        <translation>Cerrar esta repetición</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Save replay…</source>
        <translation>Guardar la repetición…</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>La mesa de los moderadores</translation>
    </message>
    <message>
        <source>Choose a server. Your token says who you are and what you may do.</source>
        <translation>Elija un servidor. Su token dice quién es y qué puede hacer.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How you call this server</source>
        <translation>Cómo llama a este servidor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Paste it, or read it from a file</source>
        <translation>Péguelo o léalo de un archivo</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>Olvidar este servidor</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Read a token from a file</source>
        <translation>Leer un token de un archivo</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>There is no token in this file. It has one line, as `mantimon-server token` prints it.</source>
        <translation>No hay ningún token en este archivo. Es una línea, como la que imprime `mantimon-server token`.</translation>
    </message>
    <message>
        <source>This does not look like a token: three parts with points between them.</source>
        <translation>Esto no parece un token: tres partes separadas por puntos.</translation>
    </message>
    <message>
        <source>Expired at %1. Ask for a new one.</source>
        <translation>Caducó el %1. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>For %1 (%2).</source>
        <translation>Para %1 (%2).</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sin rol</translation>
    </message>
    <message>
        <source>Expires at %1, in %2.</source>
        <translation>Caduca el %1, dentro de %2.</translation>
    </message>
    <message>
        <source>Address · without encryption: others on the way can read the token; use wss://</source>
        <translation>Dirección · sin cifrado: otros pueden leer el token por el camino; use wss://</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>No keychain answers, so the token is kept only until you close this window. To have it kept, install and unlock one, such as gnome-keyring or KWallet. (%1)</source>
        <translation>Ningún llavero responde, así que el token se guarda solo hasta cerrar esta ventana. Para conservarlo, instale y desbloquee uno, como gnome-keyring o KWallet. (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ hecho</translation>
    </message>
    <message>
        <source>✗ refused: %1</source>
        <translation>✗ rechazado: %1</translation>
    </message>
</context>
<context>
    <name>mantimon::models::GameTable</name>
    <message>
        <source>Game</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>%1 (away, back within %2)</source>
        <translation>%1 (ausente, plazo de %2)</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1 (ausente)</translation>
    </message>
</context>
<context>
    <name>mantimon::models::NodeTable</name>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Dormidas</translation>
    </message>
    <message>
        <source>Actions/s</source>
        <translation>Acciones/s</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Errors/s</source>
        <translation>Errores/s</translation>
    </message>
    <message>
        <source>Database, Redis</source>
        <translation>Base, Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● en línea</translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ ausente</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>vetado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
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
        <translation>Partida</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turnos</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReportTable</name>
    <message>
        <source>Filed</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n fila.</numerusform>
            <numerusform>Se escribieron %n filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>No se escribió el archivo: %1</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>Quién (id)</translation>
    </message>
    <message>
        <source>Whom (id)</source>
        <translation>A quién (id)</translation>
    </message>
    <message>
        <source>Game id</source>
        <translation>Id de la partida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>No se hizo nada</translation>
    </message>
    <message>
        <source>Whatever moderators do stands here, with its reason, also what was refused. Widen the filter to see more.</source>
        <translation>Aquí figura todo lo que hacen los moderadores, con su motivo, también lo rechazado. Amplíe el filtro para ver más.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ChartCard</name>
    <message>
        <source>no data yet</source>
        <translation>aún sin datos</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameDelegate</name>
    <message>
        <source>back in %1</source>
        <translation>vuelve en %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message>
        <source>No game is selected</source>
        <translation>Ninguna partida elegida</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys; Enter watches it.</source>
        <translation>Elija una con las flechas; Intro la abre.</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>Turno %1, %2</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>le toca a %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>empezó %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n espectador</numerusform>
            <numerusform>%n espectadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GamesPage</name>
    <message>
        <source>Search player, id, join code…</source>
        <translation>Buscar jugador, id, código…</translation>
    </message>
    <message>
        <source>Search live games</source>
        <translation>Buscar partidas en curso</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>Solo avisos</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Partidas en curso</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation>Partida elegida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Games: %1</source>
        <translation>Partidas: %1</translation>
    </message>
    <message>
        <source>No live game matches</source>
        <translation>Ninguna partida coincide</translation>
    </message>
    <message>
        <source>Look for a part of a player&apos;s name, the beginning of a game&apos;s id, a player&apos;s id, or a join code. A finished game is among the replays.</source>
        <translation>Busque parte del nombre de un jugador, el principio del id de una partida, el id de un jugador o un código. Las partidas terminadas están en las repeticiones.</translation>
    </message>
    <message>
        <source>Show all games</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>Nadie está jugando</translation>
    </message>
    <message>
        <source>Games appear here as soon as they begin. To try the desk, start the server with demo games between bots: mantimon-server serve --demo 20</source>
        <translation>Las partidas aparecen aquí en cuanto empiezan. Para probar, inicie el servidor con partidas entre bots: mantimon-server serve --demo 20</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Todos los nodos</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
    <message>
        <source>%1 asleep</source>
        <translation>%1 dormidas</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <translation>%1 espectadores</translation>
    </message>
    <message>
        <source>✓ all is well</source>
        <translation>✓ todo va bien</translation>
    </message>
    <message>
        <source>⚠ look at them</source>
        <translation>⚠ véalas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>Partidas en curso</translation>
    </message>
    <message>
        <source>Players online</source>
        <translation>Jugadores en línea</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Actions per second</source>
        <translation>Acciones por segundo</translation>
    </message>
    <message>
        <source>Games with a warning</source>
        <translation>Partidas con aviso</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Ningún nodo se ha anunciado aún</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Evolución</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency of an action</source>
        <translation>Latencia de una acción</translation>
    </message>
    <message>
        <source>Errors per second</source>
        <translation>Errores por segundo</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::Period</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>hasta…</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message>
        <source>The note is written down.</source>
        <translation>La nota queda anotada.</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 está silenciado.</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>%1 fue expulsado.</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <translation>%1 está vetado.</translation>
    </message>
    <message>
        <source>This player could not be loaded</source>
        <translation>No se pudo cargar este jugador</translation>
    </message>
    <message>
        <source>No player is selected</source>
        <translation>Ningún jugador elegido</translation>
    </message>
    <message>
        <source>Search at the left, or press Ctrl+K and type a name anywhere.</source>
        <translation>Busque a la izquierda, o pulse Ctrl+K en cualquier sitio y escriba un nombre.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 puede entrar de nuevo.</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 puede escribir de nuevo.</translation>
    </message>
    <message>
        <source>signs in by %1</source>
        <translation>entra con %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto %1</translation>
    </message>
    <message>
        <source>✕ banned</source>
        <translation>✕ vetado</translation>
    </message>
    <message>
        <source>▲ muted</source>
        <translation>▲ silenciado</translation>
    </message>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● en línea, %n conexión</numerusform>
            <numerusform>● en línea, %n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ ausente</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● ahora</translation>
    </message>
    <message>
        <source>nobody won</source>
        <translation>sin ganador</translation>
    </message>
    <message>
        <source>won</source>
        <translation>ganada</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>lifted by %1, %2</source>
        <translation>levantado por %1, %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Vetar</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● conectado</translation>
    </message>
    <message>
        <source>seen until %1</source>
        <translation>vista hasta %1</translation>
    </message>
    <message>
        <source>Needs the role of a moderator</source>
        <translation>Requiere el rol de moderador</translation>
    </message>
    <message>
        <source>Lift the ban…</source>
        <translation>Levantar el veto…</translation>
    </message>
    <message>
        <source>Lift the mute…</source>
        <translation>Quitar el silencio…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>Silenciar…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>Vetar…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Mutes and bans</source>
        <translation>Silencios y vetos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>No games</source>
        <translation>Sin partidas</translation>
    </message>
    <message>
        <source>Never muted, never banned</source>
        <translation>Nunca silenciado ni vetado</translation>
    </message>
    <message>
        <source>Nobody has written anything down</source>
        <translation>Nadie ha anotado nada</translation>
    </message>
    <message>
        <source>No connection is known</source>
        <translation>No se conoce ninguna conexión</translation>
    </message>
    <message>
        <source>Nobody has reported this player</source>
        <translation>Nadie ha denunciado a este jugador</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>Deshecho al momento</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>Jugadores</translation>
    </message>
    <message>
        <source>Name, id or e-mail…</source>
        <translation>Nombre, id o correo…</translation>
    </message>
    <message>
        <source>Search players</source>
        <translation>Buscar jugadores</translation>
    </message>
    <message>
        <source>Players found</source>
        <translation>Jugadores encontrados</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nadie aquí</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an id, or an e-mail address.</source>
        <translation>Escriba el principio de un nombre, un id o una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReplaysPage</name>
    <message>
        <source>Replays</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>Todas las reglas</translation>
    </message>
    <message>
        <source>Player, player id or game id…</source>
        <translation>Jugador, id de jugador o de partida…</translation>
    </message>
    <message>
        <source>Search replays</source>
        <translation>Buscar repeticiones</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>No finished game is found</source>
        <translation>Ninguna partida terminada</translation>
    </message>
    <message>
        <source>A game appears here when it is over. Search for a player or a game&apos;s id, or choose a longer time.</source>
        <translation>Una partida aparece aquí cuando termina. Busque un jugador o un id, o elija un periodo más largo.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportView</name>
    <message>
        <source>The comment is written down.</source>
        <translation>El comentario queda anotado.</translation>
    </message>
    <message>
        <source>The report is resolved.</source>
        <translation>La denuncia está resuelta.</translation>
    </message>
    <message>
        <source>The report is yours.</source>
        <translation>La denuncia es suya.</translation>
    </message>
    <message>
        <source>Resolved %1:</source>
        <translation>Resuelta el %1:</translation>
    </message>
    <message>
        <source>No report is selected</source>
        <translation>Ninguna denuncia elegida</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>Elija una para leerla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>filed %1 by %2</source>
        <translation>recibida el %1 de %2</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>asignada a usted</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>asignada a %1</translation>
    </message>
    <message>
        <source>%1 (reported)</source>
        <translation>%1 (denunciante)</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>La partida</translation>
    </message>
    <message>
        <source>While it is being played</source>
        <translation>Mientras se juega</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>La repetición</translation>
    </message>
    <message>
        <source>Once it is over</source>
        <translation>Cuando haya terminado</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Encargarse</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Resolver…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Qué denuncias</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Nada aquí</translation>
    </message>
    <message>
        <source>Players report opponents from their game; open reports appear here at once.</source>
        <translation>Los jugadores denuncian desde la partida; las denuncias abiertas aparecen aquí enseguida.</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ServerPage</name>
    <message>
        <source>Everybody has been told.</source>
        <translation>Todos han sido avisados.</translation>
    </message>
    <message>
        <source>%1 takes no new games.</source>
        <translation>%1 no acepta partidas nuevas.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Only administrators announce and drain. Your role lets you look.</source>
        <translation>Solo los administradores anuncian y vacían. Su rol le permite mirar.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Every player and spectator who is connected reads it at once, whatever they are doing.</source>
        <translation>Todos los jugadores y espectadores conectados lo leen enseguida, hagan lo que hagan.</translation>
    </message>
    <message>
        <source>The server restarts at 18:00; your games go on afterwards.</source>
        <translation>El servidor se reinicia a las 18:00; sus partidas seguirán después.</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>Anunciar…</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>A node that is drained takes no new games, lets those it has end, and stops.</source>
        <translation>Un nodo que se vacía no acepta partidas nuevas, deja terminar las suyas y se detiene.</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>Ningún nodo se ha anunciado aún</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>Vaciar…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Animate what changes on the table (else it is outlined)</source>
        <translation>Animar lo que cambia en la mesa (si no, se resalta)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>go to a game, a player or a page</source>
        <translation>ir a una partida, un jugador o una página</translation>
    </message>
    <message>
        <source>the pages, from the top</source>
        <translation>las páginas, desde arriba</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>buscar en esta página</translation>
    </message>
    <message>
        <source>open what is selected</source>
        <translation>abrir lo elegido</translation>
    </message>
    <message>
        <source>close the game that is shown</source>
        <translation>cerrar la partida mostrada</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::TableView</name>
    <message>
        <source>This could not be loaded</source>
        <translation>No se pudo cargar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Desk</name>
    <message>
        <source>Game %1</source>
        <translation>Partida %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Repetición %1</translation>
    </message>
    <message>
        <source>Pages and open games</source>
        <translation>Páginas y partidas abiertas</translation>
    </message>
</context>
<context>
    <name>mantimon::window::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>A page, a player&apos;s name, a game&apos;s id or join code…</source>
        <translation>Una página, un jugador, el id o código de una partida…</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ elegir · Intro abre · Esc cierra</translation>
    </message>
    <message>
        <source>Watch the game %1</source>
        <translation>Ver la partida %1</translation>
    </message>
    <message>
        <source>Replay of the game %1</source>
        <translation>Repetición de la partida %1</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>Jugador %1</translation>
    </message>
    <message>
        <source>Search live games for “%1”</source>
        <translation>Buscar «%1» en las partidas en curso</translation>
    </message>
</context>
<context>
    <name>mantimon::window::MainWindow</name>
    <message>
        <source>The server cannot be reached; trying again. Is it running, and is the address right? (%1)</source>
        <translation>No se puede alcanzar el servidor; se sigue intentando. ¿Está en marcha y es correcta la dirección? (%1)</translation>
    </message>
</context>
<context>
    <name>mantimon::window::StaleVeil</name>
    <message>
        <source>What is shown is from %1.</source>
        <translation>Lo que se muestra es de las %1.</translation>
    </message>
    <message>
        <source>The server has been silent since.</source>
        <translation>Desde entonces el servidor calla.</translation>
    </message>
    <message>
        <source>The connection is lost; next attempt in %1.</source>
        <translation>Se perdió la conexión; próximo intento en %1.</translation>
    </message>
    <message>
        <source>The connection is lost; connecting…</source>
        <translation>Se perdió la conexión; conectando…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>mantimon::window::TopBar</name>
    <message>
        <source>%1 s old</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>⚠ token ends in %1</source>
        <translation>⚠ el token caduca en %1</translation>
    </message>
    <message>
        <source>Go to…  %1</source>
        <translation>Ir a…  %1</translation>
    </message>
    <message>
        <source>Who you are: %1</source>
        <translation>Quién es usted: %1</translation>
    </message>
    <message>
        <source>Token is good until %1</source>
        <translation>Token válido hasta %1</translation>
    </message>
    <message>
        <source>Token does not say when it ends</source>
        <translation>El token no dice cuándo caduca</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
</TS>
