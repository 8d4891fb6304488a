#include "common/test_case.h"
