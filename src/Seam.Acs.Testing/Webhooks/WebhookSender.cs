using System.Globalization;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace Seam.Acs.Testing;

/// <summary>Sends deliveries, signed as Standard Webhooks has it.</summary>
internal static class WebhookSender
{
    private const string SecretPrefix = "whsec_";

    /// <summary>Makes one attempt.</summary>
    /// <param name="prepared">What to send.</param>
    /// <param name="receiver">Where to.</param>
    /// <param name="time">The clock of the signature and of the time limit.</param>
    /// <param name="cancellationToken">Cancels the attempt, which then counts for nothing.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task<SimulatedWebhookAttempt> SendAsync(
        PreparedDelivery prepared,
        HttpMessageInvoker receiver,
        TimeProvider time,
        CancellationToken cancellationToken
    )
    {
        var delivery = prepared.Delivery;
        var now = time.GetUtcNow();
        var attempt = new SimulatedWebhookAttempt(delivery.Id, delivery.Event.Type, Instants.ToMilliseconds(now));
        using var limit = new CancellationTokenSource(Policies.WebhookTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        using var request = Make(prepared, now);
        try
        {
            using var response = await receiver.SendAsync(request, either.Token).ConfigureAwait(false);
            return attempt with { StatusCode = response.StatusCode };
        }
        catch (OperationCanceledException)
            when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return attempt with { Problem = "timeout" };
        }
        catch (HttpRequestException exception)
        {
            return attempt with { Problem = "no answer: " + exception.HttpRequestError };
        }
        // A receiver in process throws through what a server would answer with 500 for.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return attempt with { Problem = "no answer: " + exception.GetType().Name };
        }
    }

    private static HttpRequestMessage Make(PreparedDelivery prepared, DateTimeOffset now)
    {
        var delivery = prepared.Delivery;
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var content = new ByteArrayContent(delivery.Body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, prepared.Url) { Content = content };
        request.Headers.TryAddWithoutValidation("svix-id", delivery.Id);
        request.Headers.TryAddWithoutValidation("svix-timestamp", timestamp);
        // While a secret is replaced, both sign.
        var signatures = prepared.Secrets.Select(secret => Sign(secret, delivery.Id, timestamp, delivery.Body));
        request.Headers.TryAddWithoutValidation("svix-signature", string.Join(' ', signatures));
        request.Headers.TryAddWithoutValidation("user-agent", "Seam-Simulator-Webhooks");
        return request;
    }

    private static string Sign(string secret, string id, string timestamp, byte[] body)
    {
        var key = Convert.FromBase64String(secret[SecretPrefix.Length..]);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. body];
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(key, signed));
    }
}
