#include "storage/storage.h"

#include "loop/run_in.h"
#include "storage/core.h"
#include "storage/data_dir_lock.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<MigrationReport> migrate(const StorageConfig &config)
{
    const auto lock = DataDirLock::takeFor(config);
    if (!lock)
        return base::failure(lock.error());
    Database database(config);
    if (auto done = database.open(); !done)
        return base::failure(done.error());
    return bringUpToDate(database);
}

Storage::Storage(StorageConfig config, QObject *parent)
    : QObject(parent), m_config(std::move(config)), m_core(std::make_unique<Core>(m_config, m_courier))
{
    m_thread.setObjectName(u"storage"_s);
}

Storage::~Storage()
{
    stop();
}

Result<Started> Storage::start()
{
    auto lock = DataDirLock::takeFor(m_config);
    if (!lock)
        return base::failure(lock.error());
    m_core->moveToThread(&m_thread);
    m_thread.start();
    std::optional<Result<Started>> started;
    loop::runIn(m_core.get(), [&] { started = m_core->open(); });
    if (!*started) {
        m_thread.quit();
        m_thread.wait();
        return std::move(*started);
    }
    m_lock = std::move(*lock);
    m_isRunning = true;
    return std::move(*started);
}

void Storage::stop()
{
    if (!m_isRunning.exchange(false))
        return;
    loop::runIn(m_core.get(), [this] { m_core->close(); });
    m_thread.quit();
    m_thread.wait();
    m_lock.reset();
}

Journal *Storage::journal() const
{
    return m_core->journal();
}

clock::Milliseconds Storage::now() const
{
    return m_core->timeLine()();
}

void Storage::run(Query query)
{
    if (!m_isRunning) {
        query.fail(StorageError{ErrorKind::Stopped, u"the storage is not running"_s});
        m_courier.post(std::move(query.reply));
        return;
    }
    m_core->ask(std::move(query));
}

} // namespace mantimon::storage
