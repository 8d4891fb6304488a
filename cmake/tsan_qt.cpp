// Linked into every program of the tsan preset. Debian's Qt is not built for the thread sanitizer: it
// does not see that posting an event happens before its delivery, and would call every queued call a
// race. Two hooks tell it so: Qt makes an event with operator new (called from its own code), and
// reports it to a callback before it is delivered. What the hooks cannot see is in tests/tsan.supp.
// And QProcess lets its child run in this process's memory until it is another program: what the sanitizer
// notes there of the child's thread would stay, and of ours it would miss locks from then on. It gets a fork.

#include <QtCore/qnamespace.h>

#include <array>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <dlfcn.h>
#include <link.h>
#include <new>
#include <sched.h>
#include <string_view>
#include <sys/syscall.h>
#include <unistd.h>

extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}

namespace {

struct CodeRange
{
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
};

/// Of Qt's libraries that the program is linked to.
constexpr std::size_t mostLibraries = 16;
std::array<CodeRange, mostLibraries> qtCode;
std::size_t qtLibraries = 0;

int noteQtLibrary(dl_phdr_info *library, std::size_t, void *)
{
    if (std::string_view(library->dlpi_name).find("/libQt6") == std::string_view::npos)
        return 0;
    for (int i = 0; i < library->dlpi_phnum && qtLibraries < mostLibraries; ++i) {
        const auto &segment = library->dlpi_phdr[i];
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_X) != 0) {
            const std::uintptr_t begin = library->dlpi_addr + segment.p_vaddr;
            qtCode[qtLibraries++] = {begin, begin + segment.p_memsz};
        }
    }
    return 0;
}

bool isQt(const void *caller)
{
    const auto address = reinterpret_cast<std::uintptr_t>(caller);
    for (std::size_t i = 0; i < qtLibraries; ++i) {
        if (address >= qtCode[i].begin && address < qtCode[i].end)
            return true;
    }
    return false;
}

/// `data`: receiver, event, result. False: the event goes on.
bool aboutToDeliver(void **data)
{
    __tsan_acquire(data[1]);
    return false;
}

[[gnu::constructor]] void installHooks()
{
    dl_iterate_phdr(noteQtLibrary, nullptr);
    QInternal::registerCallback(QInternal::EventNotifyCallback, &aboutToDeliver);
}

} // namespace

extern "C" int clone(int (*run)(void *), void *stack, int flags, void *argument, ...)
{
    std::va_list more;
    va_start(more, argument);
    void *const parentTid = va_arg(more, void *); // also where a descriptor of the child goes
    void *const tls = va_arg(more, void *);
    void *const childTid = va_arg(more, void *);
    va_end(more);
    if ((flags & CLONE_VFORK) == 0) {
        const auto real = reinterpret_cast<decltype(&clone)>(dlsym(RTLD_NEXT, "clone"));
        return real(run, stack, flags, argument, parentTid, tls, childTid);
    }
    const pid_t child = fork();
    if (child == 0)
        _exit(run(argument));
    if (child > 0 && (flags & CLONE_PIDFD) != 0)
        *static_cast<int *>(parentTid) = static_cast<int>(syscall(SYS_pidfd_open, child, 0));
    return child;
}

void *operator new(std::size_t size)
{
    void *memory = std::malloc(size);
    if (!memory)
        throw std::bad_alloc();
    if (isQt(__builtin_return_address(0)))
        __tsan_release(memory);
    return memory;
}

// What Qt has made in one thread and frees in another it has handed over under locks of its own.
void operator delete(void *memory) noexcept
{
    if (isQt(__builtin_return_address(0)))
        __tsan_acquire(memory);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    if (isQt(__builtin_return_address(0)))
        __tsan_acquire(memory);
    std::free(memory);
}
