// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>A person who rents.</summary>
[JsonConverter(typeof(SeamJsonConverter<CustomerPushDataTenant>))]
public sealed record CustomerPushDataTenant() : ISeamJson<CustomerPushDataTenant>, IRequestPart
{
    /// <summary>Email address of the tenant.</summary>
    /// <remarks><c>email_address</c> of the API.</remarks>
    public string? EmailAddress { get; init; }

    /// <summary>What the tenant is called.</summary>
    /// <remarks><c>name</c> of the API.</remarks>
    public required string Name { get; init; }

    /// <summary>Phone number of the tenant, in E.164 form (+15555550100).</summary>
    /// <remarks><c>phone_number</c> of the API.</remarks>
    public string? PhoneNumber { get; init; }

    /// <summary>Your own key for the tenant, unique among the customer's.</summary>
    /// <remarks><c>tenant_key</c> of the API.</remarks>
    public required string TenantKey { get; init; }

    [SetsRequiredMembers]
    private CustomerPushDataTenant(ref Utf8JsonReader reader)
        : this()
    {
        Name = null!;
        TenantKey = null!;
        JsonRead.StartObject(ref reader);
        while (JsonRead.NextMember(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 4 when name.SequenceEqual("name"u8): Name = JsonRead.String(ref reader)!; break;
                case 10 when name.SequenceEqual("tenant_key"u8): TenantKey = JsonRead.String(ref reader)!; break;
                case 12 when name.SequenceEqual("phone_number"u8): PhoneNumber = JsonRead.String(ref reader); break;
                case 13 when name.SequenceEqual("email_address"u8): EmailAddress = JsonRead.String(ref reader); break;
                default: throw JsonRead.UnknownParameter(name);
            }
        }
    }

    static CustomerPushDataTenant ISeamJson<CustomerPushDataTenant>.ReadJson(ref Utf8JsonReader reader) =>
        new(ref reader);

    /// <inheritdoc/>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        JsonWrite.String(writer, "email_address"u8, EmailAddress);
        JsonWrite.String(writer, "name"u8, Name);
        JsonWrite.String(writer, "phone_number"u8, PhoneNumber);
        JsonWrite.String(writer, "tenant_key"u8, TenantKey);
        writer.WriteEndObject();
    }

    /// <summary>Returns the record as indented JSON, with the API's member names.</summary>
    public override string ToString() => SeamJson.Print(this);

    void IRequestPart.Validate(string path)
    {
        RequestCheck.Given(Name, path + ".name");
        RequestCheck.Given(TenantKey, path + ".tenantKey");
    }
}
