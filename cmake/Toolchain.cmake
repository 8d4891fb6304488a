# One place for the language, the warnings, the sanitizers and the compiler cache.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "" FORCE)
endif()

option(MANTIMON_WERROR "Treat warnings as errors" ON)
option(MANTIMON_PCH "Use precompiled headers" ON)
set(MANTIMON_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")

find_program(CCACHE ccache)
if(CCACHE)
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" "${CCACHE}")
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_C_COMPILER_LAUNCHER})
endif()

# Sixty test programs are linked after each change of a library: the quicker linker counts.
find_program(MOLD mold)
if(MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_definitions(
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)

add_library(mantimon_flags INTERFACE)
target_compile_options(mantimon_flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow $<$<BOOL:${MANTIMON_WERROR}>:-Werror>)
if(MANTIMON_PCH AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(mantimon_flags INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
endif()

if(MANTIMON_SANITIZE)
    add_compile_options("-fsanitize=${MANTIMON_SANITIZE}" -fno-omit-frame-pointer)
    add_link_options("-fsanitize=${MANTIMON_SANITIZE}")
    if(MANTIMON_SANITIZE MATCHES "thread")
        target_sources(mantimon_flags INTERFACE
            "$<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:${CMAKE_SOURCE_DIR}/cmake/tsan_qt.cpp>")
    endif()
endif()
