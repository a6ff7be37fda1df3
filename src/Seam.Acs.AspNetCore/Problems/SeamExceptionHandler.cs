using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Seam.Acs;

/// <summary>Responds to exceptions of the client with problem details. The texts are fixed: messages may name hosts.</summary>
internal sealed class SeamExceptionHandler(
    IProblemDetailsService problems,
    IOptions<SeamExceptionHandlerOptions> options
) : IExceptionHandler
{
    // ASP.NET Core's metadata of JSON has no Boolean, which Native AOT would need.
    private static readonly JsonElement True = Parse("true");
    private static readonly JsonElement False = Parse("false");

    public async ValueTask<bool> TryHandleAsync(
        HttpContext httpContext,
        Exception exception,
        CancellationToken cancellationToken
    )
    {
        if (exception is not (SeamException or SeamCanceledException))
            return false;
        var (defaultStatus, title) = Describe(exception);
        var status = options.Value.StatusCode?.Invoke(exception) ?? defaultStatus;
        httpContext.Response.StatusCode = status;
        if (
            status is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable
            && exception is SeamApiException { RetryAfter: { } wait }
        )
            httpContext.Response.Headers[HeaderNames.RetryAfter] = Math.Ceiling(wait.TotalSeconds)
                .ToString(CultureInfo.InvariantCulture);
        // If the caller accepts no JSON, the status has to do.
        await problems
            .TryWriteAsync(
                new ProblemDetailsContext
                {
                    HttpContext = httpContext,
                    Exception = exception,
                    ProblemDetails = Create(exception, status, title),
                }
            )
            .ConfigureAwait(false);
        return true;
    }

    private static (int Status, string Title) Describe(Exception exception) =>
        exception switch
        {
            SeamInvalidInputException => (500, "The app sent an invalid request to Seam."),
            SeamNotFoundException { ErrorType: not null } => (404, "Seam does not have the requested item."),
            SeamRateLimitException => (503, "Seam received too many requests."),
            SeamUnauthorizedException => (502, "Seam rejected the credential of the app."),
            SeamApiException => (502, "Seam responded with an error."),
            SeamTransportException => (502, "Seam could not be reached."),
            SeamResponseException => (502, "The response of Seam could not be read."),
            SeamActionAttemptFailedException => (502, "Seam could not perform the action."),
            SeamTimeoutException or SeamActionAttemptTimeoutException => (504, "Seam did not respond in time."),
            SeamCanceledException => (504, "The call to Seam was canceled."),
            SeamWebhookSignatureException => (401, "The delivery is not proven to come from Seam."),
            SeamWebhookPayloadException => (400, "The event of the delivery could not be read."),
            SeamConfigurationException => (500, "The client of Seam is not configured correctly."),
            _ => (500, "The work with Seam failed."),
        };

    private static ProblemDetails Create(Exception exception, int status, string title)
    {
        var (operation, requestId, outcomeUnknown) = exception switch
        {
            SeamException failure => (failure.Operation, failure.RequestId, failure.OutcomeUnknown),
            SeamCanceledException canceled => (canceled.Operation, null, canceled.OutcomeUnknown),
            _ => ("", null, false),
        };
        var problem =
            exception is SeamInvalidInputException invalid && status is >= 400 and < 500
                ? new HttpValidationProblemDetails(
                    invalid.ValidationErrors.ToDictionary(error => error.Key, error => error.Value.ToArray())
                )
                : new ProblemDetails();
        problem.Status = status;
        problem.Title = title;
        if (outcomeUnknown)
            problem.Detail = "The operation may have taken effect. Check before you repeat it.";
        if (operation.Length > 0)
        {
            problem.Extensions["operation"] = operation;
            problem.Extensions["outcomeUnknown"] = outcomeUnknown ? True : False;
        }

        if (requestId is not null)
            problem.Extensions["requestId"] = requestId;
        return problem;
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
