#pragma once

#include <QByteArray>

#include <memory>

/// What has changed between two states, for clients that want no more than that.
namespace mantimon::protocol {

/// Compares JSON objects. A change is written so that whoever has the former value knows from its type how to read it:
///
/// - former value an object, change an object: its members are the changes of the members of the same name, new ones
///   among them; `-` lists the names of those that are gone.
/// - former value an array, change an object: a member named by a number is the change of the item at that place; `+`,
///   if there, is `[place, removed, items]`: after that, so many items from that place on are replaced by these.
/// - anything else: the change is the new value.
///
/// No member of a state is named `-` or `+`. One for each thread: it reuses its memory.
class Delta
{
    Q_DISABLE_COPY_MOVE(Delta)

public:
    Delta();
    ~Delta();

    /// Both are texts of JSON objects; `{}` where they say the same.
    [[nodiscard]] QByteArray between(const QByteArray &before, const QByteArray &after);

private:
    struct Parsers;
    std::unique_ptr<Parsers> m_parsers;
};

} // namespace mantimon::protocol
