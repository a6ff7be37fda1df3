// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A condition on custom metadata.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerCreatePortalCustomerResourcesFilter>))]
public sealed record CustomerCreatePortalCustomerResourcesFilter()
    : ISeamJson<CustomerCreatePortalCustomerResourcesFilter>,
        IRequestPart
{
    private readonly RawJson _value;

    /// <summary>Key in the custom metadata to look at.</summary>
    /// <remarks><c>field</c> of the API.</remarks>
    public required string Field { get; init; }

    /// <summary>How to compare.</summary>
    /// <remarks><c>operation</c> of the API.</remarks>
    public required CustomerCreatePortalCustomerResourcesFilterOperation Operation { get; init; }

    /// <summary>What to compare with.</summary>
    /// <remarks><c>value</c> of the API.</remarks>
    public required JsonElement Value { get => _value.Given.GetValueOrDefault(); init => _value = value; }

    [SetsRequiredMembers]
    private CustomerCreatePortalCustomerResourcesFilter(ref Utf8JsonReader reader)
        : this()
    {
        Field = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 5 when name.SequenceEqual("field"u8): Field = JsonRead.String(ref reader)!; break;
                case 5 when name.SequenceEqual("value"u8): _value = JsonRead.Json(ref reader); break;
                case 9 when name.SequenceEqual("operation"u8):
                    Operation =
                        JsonRead.Enum<CustomerCreatePortalCustomerResourcesFilterOperation>(
                            ref reader
                        ).GetValueOrDefault();
                    break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerCreatePortalCustomerResourcesFilter ISeamJson<CustomerCreatePortalCustomerResourcesFilter>.ReadJson(
        ref Utf8JsonReader reader
    ) => new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "field"u8, Field);
        JsonWrite.Enum<CustomerCreatePortalCustomerResourcesFilterOperation>(
            writer,
            "operation"u8,
            Operation == default ? default(CustomerCreatePortalCustomerResourcesFilterOperation?) : Operation
        );
        JsonWrite.Json(writer, "value"u8, _value.Given);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Field, path + ".field");
        RequestCheck.GivenName(Operation, path + ".operation");
    }
}
