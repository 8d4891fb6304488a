#include "drawn.h"
