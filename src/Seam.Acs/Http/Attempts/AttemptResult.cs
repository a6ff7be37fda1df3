using System.Diagnostics.CodeAnalysis;

namespace Seam.Acs;

/// <summary>What an attempt ended with: a response of any status, or an exception. Throwing it in between would cost more.</summary>
internal sealed class AttemptResult
{
    public AttemptResult(HttpResponseMessage response) => Response = response;

    public AttemptResult(Exception failure) => Failure = failure;

    public HttpResponseMessage? Response { get; }

    public Exception? Failure { get; }

    [MemberNotNullWhen(true, nameof(Response))]
    public bool IsSuccess => Response is { IsSuccessStatusCode: true };
}
