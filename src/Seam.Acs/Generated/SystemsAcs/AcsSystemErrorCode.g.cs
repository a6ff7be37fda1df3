// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Reasons why an access system does not work.</summary>
/// <remarks><c>acs_system.errors.error_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsSystemErrorCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsSystemErrorCode>))]
public readonly record struct AcsSystemErrorCode : ISeamEnum<AcsSystemErrorCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsSystemErrorCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>seam_bridge_disconnected</c>: Seam can't reach Seam Bridge: the program or its computer may be off, or the
    /// network down.
    /// </summary>
    public static AcsSystemErrorCode SeamBridgeDisconnected { get; } = new("seam_bridge_disconnected");

    /// <summary><c>bridge_disconnected</c>: The link to Seam Bridge is down, so the system can't be reached.</summary>
    public static AcsSystemErrorCode BridgeDisconnected { get; } = new("bridge_disconnected");

    /// <summary>
    /// <c>visionline_instance_unreachable</c>: Seam Bridge answers, but can't reach the Visionline server.
    /// </summary>
    public static AcsSystemErrorCode VisionlineInstanceUnreachable { get; } = new("visionline_instance_unreachable");

    /// <summary>
    /// <c>salto_ks_subscription_limit_exceeded</c>: The Salto KS site has as many users as its subscription allows, so
    /// no user can be added.
    /// </summary>
    public static AcsSystemErrorCode SaltoKsSubscriptionLimitExceeded { get; } =
        new("salto_ks_subscription_limit_exceeded");

    /// <summary><c>insufficient_permissions</c>: The connected account lacks permissions that Seam needs.</summary>
    public static AcsSystemErrorCode InsufficientPermissions { get; } = new("insufficient_permissions");

    /// <summary><c>acs_system_disconnected</c>: The link to the access system is broken.</summary>
    public static AcsSystemErrorCode AcsSystemDisconnected { get; } = new("acs_system_disconnected");

    /// <summary>
    /// <c>account_disconnected</c>: The login at the provider no longer works: connect the account again in a connect
    /// webview.
    /// </summary>
    public static AcsSystemErrorCode AccountDisconnected { get; } = new("account_disconnected");

    /// <summary>
    /// <c>salto_ks_certification_expired</c>: The Salto KS certification has lapsed; Seam's support can renew it.
    /// </summary>
    public static AcsSystemErrorCode SaltoKsCertificationExpired { get; } = new("salto_ks_certification_expired");

    /// <summary>
    /// <c>provider_service_unavailable</c>: The provider's service is down. Seam keeps trying and reconnects by itself.
    /// </summary>
    public static AcsSystemErrorCode ProviderServiceUnavailable { get; } = new("provider_service_unavailable");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsSystemErrorCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsSystemErrorCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsSystemErrorCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
