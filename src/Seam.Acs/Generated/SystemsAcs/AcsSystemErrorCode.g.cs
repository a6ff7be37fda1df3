// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access system does not work.</summary>
/// <remarks>
/// <c>acs_system.errors.error_code</c> of the API, which may add values at any time: one that is not listed here keeps
/// its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemErrorCode>))]
public readonly record struct AcsSystemErrorCode : ISeamEnum<AcsSystemErrorCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsSystemErrorCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Seam can't reach Seam Bridge: the program or its computer may be off, or the network down.</summary>
    /// <value><c>seam_bridge_disconnected</c></value>
    public static AcsSystemErrorCode SeamBridgeDisconnected { get; } = new("seam_bridge_disconnected");

    /// <summary>The link to Seam Bridge is down, so the system can't be reached.</summary>
    /// <value><c>bridge_disconnected</c></value>
    public static AcsSystemErrorCode BridgeDisconnected { get; } = new("bridge_disconnected");

    /// <summary>Seam Bridge answers, but can't reach the Visionline server.</summary>
    /// <value><c>visionline_instance_unreachable</c></value>
    public static AcsSystemErrorCode VisionlineInstanceUnreachable { get; } = new("visionline_instance_unreachable");

    /// <summary>The Salto KS site has as many users as its subscription allows, so nobody can be added.</summary>
    /// <value><c>salto_ks_subscription_limit_exceeded</c></value>
    public static AcsSystemErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary>The link to the access system is broken.</summary>
    /// <value><c>acs_system_disconnected</c></value>
    public static AcsSystemErrorCode AcsSystemDisconnected { get; } = new("acs_system_disconnected");

    /// <summary>The login at the provider no longer works: connect the account again in a connect webview.</summary>
    /// <value><c>account_disconnected</c></value>
    public static AcsSystemErrorCode AccountDisconnected { get; } = new("account_disconnected");

    /// <summary>The Salto KS certification has lapsed; Seam's support can renew it.</summary>
    /// <value><c>salto_ks_certification_expired</c></value>
    public static AcsSystemErrorCode SaltoKsCertificationExpired { get; } = new("salto_ks_certification_expired");

    /// <summary>The provider's service is down. Seam keeps trying and reconnects by itself.</summary>
    /// <value><c>provider_service_unavailable</c></value>
    public static AcsSystemErrorCode ProviderServiceUnavailable { get; } = new("provider_service_unavailable");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsSystemErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemErrorCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsSystemErrorCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
