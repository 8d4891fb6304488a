#include "login/token_keeper.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace mantimon::login {

namespace {

const QString &service()
{
    static const QString name = u"mantimon-admin"_s;
    return name;
}

} // namespace

TokenKeeper::TokenKeeper(QObject *parent) : QObject(parent) {}

void TokenKeeper::find(const QString &profileId, QObject *context, Found found)
{
    auto *job = new QKeychain::ReadPasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    const QPointer<QObject> asker(context);
    connect(job, &QKeychain::Job::finished, this, [this, job, asker, profileId, found = std::move(found)] {
        note(job->error(), job->errorString());
        const QString token = job->error() == QKeychain::NoError ? job->textData() : m_session.value(profileId);
        if (asker)
            found(token);
    });
    job->start();
}

void TokenKeeper::keep(const QString &profileId, const QString &token)
{
    m_session.insert(profileId, token);
    auto *job = new QKeychain::WritePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    job->setTextData(token);
    connect(job, &QKeychain::Job::finished, this, [this, job] { note(job->error(), job->errorString()); });
    job->start();
}

void TokenKeeper::forget(const QString &profileId)
{
    m_session.remove(profileId);
    auto *job = new QKeychain::DeletePasswordJob(service(), this);
    job->setInsecureFallback(false);
    job->setKey(profileId);
    connect(job, &QKeychain::Job::finished, this, [this, job] { note(job->error(), job->errorString()); });
    job->start();
}

void TokenKeeper::note(int error, const QString &text)
{
    const bool answers = error == QKeychain::NoError || error == QKeychain::EntryNotFound;
    m_problem = answers ? QString() : text;
    m_keychain = answers ? Keychain::Answers : Keychain::Missing;
    Q_EMIT keychainChanged();
}

} // namespace mantimon::login
