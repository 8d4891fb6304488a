<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>Everybody who is connected (%n connection(s)) reads at once: “%1” It cannot be taken back.</source>
        <translation>
            <numerusform>Everybody who is connected (%n connection) reads at once: “%1” It cannot be taken back.</numerusform>
            <numerusform>Everybody who is connected (%n connections) reads at once: “%1” It cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Arrange</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Details</name>
    <message numerus="yes">
        <source>gives %n point(s)</source>
        <translation>
            <numerusform>gives %n point</numerusform>
            <numerusform>gives %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Furniture</name>
    <message numerus="yes">
        <source>Hand: %n card(s)</source>
        <translation>
            <numerusform>Hand: %n card</numerusform>
            <numerusform>Hand: %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Log</name>
    <message numerus="yes">
        <source>%1 of %2 was knocked out (%n point(s))</source>
        <translation>
            <numerusform>%1 of %2 was knocked out (%n point)</numerusform>
            <numerusform>%1 of %2 was knocked out (%n points)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n point(s)</source>
        <translation>
            <numerusform>%1 has %n point</numerusform>
            <numerusform>%1 has %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 got %n bonus point(s)</source>
        <translation>
            <numerusform>%1 got %n bonus point</numerusform>
            <numerusform>%1 got %n bonus points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 laid out %n prize(s)</source>
        <translation>
            <numerusform>%1 laid out %n prize</numerusform>
            <numerusform>%1 laid out %n prizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ran out of time (%n time(s) in a row)</source>
        <translation>
            <numerusform>%1 ran out of time (%n time in a row)</numerusform>
            <numerusform>%1 ran out of time (%n times in a row)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::board::Notice</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n card(s)</source>
        <translation>
            <numerusform>up to %n card</numerusform>
            <numerusform>up to %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n card(s)</source>
        <translation>
            <numerusform>%1 to %n card</numerusform>
            <numerusform>%1 to %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>choose one of %n option(s)</source>
        <translation>
            <numerusform>choose one of %n option</numerusform>
            <numerusform>choose one of %n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::game::Header</name>
    <message numerus="yes">
        <source>%n spectator(s)</source>
        <translation>
            <numerusform>%n spectator</numerusform>
            <numerusform>%n spectators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::game::Plans</name>
    <message numerus="yes">
        <source>%1 gets %n second(s) more for what is being waited for. Both players see the new clock.</source>
        <translation>
            <numerusform>%1 gets %n second more for what is being waited for. Both players see the new clock.</numerusform>
            <numerusform>%1 gets %n seconds more for what is being waited for. Both players see the new clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n second(s) more.</source>
        <translation>
            <numerusform>%1 has %n second more.</numerusform>
            <numerusform>%1 has %n seconds more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::pages::AuditPage</name>
    <message numerus="yes">
        <source>%n row(s) were written.</source>
        <translation>
            <numerusform>%n row was written.</numerusform>
            <numerusform>%n rows were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::pages::GameGlance</name>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::pages::OverviewPage</name>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PersonDialog</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mantimon::pages::PlayerView</name>
    <message numerus="yes">
        <source>● online, %n connection(s)</source>
        <translation>
            <numerusform>● online, %n connection</numerusform>
            <numerusform>● online, %n connections</numerusform>
        </translation>
    </message>
</context>
</TS>
