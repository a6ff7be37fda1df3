// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>connected_accounts/get</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<ConnectedAccountGetRequest>))]
public sealed partial record ConnectedAccountGetRequest : ISeamJson<ConnectedAccountGetRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public ConnectedAccountGetRequest() { }

    /// <summary>The account, by its ID; leave <c>email</c> out.</summary>
    /// <remarks><c>connected_account_id</c> of the API, a UUID.</remarks>
    public string? ConnectedAccountId { get; init; }

    /// <summary>The account, by the email address of its login.</summary>
    /// <remarks><c>email</c> of the API, an e-mail address.</remarks>
    public string? Email { get; init; }

    /// <summary>Makes a request by <see cref="ConnectedAccountId"/>.</summary>
    /// <param name="connectedAccountId">The account, by its ID; leave <c>email</c> out.</param>
    public static ConnectedAccountGetRequest ForConnectedAccountId(string connectedAccountId) =>
        new() { ConnectedAccountId = connectedAccountId };

    /// <summary>Makes a request by <see cref="Email"/>.</summary>
    /// <param name="email">The account, by the email address of its login.</param>
    public static ConnectedAccountGetRequest ForEmail(string email) => new() { Email = email };
}
