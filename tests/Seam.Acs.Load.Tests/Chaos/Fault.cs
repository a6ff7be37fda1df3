namespace Seam.Acs.Load.Tests;

/// <summary>What befalls one attempt on its way.</summary>
internal enum Fault
{
    None,

    // The server certainly gets nothing.
    Refused,
    NameNotFound,
    NoTls,

    // The server refuses, and says so.
    TooMany,

    // The server gets the request; whether it acts on it, the client can't tell.
    DropBefore,
    DropAfter,
    StatusBefore,
    StatusAfter,
    StallBefore,
    StallAfter,
    CancelBefore,
    CancelAfter,

    // The server acts, and its answer comes to nothing.
    BodyCut,
    BodyStalls,
    BodyShort,
    BodyForeign,
    BodyEmpty,
}
