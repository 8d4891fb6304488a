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
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>El servidor no responde desde hace unos segundos.</translation>
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
