#pragma once

#include <QString>

namespace mantimon::load {

/// What a driver of thousands of sockets must know of a frame. It looks for a few marks instead of
/// parsing: reading must cost less than answering.
struct Frame
{
    enum class Kind { Answer, State, Other };

    Kind kind = Kind::Other;
    bool isSuccess = false; ///< of an answer
    bool canPass = false;   ///< of a state: the own turn's main phase, and no prompt
    bool isOver = false;    ///< of an answer to an action: nobody is to act any more
    qint64 bytes = 0;
};

[[nodiscard]] Frame lookAt(const QString &text);

/// The text of a field whose value is a string; empty where there is none.
[[nodiscard]] QString textField(const QString &frame, QStringView name);

} // namespace mantimon::load
