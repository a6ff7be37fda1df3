namespace Seam.Acs;

/// <summary>The failure of a handler's own code, which is not a failure of the network.</summary>
/// <param name="Handler">The type of the handler. Null if it is not known.</param>
/// <param name="NeedsSend">Whether the handler may have failed because it does not override <c>Send</c>.</param>
internal sealed record HandlerFailure(string? Handler, bool NeedsSend);
