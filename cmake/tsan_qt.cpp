// Linked into every program of the tsan preset. Debian's Qt is not built for the thread sanitizer: it
// does not see that posting an event happens before its delivery, and would call every queued call a
// race. Two hooks tell it so: Qt makes an event with operator new (called from libQt6Core), and
// reports it to a callback before it is delivered. What the hooks cannot see is in tests/tsan.supp.
// And QProcess lets its child run in this process's memory until it is another program: what the sanitizer
// notes there of the child's thread would stay, and of ours it would miss locks from then on. It gets a fork.

#include <QtCore/qnamespace.h>

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

CodeRange qtCore;

int findQtCore(dl_phdr_info *library, std::size_t, void *)
{
    if (std::string_view(library->dlpi_name).find("libQt6Core") == std::string_view::npos)
        return 0;
    for (int i = 0; i < library->dlpi_phnum; ++i) {
        const auto &segment = library->dlpi_phdr[i];
        if (segment.p_type == PT_LOAD && (segment.p_flags & PF_X) != 0) {
            qtCore.begin = library->dlpi_addr + segment.p_vaddr;
            qtCore.end = qtCore.begin + segment.p_memsz;
        }
    }
    return 1;
}

bool isQtCore(const void *caller)
{
    const auto address = reinterpret_cast<std::uintptr_t>(caller);
    return address >= qtCore.begin && address < qtCore.end;
}

/// `data`: receiver, event, result. False: the event goes on.
bool aboutToDeliver(void **data)
{
    __tsan_acquire(data[1]);
    return false;
}

[[gnu::constructor]] void installHooks()
{
    dl_iterate_phdr(findQtCore, nullptr);
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
    if (isQtCore(__builtin_return_address(0)))
        __tsan_release(memory);
    return memory;
}

// What Qt has made in one thread and frees in another it has handed over under locks of its own.
void operator delete(void *memory) noexcept
{
    if (isQtCore(__builtin_return_address(0)))
        __tsan_acquire(memory);
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    if (isQtCore(__builtin_return_address(0)))
        __tsan_acquire(memory);
    std::free(memory);
}
