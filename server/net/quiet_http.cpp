#include "net/quiet_http.h"

#include <QLoggingCategory>

namespace mantimon::net {

namespace {

QLoggingCategory::CategoryFilter earlierFilter = nullptr;

void filterHttpServer(QLoggingCategory *category)
{
    earlierFilter(category);
    if (qstrcmp(category->categoryName(), "qt.httpserver") == 0)
        category->setEnabled(QtWarningMsg, false);
}

} // namespace

void quietHttpServer()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        // Installing it runs it, so it must know its predecessor before it is told.
        earlierFilter = QLoggingCategory::installFilter(nullptr);
        QLoggingCategory::installFilter(filterHttpServer);
        return true;
    }();
}

} // namespace mantimon::net
