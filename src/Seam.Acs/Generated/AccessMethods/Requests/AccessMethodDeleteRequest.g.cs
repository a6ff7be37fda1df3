// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

using System.Text.Json.Serialization;

namespace Seam.Acs;

/// <summary>The parameters of <c>access_methods/delete</c>.</summary>
[JsonConverter(typeof(SeamJsonConverter<AccessMethodDeleteRequest>))]
public sealed partial record AccessMethodDeleteRequest : ISeamJson<AccessMethodDeleteRequest>, ISeamRequest
{
    /// <summary>Makes an empty one.</summary>
    public AccessMethodDeleteRequest() { }

    /// <summary>The grant whose methods are all withdrawn.</summary>
    /// <remarks><c>access_grant_id</c> of the API, a UUID.</remarks>
    public string? AccessGrantId { get; init; }

    /// <summary>The method to withdraw.</summary>
    /// <remarks><c>access_method_id</c> of the API, a UUID.</remarks>
    public string? AccessMethodId { get; init; }

    /// <summary>The booking, by your own key, whose methods are all withdrawn.</summary>
    /// <remarks><c>reservation_key</c> of the API.</remarks>
    public string? ReservationKey { get; init; }

    /// <summary>Makes a request by <see cref="AccessGrantId"/>.</summary>
    /// <param name="accessGrantId">The grant whose methods are all withdrawn.</param>
    public static AccessMethodDeleteRequest ForAccessGrantId(string accessGrantId) =>
        new() { AccessGrantId = accessGrantId };

    /// <summary>Makes a request by <see cref="AccessMethodId"/>.</summary>
    /// <param name="accessMethodId">The method to withdraw.</param>
    public static AccessMethodDeleteRequest ForAccessMethodId(string accessMethodId) =>
        new() { AccessMethodId = accessMethodId };

    /// <summary>Makes a request by <see cref="ReservationKey"/>.</summary>
    /// <param name="reservationKey">The booking, by your own key, whose methods are all withdrawn.</param>
    public static AccessMethodDeleteRequest ForReservationKey(string reservationKey) =>
        new() { ReservationKey = reservationKey };
}
