#pragma once

#include <QHash>
#include <QObject>

#include <functional>

namespace mantimon::login {

/// Keeps tokens in the system's keychain, and nowhere else. Where none answers (any error but that the
/// entry is not there) they are kept until the program ends.
class TokenKeeper : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenKeeper)

public:
    enum class Keychain { Unknown, Answers, Missing };
    using Found = std::function<void(const QString &token)>; ///< empty: there is none

    explicit TokenKeeper(QObject *parent = nullptr);

    /// `found` is called once, later; not when the context has gone.
    void find(const QString &profileId, QObject *context, Found found);
    void keep(const QString &profileId, const QString &token);
    void forget(const QString &profileId);

    [[nodiscard]] Keychain keychain() const { return m_keychain; }
    /// Why no keychain answers, in the system's words.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void keychainChanged();

private:
    void note(int error, const QString &text);

    QHash<QString, QString> m_session;
    Keychain m_keychain = Keychain::Unknown;
    QString m_problem;
};

} // namespace mantimon::login
