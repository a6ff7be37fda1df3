// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>Languages of a customer portal.</summary>
/// <remarks>
/// <c>customers.create_portal.locale</c> of the API, which may add values at any time: one that is not listed here
/// keeps its text.
/// </remarks>
[JsonConverter(typeof(SeamEnumConverter<CustomerCreatePortalLocale>))]
public readonly record struct CustomerCreatePortalLocale : ISeamEnum<CustomerCreatePortalLocale>
{
    private readonly string? _value;

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <c>null</c>.</exception>
    public CustomerCreatePortalLocale(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _value = value;
    }

    /// <summary>English of the United States.</summary>
    /// <value><c>en-US</c></value>
    public static CustomerCreatePortalLocale EnUS { get; } = new("en-US");

    /// <summary>Portuguese of Portugal.</summary>
    /// <value><c>pt-PT</c></value>
    public static CustomerCreatePortalLocale PtPT { get; } = new("pt-PT");

    /// <summary>French.</summary>
    /// <value><c>fr-FR</c></value>
    public static CustomerCreatePortalLocale FrFR { get; } = new("fr-FR");

    /// <summary>Italian.</summary>
    /// <value><c>it-IT</c></value>
    public static CustomerCreatePortalLocale ItIT { get; } = new("it-IT");

    /// <summary>Spanish of Spain.</summary>
    /// <value><c>es-ES</c></value>
    public static CustomerCreatePortalLocale EsES { get; } = new("es-ES");

    /// <summary>German.</summary>
    /// <value><c>de-DE</c></value>
    public static CustomerCreatePortalLocale DeDE { get; } = new("de-DE");

    /// <summary>Dutch.</summary>
    /// <value><c>nl-NL</c></value>
    public static CustomerCreatePortalLocale NlNL { get; } = new("nl-NL");

    /// <summary>Greek.</summary>
    /// <value><c>el-GR</c></value>
    public static CustomerCreatePortalLocale ElGR { get; } = new("el-GR");

    /// <summary>Polish.</summary>
    /// <value><c>pl-PL</c></value>
    public static CustomerCreatePortalLocale PlPL { get; } = new("pl-PL");

    /// <summary>Russian.</summary>
    /// <value><c>ru-RU</c></value>
    public static CustomerCreatePortalLocale RuRU { get; } = new("ru-RU");

    /// <inheritdoc/>
    public string Value => _value ?? "";

    /// <summary>Makes the value for a text, known or not.</summary>
    /// <param name="value">The text as the API writes it.</param>
    public static implicit operator CustomerCreatePortalLocale(string value) => new(value);

    /// <inheritdoc/>
    public static CustomerCreatePortalLocale FromValue(string value) => new(value);

    /// <summary>Whether both have the same text, case included.</summary>
    /// <param name="other">The one to compare with.</param>
    public bool Equals(CustomerCreatePortalLocale other) => Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    /// <summary>The text as the API writes it.</summary>
    public override string ToString() => Value;
}
