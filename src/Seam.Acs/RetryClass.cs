namespace Seam.Acs;

/// <summary>
/// What repeating a call would do, which decides when a failed attempt is sent again. The operations of the client's
/// resources know theirs; a call by path states it.
/// </summary>
public enum RetryClass
{
    /// <summary>
    /// It changes nothing. Sent again after a failure on the way, a timeout of the attempt, a broken answer, 408, 429 and
    /// 5xx.
    /// </summary>
    Read,

    /// <summary>
    /// It changes something, but doing it twice is the same as doing it once: an update, a deletion, a state that is set.
    /// Sent again as a read is.
    /// </summary>
    Idempotent,

    /// <summary>
    /// It makes something new each time. Sent again only where no attempt can have done it: after 429, or where the request
    /// never left.
    /// </summary>
    Create,

    /// <summary>
    /// It makes something happen in the world each time, such as a door that opens. Sent again only where a create would be.
    /// </summary>
    Action,
}
