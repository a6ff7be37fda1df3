using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>
/// The result of an attempt: a response of any status, or an exception, which costs less than if it were thrown.
/// </summary>
internal sealed class AttemptResult
{
    public AttemptResult(HttpResponseMessage response) => Response = response;

    public AttemptResult(Exception exception) => Exception = exception;

    public HttpResponseMessage? Response { get; }

    public Exception? Exception { get; }

    [MemberNotNullWhen(true, nameof(Response))]
    public bool IsSuccess => Response is { IsSuccessStatusCode: true };
}
