<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Deeds</name>
    <message>
        <source>Kick %1</source>
        <translation>踢出 %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now. Their seats stay theirs for the time of grace, and they may come back at once.</source>
        <translation>立即关闭 %1 的所有连接。宽限期内座位会保留，对方可以马上回来。</translation>
    </message>
    <message>
        <source>Reason, for the audit log</source>
        <translation>理由（写入审计日志）</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>禁言 %1</translation>
    </message>
    <message>
        <source>%1 can play on, but nobody sees what they write or show until the mute ends or is lifted.</source>
        <translation>%1 可以继续对局，但在禁言结束或解除之前，其发言和表情不会显示给任何人。</translation>
    </message>
    <message>
        <source>Reason; the player is told</source>
        <translation>理由（会告知该玩家）</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Unmute %1</source>
        <translation>解除 %1 的禁言</translation>
    </message>
    <message>
        <source>%1 can write again at once.</source>
        <translation>%1 可以立即重新发言。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Ban %1</source>
        <translation>封禁 %1</translation>
    </message>
    <message>
        <source>Closes every connection of %1 now and lets them in no more until the ban ends or is lifted. Games they are in go on without them and are lost when their time of grace ends.</source>
        <translation>立即关闭 %1 的所有连接，在封禁结束或解除之前不再允许进入。其正在进行的对局会继续，宽限期结束后判负。</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Unban %1</source>
        <translation>解除 %1 的封禁</translation>
    </message>
    <message>
        <source>%1 is let in again at once. A ban by somebody else can be lifted by administrators only.</source>
        <translation>%1 可以立即重新进入。他人施加的封禁只有管理员可以解除。</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Note about %1</source>
        <translation>关于 %1 的备注</translation>
    </message>
    <message>
        <source>Moderators see it on the player&apos;s page; the player does not.</source>
        <translation>管理人员可在玩家页面看到，玩家本人看不到。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Resolve the report about %1</source>
        <translation>处理完毕关于 %1 的举报</translation>
    </message>
    <message>
        <source>The report leaves the queue. Whatever was done to the player stays as it is.</source>
        <translation>该举报将离开队列。已对玩家采取的措施保持不变。</translation>
    </message>
    <message>
        <source>What was found, and what was done</source>
        <translation>查明的情况与采取的措施</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>处理完毕</translation>
    </message>
    <message>
        <source>Comment on the report about %1</source>
        <translation>评论关于 %1 的举报</translation>
    </message>
    <message>
        <source>Other moderators see it; players do not.</source>
        <translation>其他管理人员可以看到，玩家看不到。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Announce to everybody</source>
        <translation>向所有人公告</translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>所有在线者（%n 个连接）将立即看到：“%1”此操作无法撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>发布公告</translation>
    </message>
    <message>
        <source>Drain %1</source>
        <translation>排空 %1</translation>
    </message>
    <message>
        <source>The node takes no new games from now on and stops when its last game is over or handed over. Players are told to connect elsewhere. It cannot be taken back; start the node anew instead.</source>
        <translation>该节点不再接受新对局，最后一局结束或移交后停止。系统会提示玩家连接其他节点。此操作无法撤回；如需恢复请重新启动节点。</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
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
        <translation>布置</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>抽牌</translation>
    </message>
    <message>
        <source>main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>end of turn</source>
        <translation>回合结束</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>休眠中</translation>
    </message>
    <message>
        <source>waiting for a player</source>
        <translation>等待玩家</translation>
    </message>
    <message>
        <source>about to begin</source>
        <translation>即将开始</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>player gone</source>
        <translation>玩家离开</translation>
    </message>
    <message>
        <source>clock low</source>
        <translation>时间将尽</translation>
    </message>
    <message>
        <source>points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>奖赏</translation>
    </message>
    <message>
        <source>nothing left in play</source>
        <translation>场上无怪</translation>
    </message>
    <message>
        <source>deck ran out</source>
        <translation>牌库耗尽</translation>
    </message>
    <message>
        <source>several at once</source>
        <translation>多项同时</translation>
    </message>
    <message>
        <source>turn limit</source>
        <translation>回合上限</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>认输</translation>
    </message>
    <message>
        <source>timeouts</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>被弃</translation>
    </message>
    <message>
        <source>a moderator</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>作弊</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>拖延</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>辱骂</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>draining</source>
        <translation>排空中</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>in memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>viewer</source>
        <translation>观察员</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>管理人员</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Message to a game</source>
        <translation>向对局发消息</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>End a game</source>
        <translation>结束对局</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>解除禁言</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Unban</source>
        <translation>解除封禁</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Assign a report</source>
        <translation>分配举报</translation>
    </message>
    <message>
        <source>Comment a report</source>
        <translation>评论举报</translation>
    </message>
    <message>
        <source>Resolve a report</source>
        <translation>处理完毕举报</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Drain a node</source>
        <translation>排空节点</translation>
    </message>
    <message>
        <source>Watch as a player or judge</source>
        <translation>以玩家或裁判视角观看</translation>
    </message>
    <message>
        <source>Look at a game&apos;s history</source>
        <translation>查看对局历史</translation>
    </message>
    <message>
        <source>Look at an earlier position</source>
        <translation>查看先前局面</translation>
    </message>
    <message>
        <source>Export a replay</source>
        <translation>导出回放</translation>
    </message>
    <message>
        <source>The connection was lost, so nobody knows whether this was done. Look once it is back.</source>
        <translation>连接已中断，无法得知操作是否完成。恢复后请查看。</translation>
    </message>
    <message>
        <source>The server did not answer. Look whether it was done before you try again.</source>
        <translation>服务器没有应答。重试前请先查看操作是否已完成。</translation>
    </message>
    <message>
        <source>Your role does not allow this. Ask an administrator.</source>
        <translation>您的角色无此权限。请联系管理员。</translation>
    </message>
    <message>
        <source>That was too much at once. Wait a moment and try again.</source>
        <translation>操作过于频繁。请稍候再试。</translation>
    </message>
    <message>
        <source>There is no such game. It may have been removed.</source>
        <translation>没有这场对局，可能已被删除。</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>这场对局已结束。</translation>
    </message>
    <message>
        <source>The server&apos;s database is away; nothing was changed. Try again shortly.</source>
        <translation>服务器数据库不可用，未做任何更改。请稍后再试。</translation>
    </message>
    <message>
        <source>The server did not accept these values.</source>
        <translation>服务器未接受这些值。</translation>
    </message>
    <message>
        <source>This server is too old for that.</source>
        <translation>此服务器版本过旧，不支持该操作。</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>对局已暂停。</translation>
    </message>
    <message>
        <source>The server does not accept this token. Paste a new one.</source>
        <translation>服务器不接受此令牌。请粘贴新令牌。</translation>
    </message>
    <message>
        <source>There is no token. Paste one.</source>
        <translation>没有令牌。请粘贴一个。</translation>
    </message>
    <message>
        <source>This token has expired. Paste a new one.</source>
        <translation>此令牌已过期。请粘贴新令牌。</translation>
    </message>
    <message>
        <source>This account is banned.</source>
        <translation>此账号已被封禁。</translation>
    </message>
    <message>
        <source>The server is about to stop and takes nobody in.</source>
        <translation>服务器即将停止，不再接受连接。</translation>
    </message>
    <message>
        <source>The server made a mistake. Its log says more.</source>
        <translation>服务器出错。详情请见其日志。</translation>
    </message>
    <message>
        <source>The server refused: %1</source>
        <translation>服务器拒绝：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Arrange</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>clock paused</source>
        <translation>计时已暂停</translation>
    </message>
    <message>
        <source>%1 on the clock</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>bench %1</source>
        <translation>备战区 %1</translation>
    </message>
    <message>
        <source>active</source>
        <translation>战斗区</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>牌库</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>弃牌区</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>奖赏</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>竞技场</translation>
    </message>
    <message>
        <source>Played by %1</source>
        <translation>由 %1 打出</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Board</name>
    <message>
        <source>Table</source>
        <translation>牌桌</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message>
        <source>evolves from %1</source>
        <translation>由 %1 进化</translation>
    </message>
    <message>
        <source>%1 of %2 HP left</source>
        <translation>剩余 HP %1 / %2</translation>
    </message>
    <message>
        <source>Energies: %1</source>
        <translation>能量：%1</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>道具：%1</translation>
    </message>
    <message>
        <source>On top of: %1</source>
        <translation>下方的牌：%1</translation>
    </message>
    <message>
        <source>Came this turn</source>
        <translation>本回合登场</translation>
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
        <translation>撤退 %1</translation>
    </message>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>提供 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 HP</source>
        <translation>HP %1</translation>
    </message>
    <message>
        <source>The card&apos;s text is not in this server&apos;s catalogue.</source>
        <translation>此服务器的卡牌目录中没有这张牌的文字。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张牌</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（离开）</translation>
    </message>
    <message>
        <source>to move</source>
        <translation>行动方</translation>
    </message>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>手牌：%n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>energies that can be attached</comment>
        <translation>可用</translation>
    </message>
    <message>
        <source>No stadium in play</source>
        <translation>场上没有竞技场</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message>
        <source>a card</source>
        <translation>一张牌</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已准备好</translation>
    </message>
    <message>
        <source>%1 begins with %2</source>
        <translation>%1 以 %2 开局</translation>
    </message>
    <message>
        <source>%1 has %2 on the bench</source>
        <translation>%1 的备战区有 %2</translation>
    </message>
    <message>
        <source>%1 evolved %3 into %2</source>
        <translation>%1 将 %3 进化为 %2</translation>
    </message>
    <message>
        <source>%1 attached %2 to %3</source>
        <translation>%1 将 %2 附于 %3</translation>
    </message>
    <message>
        <source>%1 gave %2 to %3</source>
        <translation>%1 将 %2 装备给 %3</translation>
    </message>
    <message>
        <source>an ability</source>
        <translation>特性</translation>
    </message>
    <message>
        <source>%1 used %2 of %3</source>
        <translation>%1 使用了 %3 的 %2</translation>
    </message>
    <message>
        <source>an attack</source>
        <translation>招式</translation>
    </message>
    <message>
        <source>%1 attacked with %2: %3</source>
        <translation>%1 用 %2 攻击：%3</translation>
    </message>
    <message>
        <source>%1 retreated %2; %3 is active</source>
        <translation>%1 让 %2 撤退，%3 进入战斗区</translation>
    </message>
    <message>
        <source>%1 made %2 active</source>
        <translation>%1 让 %2 进入战斗区</translation>
    </message>
    <message>
        <source>%1 played %2 to the bench</source>
        <translation>%1 将 %2 放到备战区</translation>
    </message>
    <message>
        <source>%1 played the stadium %2</source>
        <translation>%1 打出了竞技场 %2</translation>
    </message>
    <message>
        <source>%1 played %2</source>
        <translation>%1 打出了 %2</translation>
    </message>
    <message>
        <source>%1 is confused and hurt itself</source>
        <translation>%1 因混乱伤害了自己</translation>
    </message>
    <message>
        <source>%1 flipped a coin: heads</source>
        <translation>%1 掷硬币：正面</translation>
    </message>
    <message>
        <source>%1 flipped a coin: tails</source>
        <translation>%1 掷硬币：反面</translation>
    </message>
    <message>
        <source>%1 was healed by %2</source>
        <translation>%1 回复了 %2 HP</translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <translation>%1 进入%2状态</translation>
    </message>
    <message>
        <source>%1 is no longer %2</source>
        <translation>%1 的%2状态已解除</translation>
    </message>
    <message>
        <source>%1 was switched with %2</source>
        <translation>%1 与 %2 互换</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%2 的 %1 昏厥（%n 分）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 有 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 获得了 %n 点奖励分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 damage</source>
        <translation>%1 受到 %2 点伤害</translation>
    </message>
    <message>
        <source>%1 took %2 damage from %3</source>
        <translation>%1 因%3受到 %2 点伤害</translation>
    </message>
    <message>
        <source>%1 drew %2</source>
        <translation>%1 抽了 %2</translation>
    </message>
    <message>
        <source>%1 turned over %2</source>
        <translation>%1 翻开了 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 放置了 %n 张奖赏卡</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took a prize: %2</source>
        <translation>%1 拿取了奖赏卡：%2</translation>
    </message>
    <message>
        <source>%1 had no basic Mantimon and showed %2</source>
        <translation>%1 没有基础 Mantimon，展示了 %2</translation>
    </message>
    <message>
        <source>%1’s deck was shuffled</source>
        <translation>%1 的牌库已洗牌</translation>
    </message>
    <message>
        <source>%1: %2 went from %3 to %4</source>
        <translation>%1：%2 从%3移到%4</translation>
    </message>
    <message>
        <source>%1 showed %2</source>
        <translation>%1 展示了 %2</translation>
    </message>
    <message>
        <source>%1: an effect began</source>
        <translation>%1：效果开始</translation>
    </message>
    <message>
        <source>%1: the effect found no target</source>
        <translation>%1：效果没有对象</translation>
    </message>
    <message>
        <source>%1: an effect ended</source>
        <translation>%1：效果结束</translation>
    </message>
    <message>
        <source>%1 was asked to choose</source>
        <translation>%1 被要求选择</translation>
    </message>
    <message>
        <source>%1 chose</source>
        <translation>%1 作出了选择</translation>
    </message>
    <message>
        <source>The game began; %1 goes first</source>
        <translation>对局开始，%1 先手</translation>
    </message>
    <message>
        <source>Turn %1: %2</source>
        <translation>第 %1 回合：%2</translation>
    </message>
    <message>
        <source>%1 ended the turn</source>
        <translation>%1 结束了回合</translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>%1 超时（连续 %n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>The effect of %1 took too long and was undone</source>
        <translation>%1 的效果耗时过长，已撤销</translation>
    </message>
    <message>
        <source>%1 won %2</source>
        <translation>%1 获胜（%2）</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>对局被判作废</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>对局以平局结束</translation>
    </message>
    <message>
        <source>The game was opened</source>
        <translation>对局已创建</translation>
    </message>
    <message>
        <source>%1 sat down</source>
        <translation>%1 已入座</translation>
    </message>
    <message>
        <source>%1 revealed a share of the chance</source>
        <translation>%1 公开了自己的随机数份额</translation>
    </message>
    <message>
        <source>The game started</source>
        <translation>对局已开始</translation>
    </message>
    <message>
        <source>%1 acted</source>
        <translation>%1 进行了操作</translation>
    </message>
    <message>
        <source>%1 got more time</source>
        <translation>%1 的时间已延长</translation>
    </message>
    <message>
        <source>The game was paused</source>
        <translation>对局被暂停</translation>
    </message>
    <message>
        <source>The game goes on</source>
        <translation>对局继续</translation>
    </message>
    <message>
        <source>The game was closed</source>
        <translation>对局已关闭</translation>
    </message>
    <message>
        <source>A moderator decided the game</source>
        <translation>管理人员裁定了对局</translation>
    </message>
    <message>
        <source>%1 got counters for %2 damage from %3</source>
        <translation>%1 因%3放置了相当于 %2 点伤害的指示物</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Motion</name>
    <message>
        <source>H</source>
        <comment>heads, on a coin</comment>
        <translation>正</translation>
    </message>
    <message>
        <source>T</source>
        <comment>tails, on a coin</comment>
        <translation>反</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n 张牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>至多 %n 张牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>%1 至 %n 张牌</numerusform>
        </translation>
    </message>
    <message>
        <source>choose %1 from: %2</source>
        <translation>从%2中选择 %1</translation>
    </message>
    <message>
        <source>put cards in order (%1)</source>
        <translation>排列牌的顺序（%1）</translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>从 %n 个选项中选择一个</numerusform>
        </translation>
    </message>
    <message>
        <source>choose a number from %1 to %2</source>
        <translation>选择 %1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>choose the new active Mantimon</source>
        <translation>选择新的战斗 Mantimon</translation>
    </message>
    <message>
        <source>%1 is asked to choose</source>
        <translation>等待 %1 选择</translation>
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
        <translation>%1 获胜（%2）</translation>
    </message>
    <message>
        <source>The game was declared void</source>
        <translation>对局被判作废</translation>
    </message>
    <message>
        <source>The game ended in a draw</source>
        <translation>对局以平局结束</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>布置完成</translation>
    </message>
    <message>
        <source>Set-up: waiting for %1</source>
        <translation>布置：等待 %1</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>轮到 %1</translation>
    </message>
</context>
<context>
    <name>mantimon::board::Preview</name>
    <message>
        <source>Select a game to see its table here.</source>
        <translation>选择对局后，其牌桌会显示在这里。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This game is not there any more.</source>
        <translation>这场对局已不存在。</translation>
    </message>
    <message>
        <source>This game may not be watched.</source>
        <translation>这场对局不允许观看。</translation>
    </message>
    <message>
        <source>The game has not begun.</source>
        <translation>对局尚未开始。</translation>
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
        <translation>火</translation>
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
        <translation>斗</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>恶</translation>
    </message>
    <message>
        <source>Metal</source>
        <translation>钢</translation>
    </message>
    <message>
        <source>Colorless</source>
        <translation>无色</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Stage 1</source>
        <translation>1 阶进化</translation>
    </message>
    <message>
        <source>Stage 2</source>
        <translation>2 阶进化</translation>
    </message>
    <message>
        <source>Mantimon</source>
        <translation>Mantimon</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>支援者</translation>
    </message>
    <message>
        <source>Stadium</source>
        <translation>竞技场</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>道具</translation>
    </message>
    <message>
        <source>Basic energy</source>
        <translation>基本能量</translation>
    </message>
    <message>
        <source>Special energy</source>
        <translation>特殊能量</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>confused</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>paralyzed</source>
        <translation>麻痹</translation>
    </message>
    <message>
        <source>burned</source>
        <translation>灼伤</translation>
    </message>
    <message>
        <source>poisoned</source>
        <translation>中毒</translation>
    </message>
    <message>
        <source>ASL</source>
        <comment>asleep, in three letters</comment>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>CNF</source>
        <comment>confused, in three letters</comment>
        <translation>混乱</translation>
    </message>
    <message>
        <source>PAR</source>
        <comment>paralyzed, in three letters</comment>
        <translation>麻痹</translation>
    </message>
    <message>
        <source>BRN</source>
        <comment>burned, in three letters</comment>
        <translation>灼伤</translation>
    </message>
    <message>
        <source>PSN</source>
        <comment>poisoned, in three letters</comment>
        <translation>中毒</translation>
    </message>
    <message>
        <source>deck</source>
        <translation>牌库</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>手牌</translation>
    </message>
    <message>
        <source>active place</source>
        <translation>战斗区</translation>
    </message>
    <message>
        <source>bench</source>
        <translation>备战区</translation>
    </message>
    <message>
        <source>discard pile</source>
        <translation>弃牌区</translation>
    </message>
    <message>
        <source>energy deck</source>
        <translation>能量牌库</translation>
    </message>
    <message>
        <source>energy zone</source>
        <translation>能量区</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>奖赏区</translation>
    </message>
    <message>
        <source>stadium place</source>
        <translation>竞技场区</translation>
    </message>
    <message>
        <source>attached cards</source>
        <translation>附加的牌</translation>
    </message>
    <message>
        <source>cards underneath</source>
        <translation>下方的牌</translation>
    </message>
    <message>
        <source>attack</source>
        <translation>攻击</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>poison</source>
        <translation>中毒</translation>
    </message>
    <message>
        <source>burn</source>
        <translation>灼伤</translation>
    </message>
    <message>
        <source>confusion</source>
        <translation>混乱</translation>
    </message>
    <message>
        <source>for no reason given</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>by points</source>
        <translation>得分达标</translation>
    </message>
    <message>
        <source>by taking the last prize</source>
        <translation>拿取最后一张奖赏卡</translation>
    </message>
    <message>
        <source>because the other had no Mantimon left</source>
        <translation>对方没有 Mantimon 了</translation>
    </message>
    <message>
        <source>because the other had no card to draw</source>
        <translation>对方牌库耗尽</translation>
    </message>
    <message>
        <source>for several reasons at once</source>
        <translation>多项原因同时成立</translation>
    </message>
    <message>
        <source>at the limit of turns</source>
        <translation>达到回合上限</translation>
    </message>
    <message>
        <source>by resignation</source>
        <translation>对方认输</translation>
    </message>
    <message>
        <source>because the other ran out of time</source>
        <translation>对方超时</translation>
    </message>
    <message>
        <source>because the other stayed away</source>
        <translation>对方未返回</translation>
    </message>
    <message>
        <source>by a moderator&apos;s decision</source>
        <translation>管理人员裁定</translation>
    </message>
    <message>
        <source>as void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>mantimon::client::Connection</name>
    <message>
        <source>The server has not answered for some seconds.</source>
        <translation>服务器已有数秒没有应答。</translation>
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
        <translation>玩家的聊天</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandBar</name>
    <message>
        <source>Message…</source>
        <translation>发消息…</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>延长时间…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>暂停…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>踢出…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>结束…</translation>
    </message>
    <message>
        <source>Replay…</source>
        <translation>回放…</translation>
    </message>
    <message>
        <source>Save the whole game to a file</source>
        <translation>将整场对局保存到文件</translation>
    </message>
    <message>
        <source>A replay can be saved when the game is over: it tells every hidden card</source>
        <translation>对局结束后才能保存回放：其中会显示所有隐藏的牌</translation>
    </message>
</context>
<context>
    <name>mantimon::game::CommandDialog</name>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>我知道此操作无法撤销</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Why? It is kept in the audit log.</source>
        <translation>为什么？会写入审计日志。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::game::GamePage</name>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>回放已保存为 %1。</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>回放未保存：%1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Loading the game</source>
        <translation>正在加载对局</translation>
    </message>
    <message>
        <source>The server is asked for the table and the log.</source>
        <translation>正在向服务器请求牌桌和日志。</translation>
    </message>
    <message>
        <source>There is no such game</source>
        <translation>没有这场对局</translation>
    </message>
    <message>
        <source>It may have ended long ago and been removed, or the id is wrong. Finished games are found under Replays.</source>
        <translation>可能早已结束并被删除，或者 ID 有误。已结束的对局在“回放”中。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The game cannot be shown</source>
        <translation>无法显示对局</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This game is over.</source>
        <translation>这场对局已结束。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message>
        <source>%1 %2, away</source>
        <translation>%1 %2（离开）</translation>
    </message>
    <message>
        <source>Close this game</source>
        <translation>关闭此对局</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>视角(&amp;V)：</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Game %1</source>
        <translation>对局 %1</translation>
    </message>
    <message>
        <source>turn %1</source>
        <translation>第 %1 回合</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>%n 名观众</numerusform>
        </translation>
    </message>
    <message>
        <source>Spectator</source>
        <translation>观众</translation>
    </message>
    <message>
        <source>%1’s seat</source>
        <translation>%1 的座位</translation>
    </message>
    <message>
        <source>Judge (sees all)</source>
        <translation>裁判（可见全部）</translation>
    </message>
</context>
<context>
    <name>mantimon::game::HistoryBar</name>
    <message>
        <source>One entry back</source>
        <translation>后退一条记录</translation>
    </message>
    <message>
        <source>One entry forward</source>
        <translation>前进一条记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到现在</translation>
    </message>
    <message>
        <source>To the end of the game</source>
        <translation>前往对局结尾</translation>
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
        <translation>回合、开始与结束</translation>
    </message>
    <message>
        <source>What players did</source>
        <translation>玩家的操作</translation>
    </message>
    <message>
        <source>Damage, conditions, coins, points</source>
        <translation>伤害、特殊状态、硬币、得分</translation>
    </message>
    <message>
        <source>Cards drawn and moved</source>
        <translation>抽牌与移动</translation>
    </message>
    <message>
        <source>Questions and effects</source>
        <translation>选择与效果</translation>
    </message>
    <message>
        <source>Clocks and moderators</source>
        <translation>计时与管理人员</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Jump to a turn</source>
        <translation>跳转到回合</translation>
    </message>
    <message>
        <source>Load earlier entries</source>
        <translation>加载更早的记录</translation>
    </message>
    <message>
        <source>Log of the game</source>
        <translation>对局日志</translation>
    </message>
    <message>
        <source>Turn…</source>
        <translation>回合…</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Notices</name>
    <message>
        <source>Not connected since %1. What you see is how it was then.</source>
        <translation>自 %1 起连接已断开。所显示的内容为当时的状态。</translation>
    </message>
    <message>
        <source>Judge view: you see every hidden card. That you look is in the audit log.</source>
        <translation>裁判视角：您能看到所有隐藏的牌。您的查看会写入审计日志。</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you look is in the audit log.</source>
        <translation>您能看到 %1 的手牌。您的查看会写入审计日志。</translation>
    </message>
    <message>
        <source>Back to spectator</source>
        <translation>返回观众视角</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>The server does not let you see this: hidden cards are for moderators, and never those of a game one plays oneself. The attempt is in the audit log.</source>
        <translation>服务器不允许您查看：隐藏的牌仅供管理人员查看，且自己参与的对局一律不可查看。此次尝试已写入审计日志。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>A player asked for help</source>
        <translation>有玩家求助</translation>
    </message>
    <message>
        <source>Technical problem</source>
        <translation>技术问题</translation>
    </message>
    <message>
        <source>A report is being looked into</source>
        <translation>正在调查举报</translation>
    </message>
    <message>
        <source>Message to both players</source>
        <translation>向双方玩家发消息</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 see this text at once, as a notice from the moderators. Spectators do not.</source>
        <translation>%1 会立即看到这段文字，显示为管理人员的通知。观众看不到。</translation>
    </message>
    <message>
        <source>The message was sent to %1.</source>
        <translation>消息已发送给 %1。</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Give time</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>The server was slow</source>
        <translation>服务器缓慢</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>对于当前等待的操作，%1 将多得 %n 秒。双方玩家都会看到新的计时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>已为 %1 延长 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause the game</source>
        <translation>暂停对局</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Both clocks stop, and %1 can do nothing until the game is resumed. They are told, with your reason.</source>
        <translation>双方计时停止，在对局恢复之前 %1 无法进行任何操作。会告知双方，并附上您的理由。</translation>
    </message>
    <message>
        <source>The game is paused.</source>
        <translation>对局已暂停。</translation>
    </message>
    <message>
        <source>The game goes on.</source>
        <translation>对局继续进行。</translation>
    </message>
    <message>
        <source>Resume the game</source>
        <translation>继续对局</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The problem is solved</source>
        <translation>问题已解决</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>The clocks go on where they stood, and %1 can play again. They are told.</source>
        <translation>计时从停止处继续，%1 可以继续对局。会告知双方。</translation>
    </message>
    <message>
        <source>Kick a player</source>
        <translation>踢出玩家</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>踢出</translation>
    </message>
    <message>
        <source>The connection hangs</source>
        <translation>连接卡住</translation>
    </message>
    <message>
        <source>Insults</source>
        <translation>辱骂</translation>
    </message>
    <message>
        <source>Floods the server with messages</source>
        <translation>向服务器大量发送消息</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>玩家</translation>
    </message>
    <message>
        <source>All connections of %1 are closed now. %1 may come back at once; whoever stays away loses the seat when the grace period ends.</source>
        <translation>立即关闭 %1 的所有连接。%1 可以马上回来；若一直不回来，宽限期结束时将失去座位。</translation>
    </message>
    <message>
        <source>The connections of %1 were closed.</source>
        <translation>%1 的连接已关闭。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>平局</translation>
    </message>
    <message>
        <source>%1 wins</source>
        <translation>%1 获胜</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Ends the game as a draw.</source>
        <translation>以平局结束对局。</translation>
    </message>
    <message>
        <source>Ends the game as void: it counts for nobody.</source>
        <translation>以作废结束对局：不计入任何人的成绩。</translation>
    </message>
    <message>
        <source>Ends the game: %1 wins.</source>
        <translation>结束对局：%1 获胜。</translation>
    </message>
    <message>
        <source>End the game</source>
        <translation>结束对局</translation>
    </message>
    <message>
        <source>End game</source>
        <translation>结束对局</translation>
    </message>
    <message>
        <source>Cheating</source>
        <translation>作弊</translation>
    </message>
    <message>
        <source>Stalling</source>
        <translation>拖延</translation>
    </message>
    <message>
        <source>Both players agreed</source>
        <translation>双方玩家同意</translation>
    </message>
    <message>
        <source>%1 are told that a moderator decided it. The game cannot be taken up again.</source>
        <translation>会告知 %1 对局由管理人员裁定。对局无法再继续。</translation>
    </message>
    <message>
        <source>The game has ended.</source>
        <translation>对局已结束。</translation>
    </message>
    <message>
        <source>Judge view</source>
        <translation>裁判视角</translation>
    </message>
    <message>
        <source>View of %1</source>
        <translation>%1 的视角</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Suspected cheating</source>
        <translation>涉嫌作弊</translation>
    </message>
    <message>
        <source>You see the hands and decks of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>您将看到 %1 的手牌和牌库。您的查看及其理由会写入审计日志。请勿向任何人透露您看到的内容。</translation>
    </message>
    <message>
        <source>You see the hand of %1. That you looked, and why, is written to the audit log. Tell nobody what you see.</source>
        <translation>您将看到 %1 的手牌。您的查看及其理由会写入审计日志。请勿向任何人透露您看到的内容。</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayFile</name>
    <message>
        <source>Save replay</source>
        <translation>保存回放</translation>
    </message>
    <message>
        <source>Replays (*.json)</source>
        <translation>回放 (*.json)</translation>
    </message>
</context>
<context>
    <name>mantimon::game::ReplayPage</name>
    <message>
        <source>Loading the replay</source>
        <translation>正在加载回放</translation>
    </message>
    <message>
        <source>The server reads the whole game.</source>
        <translation>服务器正在读取整场对局。</translation>
    </message>
    <message>
        <source>The replay was saved as %1.</source>
        <translation>回放已保存为 %1。</translation>
    </message>
    <message>
        <source>The replay was not saved: %1</source>
        <translation>回放未保存：%1</translation>
    </message>
    <message>
        <source>There is no replay to show</source>
        <translation>没有可显示的回放</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>Whether this replay is genuine can be seen, and the file saved, by moderators only.</source>
        <translation>只有管理人员可以查看此回放是否真实，并保存文件。</translation>
    </message>
    <message>
        <source>Verified: played again from its seed, the game is the same to the end.</source>
        <translation>已验证：从种子重演，对局直到结尾完全一致。</translation>
    </message>
    <message>
        <source>Not verified: %1</source>
        <translation>未通过验证：%1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>回放 %1</translation>
    </message>
    <message>
        <source>Replay %1 · %2</source>
        <translation>回放 %1 · %2</translation>
    </message>
    <message>
        <source>Close this replay</source>
        <translation>关闭此回放</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Save replay…</source>
        <translation>保存回放…</translation>
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
        <translation>管理工作台</translation>
    </message>
    <message>
        <source>Choose a server. Your token says who you are and what you may do.</source>
        <translation>请选择服务器。令牌说明您的身份和权限。</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>其他服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How you call this server</source>
        <translation>您对此服务器的称呼</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Paste it, or read it from a file</source>
        <translation>粘贴，或从文件读取</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件读取…</translation>
    </message>
    <message>
        <source>Forget this server</source>
        <translation>移除此服务器</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Read a token from a file</source>
        <translation>从文件读取令牌</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>There is no token in this file. It has one line, as `mantimon-server token` prints it.</source>
        <translation>此文件中没有令牌。令牌为一行，由 `mantimon-server token` 输出。</translation>
    </message>
    <message>
        <source>This does not look like a token: three parts with points between them.</source>
        <translation>这不像令牌：应为以点分隔的三个部分。</translation>
    </message>
    <message>
        <source>Expired at %1. Ask for a new one.</source>
        <translation>已于 %1 过期。请索取新令牌。</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>无名者</translation>
    </message>
    <message>
        <source>For %1 (%2).</source>
        <translation>属于 %1（%2）。</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>无角色</translation>
    </message>
    <message>
        <source>Expires at %1, in %2.</source>
        <translation>%1 到期（还有 %2）。</translation>
    </message>
    <message>
        <source>Address · without encryption: others on the way can read the token; use wss://</source>
        <translation>地址 · 未加密：令牌可能在途中被读取；请使用 wss://</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>No keychain answers, so the token is kept only until you close this window. To have it kept, install and unlock one, such as gnome-keyring or KWallet. (%1)</source>
        <translation>没有钥匙串应答，令牌只保留到关闭此窗口为止。若要保存，请安装并解锁一个钥匙串，例如 gnome-keyring 或 KWallet。（%1）</translation>
    </message>
</context>
<context>
    <name>mantimon::models::AuditTable</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>执行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message>
        <source>✗ refused: %1</source>
        <translation>✗ 已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>mantimon::models::GameTable</name>
    <message>
        <source>Game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>玩家</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>观战</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 (away, back within %2)</source>
        <translation>%1（离开，须在 %2 内返回）</translation>
    </message>
    <message>
        <source>%1 (away)</source>
        <translation>%1（离开）</translation>
    </message>
</context>
<context>
    <name>mantimon::models::NodeTable</name>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Actions/s</source>
        <translation>操作/秒</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志延迟</translation>
    </message>
    <message>
        <source>Errors/s</source>
        <translation>错误/秒</translation>
    </message>
    <message>
        <source>Database, Redis</source>
        <translation>数据库、Redis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>运行时长</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
    <message>
        <source>%1 %2, Redis %3</source>
        <translation>%1 %2，Redis %3</translation>
    </message>
</context>
<context>
    <name>mantimon::models::PlayerTable</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>处分</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>● online</source>
        <translation>● 在线</translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ 离线</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已禁言</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReplayTable</name>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>玩家</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>Winner</source>
        <translation>胜者</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
</context>
<context>
    <name>mantimon::models::ReportTable</name>
    <message>
        <source>Filed</source>
        <translation>举报时间</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>About</source>
        <translation>被举报者</translation>
    </message>
    <message>
        <source>By</source>
        <translation>举报者</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>已写入 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>文件未写入：%1</translation>
    </message>
    <message>
        <source>Who (id)</source>
        <translation>执行者（ID）</translation>
    </message>
    <message>
        <source>Whom (id)</source>
        <translation>对象（ID）</translation>
    </message>
    <message>
        <source>Game id</source>
        <translation>对局 ID</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>导出 CSV…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>Nothing was done</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Whatever moderators do stands here, with its reason, also what was refused. Widen the filter to see more.</source>
        <translation>管理人员的一切操作及其理由都在此处，包括被拒绝的。放宽筛选条件可查看更多。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ChartCard</name>
    <message>
        <source>no data yet</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameDelegate</name>
    <message>
        <source>back in %1</source>
        <translation>限 %1</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message>
        <source>No game is selected</source>
        <translation>未选择对局</translation>
    </message>
    <message>
        <source>Choose one with the arrow keys; Enter watches it.</source>
        <translation>用方向键选择，按回车观看。</translation>
    </message>
    <message>
        <source>Turn %1, %2</source>
        <translation>第 %1 回合，%2</translation>
    </message>
    <message>
        <source>%1 is to move</source>
        <translation>轮到 %1</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>%1开始</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n 人观战</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GamesPage</name>
    <message>
        <source>Search player, id, join code…</source>
        <translation>搜索玩家、ID、加入码…</translation>
    </message>
    <message>
        <source>Search live games</source>
        <translation>搜索进行中的对局</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Warnings only</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>进行中的对局</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation>所选对局</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Games: %1</source>
        <translation>对局：%1</translation>
    </message>
    <message>
        <source>No live game matches</source>
        <translation>没有匹配的对局</translation>
    </message>
    <message>
        <source>Look for a part of a player&apos;s name, the beginning of a game&apos;s id, a player&apos;s id, or a join code. A finished game is among the replays.</source>
        <translation>可搜索玩家名的一部分、对局 ID 开头、玩家 ID 或加入码。已结束的对局在回放中。</translation>
    </message>
    <message>
        <source>Show all games</source>
        <translation>显示所有对局</translation>
    </message>
    <message>
        <source>Nobody is playing</source>
        <translation>没有人在对局</translation>
    </message>
    <message>
        <source>Games appear here as soon as they begin. To try the desk, start the server with demo games between bots: mantimon-server serve --demo 20</source>
        <translation>对局一开始就会显示在这里。如需试用，请启动带机器人演示对局的服务器：mantimon-server serve --demo 20</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>所有节点</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
    <message>
        <source>%1 asleep</source>
        <translation>%1 休眠</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <translation>%1 观战</translation>
    </message>
    <message>
        <source>✓ all is well</source>
        <translation>✓ 一切正常</translation>
    </message>
    <message>
        <source>⚠ look at them</source>
        <translation>⚠ 请查看</translation>
    </message>
    <message>
        <source>open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Live games</source>
        <translation>进行中的对局</translation>
    </message>
    <message>
        <source>Players online</source>
        <translation>在线玩家</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Actions per second</source>
        <translation>每秒操作</translation>
    </message>
    <message>
        <source>Games with a warning</source>
        <translation>有警告的对局</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>尚无节点上报</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>走势</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency of an action</source>
        <translation>操作延迟</translation>
    </message>
    <message>
        <source>Errors per second</source>
        <translation>每秒错误</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::Period</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>指定时段…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>直到…</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message>
        <source>The note is written down.</source>
        <translation>备注已记录。</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 已被禁言。</translation>
    </message>
    <message>
        <source>%1 was kicked.</source>
        <translation>%1 已被踢出。</translation>
    </message>
    <message>
        <source>%1 is banned.</source>
        <translation>%1 已被封禁。</translation>
    </message>
    <message>
        <source>This player could not be loaded</source>
        <translation>无法加载此玩家</translation>
    </message>
    <message>
        <source>No player is selected</source>
        <translation>未选择玩家</translation>
    </message>
    <message>
        <source>Search at the left, or press Ctrl+K and type a name anywhere.</source>
        <translation>在左侧搜索，或随时按 Ctrl+K 输入名字。</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <translation>%1 可以重新进入。</translation>
    </message>
    <message>
        <source>%1 can write again.</source>
        <translation>%1 可以重新发言。</translation>
    </message>
    <message>
        <source>signs in by %1</source>
        <translation>通过 %1 登录</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>注册于 %1</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最近在线：%1</translation>
    </message>
    <message>
        <source>✕ banned</source>
        <translation>✕ 已封禁</translation>
    </message>
    <message>
        <source>▲ muted</source>
        <translation>▲ 已禁言</translation>
    </message>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● 在线，%n 个连接</numerusform>
        </translation>
    </message>
    <message>
        <source>○ away</source>
        <translation>○ 离线</translation>
    </message>
    <message>
        <source>● now</source>
        <translation>● 现在</translation>
    </message>
    <message>
        <source>nobody won</source>
        <translation>无人获胜</translation>
    </message>
    <message>
        <source>won</source>
        <translation>胜</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>负</translation>
    </message>
    <message>
        <source>lifted by %1, %2</source>
        <translation>由 %1 解除，%2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>封禁</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>禁言</translation>
    </message>
    <message>
        <source>● connected</source>
        <translation>● 已连接</translation>
    </message>
    <message>
        <source>seen until %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Needs the role of a moderator</source>
        <translation>需要管理人员角色</translation>
    </message>
    <message>
        <source>Lift the ban…</source>
        <translation>解除封禁…</translation>
    </message>
    <message>
        <source>Lift the mute…</source>
        <translation>解除禁言…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Mute…</source>
        <translation>禁言…</translation>
    </message>
    <message>
        <source>Kick…</source>
        <translation>踢出…</translation>
    </message>
    <message>
        <source>Ban…</source>
        <translation>封禁…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Mutes and bans</source>
        <translation>禁言与封禁</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对手</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>举报时间</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No games</source>
        <translation>没有对局</translation>
    </message>
    <message>
        <source>Never muted, never banned</source>
        <translation>从未被禁言或封禁</translation>
    </message>
    <message>
        <source>Nobody has written anything down</source>
        <translation>没有人留下备注</translation>
    </message>
    <message>
        <source>No connection is known</source>
        <translation>没有连接记录</translation>
    </message>
    <message>
        <source>Nobody has reported this player</source>
        <translation>没有人举报此玩家</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>随即撤销</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayersPage</name>
    <message>
        <source>Players</source>
        <translation>玩家</translation>
    </message>
    <message>
        <source>Name, id or e-mail…</source>
        <translation>名称、ID 或邮箱…</translation>
    </message>
    <message>
        <source>Search players</source>
        <translation>搜索玩家</translation>
    </message>
    <message>
        <source>Players found</source>
        <translation>找到的玩家</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Type the beginning of a name, an id, or an e-mail address.</source>
        <translation>请输入名称开头、ID 或邮箱地址。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReplaysPage</name>
    <message>
        <source>Replays</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>All rulesets</source>
        <translation>所有规则</translation>
    </message>
    <message>
        <source>Player, player id or game id…</source>
        <translation>玩家、玩家 ID 或对局 ID…</translation>
    </message>
    <message>
        <source>Search replays</source>
        <translation>搜索回放</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>No finished game is found</source>
        <translation>未找到已结束的对局</translation>
    </message>
    <message>
        <source>A game appears here when it is over. Search for a player or a game&apos;s id, or choose a longer time.</source>
        <translation>对局结束后会显示在这里。请搜索玩家或对局 ID，或选择更长的时段。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportView</name>
    <message>
        <source>The comment is written down.</source>
        <translation>评论已记录。</translation>
    </message>
    <message>
        <source>The report is resolved.</source>
        <translation>举报已处理完毕。</translation>
    </message>
    <message>
        <source>The report is yours.</source>
        <translation>该举报已由您负责。</translation>
    </message>
    <message>
        <source>Resolved %1:</source>
        <translation>%1 处理完毕：</translation>
    </message>
    <message>
        <source>No report is selected</source>
        <translation>未选择举报</translation>
    </message>
    <message>
        <source>Choose one to read it.</source>
        <translation>选择一条以阅读。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>filed %1 by %2</source>
        <translation>%1 由 %2 举报</translation>
    </message>
    <message>
        <source>assigned to you</source>
        <translation>由您负责</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>由 %1 负责</translation>
    </message>
    <message>
        <source>%1 (reported)</source>
        <translation>%1（举报者）</translation>
    </message>
    <message>
        <source>The game</source>
        <translation>对局</translation>
    </message>
    <message>
        <source>While it is being played</source>
        <translation>进行期间</translation>
    </message>
    <message>
        <source>The replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Once it is over</source>
        <translation>结束之后</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>由我处理</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>评论…</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>处理完毕…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>举报</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>显示哪些举报</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Players report opponents from their game; open reports appear here at once.</source>
        <translation>玩家可在对局中举报对手；待处理的举报会立即显示在这里。</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::ServerPage</name>
    <message>
        <source>Everybody has been told.</source>
        <translation>已通知所有人。</translation>
    </message>
    <message>
        <source>%1 takes no new games.</source>
        <translation>%1 不再接受新对局。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Only administrators announce and drain. Your role lets you look.</source>
        <translation>只有管理员可以公告和排空。您的角色可以查看。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Every player and spectator who is connected reads it at once, whatever they are doing.</source>
        <translation>所有在线玩家和观众会立即看到，无论他们在做什么。</translation>
    </message>
    <message>
        <source>The server restarts at 18:00; your games go on afterwards.</source>
        <translation>服务器将于 18:00 重启，之后对局会继续。</translation>
    </message>
    <message>
        <source>Announce…</source>
        <translation>发布公告…</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>A node that is drained takes no new games, lets those it has end, and stops.</source>
        <translation>排空的节点不接受新对局，等现有对局结束后停止。</translation>
    </message>
    <message>
        <source>No node has reported yet</source>
        <translation>尚无节点上报</translation>
    </message>
    <message>
        <source>Drain…</source>
        <translation>排空…</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Animate what changes on the table (else it is outlined)</source>
        <translation>以动画显示牌桌变化（否则以描边显示）</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>go to a game, a player or a page</source>
        <translation>前往对局、玩家或页面</translation>
    </message>
    <message>
        <source>the pages, from the top</source>
        <translation>各页面，自上而下</translation>
    </message>
    <message>
        <source>search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>open what is selected</source>
        <translation>打开所选项</translation>
    </message>
    <message>
        <source>close the game that is shown</source>
        <translation>关闭当前对局</translation>
    </message>
</context>
<context>
    <name>mantimon::pages::TableView</name>
    <message>
        <source>This could not be loaded</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Desk</name>
    <message>
        <source>Game %1</source>
        <translation>对局 %1</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>回放 %1</translation>
    </message>
    <message>
        <source>Pages and open games</source>
        <translation>页面与已打开的对局</translation>
    </message>
</context>
<context>
    <name>mantimon::window::GoTo</name>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>A page, a player&apos;s name, a game&apos;s id or join code…</source>
        <translation>页面、玩家名、对局 ID 或加入码…</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter goes there · Esc closes</source>
        <translation>↑ ↓ 选择 · 回车前往 · Esc 关闭</translation>
    </message>
    <message>
        <source>Watch the game %1</source>
        <translation>观看对局 %1</translation>
    </message>
    <message>
        <source>Replay of the game %1</source>
        <translation>对局 %1 的回放</translation>
    </message>
    <message>
        <source>Player %1</source>
        <translation>玩家 %1</translation>
    </message>
    <message>
        <source>Search live games for “%1”</source>
        <translation>在进行中的对局里搜索“%1”</translation>
    </message>
</context>
<context>
    <name>mantimon::window::MainWindow</name>
    <message>
        <source>The server cannot be reached; trying again. Is it running, and is the address right? (%1)</source>
        <translation>无法连接服务器，正在重试。服务器在运行吗？地址正确吗？（%1）</translation>
    </message>
</context>
<context>
    <name>mantimon::window::StaleVeil</name>
    <message>
        <source>What is shown is from %1.</source>
        <translation>所显示的内容为 %1 时的状态。</translation>
    </message>
    <message>
        <source>The server has been silent since.</source>
        <translation>此后服务器没有消息。</translation>
    </message>
    <message>
        <source>The connection is lost; next attempt in %1.</source>
        <translation>连接已断开；%1后重试。</translation>
    </message>
    <message>
        <source>The connection is lost; connecting…</source>
        <translation>连接已断开；正在连接…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
</context>
<context>
    <name>mantimon::window::Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
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
        <translation>⚠ 令牌剩余 %1</translation>
    </message>
    <message>
        <source>Go to…  %1</source>
        <translation>前往…  %1</translation>
    </message>
    <message>
        <source>Who you are: %1</source>
        <translation>您的身份：%1</translation>
    </message>
    <message>
        <source>Token is good until %1</source>
        <translation>令牌有效期至 %1</translation>
    </message>
    <message>
        <source>Token does not say when it ends</source>
        <translation>令牌未注明有效期</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出</translation>
    </message>
</context>
</TS>
