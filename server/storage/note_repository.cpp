#include "storage/note_repository.h"

#include "storage/database.h"

namespace mantimon::storage {

using namespace Qt::StringLiterals;

Result<base::Done> NoteRepository::add(const NoteRow &note)
{
    return m_database.prepared(u"INSERT INTO notes (id, about, by_user, content, at) VALUES (?, ?, ?, ?, ?)"_s)
        .run({text(note.id), text(note.about), text(note.by), text(note.content), note.at});
}

Result<QVector<NoteRow>> NoteRepository::about(const QString &userId)
{
    Statement select = m_database.prepared(
        u"SELECT id, about, by_user, content, at FROM notes WHERE about = ? ORDER BY at DESC, id"_s);
    if (auto done = select.run({text(userId)}); !done)
        return base::failure(done.error());
    QVector<NoteRow> notes;
    if (auto done = select.each([&] {
            notes.append({select.text(0), select.text(1), select.text(2), select.text(3), select.integer(4)});
        });
        !done)
        return base::failure(done.error());
    return notes;
}

} // namespace mantimon::storage
