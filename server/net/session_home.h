#pragma once

#include <QByteArray>

#include <optional>

namespace mantimon::net {

/// The number of an I/O thread.
using HomeNumber = quint8;

/// A session's name, 22 characters, which says in which thread the session lives. Nobody can guess it (120 random
/// bits): whoever knows it may poll the session.
[[nodiscard]] QByteArray newSid(HomeNumber home);
/// Nothing, where it is not of the form of a sid.
[[nodiscard]] std::optional<HomeNumber> homeOf(const QByteArray &sid);
/// The thread of the session that a request asks for by its `sid`. `line`: an HTTP request's first
/// (`GET /socket.io/?EIO=4&sid=… HTTP/1.1`); nothing where it is of another path, or names none.
[[nodiscard]] std::optional<HomeNumber> homeAskedBy(const QByteArray &line, const QString &path);

} // namespace mantimon::net
