// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an entrance that may need attention.</summary>
/// <remarks><c>acs_entrance.warnings.warning_code</c> of the API, which may add values at any time.</remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsEntranceWarningCode>))]
[TypeConverter(typeof(SeamEnumTypeConverter<AcsEntranceWarningCode>))]
public readonly record struct AcsEntranceWarningCode : ISeamEnum<AcsEntranceWarningCode>
{
    private readonly ResponseText _value;

    /// <inheritdoc cref="FromValue"/>
    public AcsEntranceWarningCode(string value) => _value = value ?? throw new ArgumentNullException(nameof(value));

    /// <summary>
    /// <c>salto_ks_entrance_access_code_support_removed</c>: The Salto KS lock now reports another model, as after a
    /// reset of its hub, so PINs may no longer work.
    /// </summary>
    public static AcsEntranceWarningCode SaltoKsEntranceAccessCodeSupportRemoved { get; } =
        new("salto_ks_entrance_access_code_support_removed");

    /// <summary>
    /// <c>entrance_shares_zone</c>: The Avigilon Alta entry shares its zone with others and can't be put in an access
    /// group alone.
    /// </summary>
    public static AcsEntranceWarningCode EntranceSharesZone { get; } = new("entrance_shares_zone");

    /// <summary>
    /// <c>entrance_setup_required</c>: The entrance has to be set up further in the access system before Seam can
    /// manage it fully.
    /// </summary>
    public static AcsEntranceWarningCode EntranceSetupRequired { get; } = new("entrance_setup_required");

    /// <summary>
    /// <c>salto_ks_privacy_mode</c>: Older code of the same case as <c>privacy_mode</c>: only holders with admin rights
    /// get in.
    /// </summary>
    public static AcsEntranceWarningCode SaltoKsPrivacyMode { get; } = new("salto_ks_privacy_mode");

    /// <summary>
    /// <c>privacy_mode</c>: The lock is set to privacy: PINs, mobile keys and remote unlocking work for holders with
    /// admin rights only.
    /// </summary>
    public static AcsEntranceWarningCode PrivacyMode { get; } = new("privacy_mode");

    /// <inheritdoc/>
    public string Value => _value.Value;

    /// <inheritdoc cref="FromValue"/>
    public static implicit operator AcsEntranceWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsEntranceWarningCode FromValue(string value) => new(value);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out AcsEntranceWarningCode result) =>
        OpenEnum.TryParse(s, out result);

    /// <inheritdoc cref="Value"/>
    public override string ToString() => Value;
}
