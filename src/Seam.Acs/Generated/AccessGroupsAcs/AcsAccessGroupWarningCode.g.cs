// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Things about an access group that may need attention.</summary>
/// <remarks>
/// <c>acs_access_group.warnings.warning_code</c> of the API, which may add values at any time: one that is not listed
/// here keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<AcsAccessGroupWarningCode>))]
public readonly record struct AcsAccessGroupWarningCode : ISeamEnum<AcsAccessGroupWarningCode>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public AcsAccessGroupWarningCode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>Syncing the group with the provider failed for a reason that Seam can't name.</summary>
    /// <value><c>unknown_issue_with_acs_access_group</c></value>
    public static AcsAccessGroupWarningCode UnknownIssueWithAcsAccessGroup { get; } =
        new("unknown_issue_with_acs_access_group");

    /// <summary>The group is being removed from the access system.</summary>
    /// <value><c>being_deleted</c></value>
    public static AcsAccessGroupWarningCode BeingDeleted { get; } = new("being_deleted");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator AcsAccessGroupWarningCode(string value) => new(value);

    /// <inheritdoc/>
    public static AcsAccessGroupWarningCode FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(AcsAccessGroupWarningCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
