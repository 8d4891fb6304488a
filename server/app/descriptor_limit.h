#pragma once

namespace mantimon::app {

/// A connection is a descriptor, and systems start a process with few of them (often 1,024) though
/// it may have more: raises the soft limit to the hard one. The limit that holds from now on.
long raiseDescriptorLimit();

} // namespace mantimon::app
