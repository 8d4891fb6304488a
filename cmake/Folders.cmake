# Folder = library = namespace. Every source of a folder belongs to its library, so that a file
# that lies there is built and one that is built lies there.

# mantimon_library(<name> USES <libraries…>): the folder's library, included as "<name>/file.h".
function(mantimon_library name)
    cmake_parse_arguments(ARG "STD_ONLY" "" "USES" ${ARGN})
    file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    set(target "mantimon_${name}")
    add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC "${CMAKE_CURRENT_SOURCE_DIR}/..")
    target_link_libraries(${target} PUBLIC ${ARG_USES} PRIVATE mantimon_flags)
    if(ARG_STD_ONLY)
        set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    else()
        mantimon_precompile(${target})
    endif()
endfunction()

# mantimon_precompile(<target>): the headers nearly every file needs, parsed once for the whole build.
function(mantimon_precompile target)
    if(MANTIMON_PCH)
        target_precompile_headers(${target} REUSE_FROM mantimon_pch)
    endif()
endfunction()

# mantimon_test(<file without .cpp> USES <libraries…> [LABELS …] [TIMEOUT seconds] [ON_BOTH_DATABASES]):
# one QtTest class, one executable, one CTest entry named by its folder and file. On both databases:
# and a second entry, @postgresql, that says so in TEST_DATABASE.
function(mantimon_test name)
    cmake_parse_arguments(ARG "ON_BOTH_DATABASES" "TIMEOUT" "USES;LABELS" ${ARGN})
    file(RELATIVE_PATH folder "${CMAKE_SOURCE_DIR}/tests" "${CMAKE_CURRENT_SOURCE_DIR}")
    string(REPLACE "/" "-" prefix "${folder}")
    set(target "test-${prefix}-${name}")
    add_executable(${target} "${name}.cpp")
    target_link_libraries(${target} PRIVATE ${ARG_USES} mantimon_testing Qt6::Test mantimon_flags)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    mantimon_precompile(${target})
    add_test(NAME "${folder}/${name}" COMMAND ${target})
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    if(MANTIMON_SANITIZE)
        math(EXPR ARG_TIMEOUT "${ARG_TIMEOUT} * 5") # their programs are that much slower
    endif()
    set_tests_properties("${folder}/${name}" PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}")
    if(ARG_ON_BOTH_DATABASES)
        add_test(NAME "${folder}/${name}@postgresql" COMMAND ${target})
        set_tests_properties("${folder}/${name}@postgresql" PROPERTIES TIMEOUT ${ARG_TIMEOUT} LABELS "${ARG_LABELS}"
            ENVIRONMENT "TEST_DATABASE=postgresql")
    endif()
endfunction()
