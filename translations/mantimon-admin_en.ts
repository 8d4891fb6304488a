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
