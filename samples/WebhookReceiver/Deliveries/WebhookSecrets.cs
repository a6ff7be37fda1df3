using Microsoft.Extensions.Primitives;
using Seam.Acs;

namespace WebhookReceiver.Deliveries;

/// <summary>
/// The webhook's secrets, from the configuration, which is read again whenever it changes. While a secret is replaced there
/// are two: the new one is added before Seam signs with it, and the old one goes once Seam no longer does.
/// </summary>
internal sealed class WebhookSecrets : IDisposable
{
    /// <summary>The secrets, <c>whsec_…</c>, with blanks or commas between them.</summary>
    public const string Key = "SEAM_WEBHOOK_SECRETS";

    /// <summary>The same for those who have but one.</summary>
    public const string SingleKey = "SEAM_WEBHOOK_SECRET";

    private readonly IConfiguration _configuration;
    private readonly TimeProvider _time;
    private readonly ILogger<WebhookSecrets> _logger;
    private readonly IDisposable _changes;
    private volatile SeamWebhook _webhook;

    /// <exception cref="ArgumentException">There is no secret, or one can't be a secret. No message holds it.</exception>
    public WebhookSecrets(IConfiguration configuration, TimeProvider time, ILogger<WebhookSecrets> logger)
    {
        _configuration = configuration;
        _time = time;
        _logger = logger;
        _webhook = new SeamWebhook(Read(configuration), time);
        _changes = ChangeToken.OnChange(configuration.GetReloadToken, Renew);
    }

    /// <summary>Verifies with the secrets of this moment.</summary>
    public SeamWebhook Webhook => _webhook;

    public static bool AreMissing(IConfiguration configuration) => Read(configuration).Length == 0;

    public void Dispose() => _changes.Dispose();

    private void Renew()
    {
        try
        {
            _webhook = new SeamWebhook(Read(_configuration), _time);
        }
        catch (ArgumentException failure)
        {
            // Better the secrets of before than none: a typing error must not turn Seam away.
            _logger.SecretsRefused(failure.Message);
        }
    }

    private static string[] Read(IConfiguration configuration) =>
        $"{configuration[Key]} {configuration[SingleKey]}".Split(
            [' ', ','],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
        );
}
