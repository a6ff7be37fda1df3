using System.Net;

namespace Seam.Acs.Load.Tests;

/// <summary>The network between a client and a simulator, on which everything can go wrong.</summary>
internal sealed class ChaosHandler(HttpMessageHandler server) : DelegatingHandler(server)
{
    // Longer than the time of an attempt.
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(31);

    /// <summary>Lets the clock of a call run until something gives up.</summary>
    public static void StallUntilCancelled(ChaosCall call, Func<bool> isOver)
    {
        call.Time.Advance(Stall);
        // While another thread turns the clock, it wakes nobody for this one.
        var isCancelled = SpinWait.SpinUntil(
            () =>
            {
                call.Time.Advance(TimeSpan.Zero);
                return isOver();
            },
            TimeSpan.FromSeconds(30)
        );
        if (!isCancelled)
            throw new InvalidOperationException($"The attempt was not cut off: {call}");
    }

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var call = ChaosCall.Current!;
        var fault = Before(call, request, cancellationToken);
        return Answered(fault)
            ? Answer(call, fault)
            : After(call, fault, request, base.Send(request, cancellationToken), cancellationToken);
    }

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        // What comes after runs where answers come in, rather than on the caller's thread.
        await Task.Yield();
        var call = ChaosCall.Current!;
        var fault = Before(call, request, cancellationToken);
        return Answered(fault)
            ? Answer(call, fault)
            : After(call, fault, request, await base.SendAsync(request, cancellationToken), cancellationToken);
    }

    private static string PathOf(HttpRequestMessage request) => request.RequestUri!.AbsolutePath;

    private static bool Answered(Fault fault) => fault is Fault.TooMany or Fault.StatusBefore;

    private static HttpResponseMessage Answer(ChaosCall call, Fault fault)
    {
        var status = fault == Fault.TooMany ? HttpStatusCode.TooManyRequests : call.NextStatus();
        var response = new HttpResponseMessage(status) { Content = new StringContent("<html>busy</html>") };
        if (call.NextRetryAfter() is { } wait)
            response.Headers.TryAddWithoutValidation("Retry-After", wait);
        return response;
    }

    /// <summary>What befalls the request before the server acts on it.</summary>
    private static Fault Before(ChaosCall call, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var fault = call.Next(PathOf(request));
        switch (fault)
        {
            case Fault.Refused:
                throw new HttpRequestException(HttpRequestError.ConnectionError, "Connection refused");
            case Fault.NameNotFound:
                throw new HttpRequestException(HttpRequestError.NameResolutionError, "Name or service not known");
            case Fault.NoTls:
                throw new HttpRequestException(HttpRequestError.SecureConnectionError, "The SSL connection failed");
            case Fault.None or Fault.TooMany:
                return fault;
        }

        if (PathOf(request) == call.Path)
            call.Riddles++;
        request.Content?.CopyTo(Stream.Null, null, cancellationToken);
        if (fault == Fault.DropBefore)
            throw Dropped();
        if (fault is Fault.StallBefore)
            StallUntilCancelled(call, () => cancellationToken.IsCancellationRequested);
        if (fault is Fault.CancelBefore)
            call.Cancel();
        if (fault is Fault.StallBefore or Fault.CancelBefore)
            throw new TaskCanceledException("The operation was canceled.", null, cancellationToken);
        return fault;
    }

    /// <summary>What befalls the answer after the server has acted.</summary>
    private static HttpResponseMessage After(
        ChaosCall call,
        Fault fault,
        HttpRequestMessage request,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        if (response.IsSuccessStatusCode && PathOf(request) == call.Path)
            call.Effects++;
        switch (fault)
        {
            case Fault.None:
                return response;
            case Fault.StatusAfter:
                return Answer(call, Fault.StatusBefore);
            case Fault.DropAfter:
                throw Dropped();
            case Fault.StallAfter:
                StallUntilCancelled(call, () => cancellationToken.IsCancellationRequested);
                throw new TaskCanceledException("The operation was canceled.", null, cancellationToken);
            case Fault.CancelAfter:
                call.Cancel();
                throw new TaskCanceledException("The operation was canceled.", null, cancellationToken);
            default:
                response.Content = new ChaosContent(call, fault, response.Content);
                return response;
        }
    }

    private static HttpRequestException Dropped() =>
        new(
            HttpRequestError.ResponseEnded,
            "An error occurred while sending the request.",
            new HttpIOException(HttpRequestError.ResponseEnded, "The response ended prematurely.")
        );
}
