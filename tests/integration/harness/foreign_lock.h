#pragma once

#include <QString>
#include <QtGlobal>

namespace mantimon::harness {

/// Somebody else's lock on a database file, for real and as long as it lives: nobody can write
/// meanwhile.
class ForeignLock
{
    Q_DISABLE_COPY_MOVE(ForeignLock)

public:
    explicit ForeignLock(const QString &file);
    ~ForeignLock();

    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    bool m_isHeld = false;
};

} // namespace mantimon::harness
