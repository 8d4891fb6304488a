#include "look/icon.h"

#include "look/colors.h"
#include "look/resources.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace mantimon::look {

namespace {

QByteArray sourceOf(const QString &name, const QColor &color)
{
    initializeResources();
    QFile file(u":/mantimon/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

/// Asks for the colours when it paints, so that a theme change needs no new icons.
class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QString name, Ground ground) : m_name(std::move(name)), m_ground(ground) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(sourceOf(m_name, color(mode)));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), qMin(size.width(), size.height()), 1);
    }

    [[nodiscard]] QIconEngine *clone() const override { return new ThemedIcon(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return colors().muted;
        return m_ground == Ground::Accent ? colors().onAccent : colors().text;
    }

    QString m_name;
    Ground m_ground;
};

} // namespace

QIcon icon(const QString &name, Ground ground)
{
    return QIcon(new ThemedIcon(name, ground));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal pixelRatio)
{
    const QString key = u"mantimon/%1/%2/%3/%4"_s.arg(name, color.name()).arg(size).arg(pixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(size * pixelRatio, size * pixelRatio).toSize());
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(sourceOf(name, color));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace mantimon::look
