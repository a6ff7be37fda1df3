// Written by codegen out of api/. Do not edit: change api/ or codegen/ and run `codegen emit`.
#nullable enable

namespace Seam.Acs;

/// <summary>Customers of yours with their places, bookings and people, as your own system knows them.</summary>
/// <remarks><c>/customers</c> of the API. Safe for any number of threads.</remarks>
public partial class Customers : SeamResource
{
    private static RecordOperation<CustomerPortal> CreatePortalOperation => field ??= new(
        "POST /customers/create_portal",
        RetryClass.Create,
        "customer_portal"
    );
    private static SeamOperation DeleteDataOperation => field ??= new(
        "DELETE /customers/delete_data",
        RetryClass.Idempotent
    );
    private static SeamOperation PushDataOperation => field ??= new("POST /customers/push_data", RetryClass.Action);

    /// <summary>Initializes a new instance for a substitute that overrides the methods.</summary>
    protected Customers() { }

    internal Customers(SeamTransport transport)
        : base(transport) { }

    /// <summary>Makes a link to a web portal where a customer of yours looks after its own doors and stays.</summary>
    /// <remarks>
    /// Whoever has the link can use the portal: treat it as a secret. <c>POST /customers/create_portal</c> of the API.
    /// Not retried if it may have taken effect.
    /// </remarks>
    /// <param name="customerData">The customer, with places, bookings and people to take over first.</param>
    /// <param name="customerResourcesFilters">
    /// Conditions on custom metadata; the portal shows only what meets all of them. A list.
    /// </param>
    /// <param name="customizationProfileId">Profile that decides the portal's look. A UUID.</param>
    /// <param name="excludeLocalePicker">True to leave out the choice of language. Default: <c>false</c>.</param>
    /// <param name="features">Parts of the portal, with their settings.</param>
    /// <param name="isEmbedded">True if the portal stands inside another page. Default: <c>false</c>.</param>
    /// <param name="landingPage">Where the portal opens.</param>
    /// <param name="locale">Language in which the portal opens.</param>
    /// <param name="navigationMode">How freely the customer can move about. Default: <c>full</c>.</param>
    /// <param name="readOnly">True if the customer can look but not change anything. Default: <c>false</c>.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <returns>The portal with its link.</returns>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task<CustomerPortal> CreatePortalAsync(
        CustomerCreatePortalCustomerData? customerData = null,
        IEnumerable<CustomerCreatePortalCustomerResourcesFilter>? customerResourcesFilters = null,
        string? customizationProfileId = null,
        bool? excludeLocalePicker = null,
        CustomerCreatePortalFeatures? features = null,
        bool? isEmbedded = null,
        CustomerCreatePortalLandingPage? landingPage = null,
        CustomerCreatePortalLocale? locale = null,
        CustomerCreatePortalNavigationMode? navigationMode = null,
        bool? readOnly = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreatePortalAsync(
            new CustomerCreatePortalRequest
            {
                CustomerData = customerData,
                CustomerResourcesFilters = customerResourcesFilters?.ToArray(),
                CustomizationProfileId = customizationProfileId,
                ExcludeLocalePicker = excludeLocalePicker,
                Features = features,
                IsEmbedded = isEmbedded,
                LandingPage = landingPage,
                Locale = locale,
                NavigationMode = navigationMode,
                ReadOnly = readOnly,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreatePortalAsync(CustomerCreatePortalCustomerData?,
    /// IEnumerable{CustomerCreatePortalCustomerResourcesFilter}?, string?, bool?, CustomerCreatePortalFeatures?, bool?,
    /// CustomerCreatePortalLandingPage?, CustomerCreatePortalLocale?, CustomerCreatePortalNavigationMode?, bool?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public CustomerPortal CreatePortal(
        CustomerCreatePortalCustomerData? customerData = null,
        IEnumerable<CustomerCreatePortalCustomerResourcesFilter>? customerResourcesFilters = null,
        string? customizationProfileId = null,
        bool? excludeLocalePicker = null,
        CustomerCreatePortalFeatures? features = null,
        bool? isEmbedded = null,
        CustomerCreatePortalLandingPage? landingPage = null,
        CustomerCreatePortalLocale? locale = null,
        CustomerCreatePortalNavigationMode? navigationMode = null,
        bool? readOnly = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        CreatePortal(
            new CustomerCreatePortalRequest
            {
                CustomerData = customerData,
                CustomerResourcesFilters = customerResourcesFilters?.ToArray(),
                CustomizationProfileId = customizationProfileId,
                ExcludeLocalePicker = excludeLocalePicker,
                Features = features,
                IsEmbedded = isEmbedded,
                LandingPage = landingPage,
                Locale = locale,
                NavigationMode = navigationMode,
                ReadOnly = readOnly,
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="CreatePortalAsync(CustomerCreatePortalCustomerData?,
    /// IEnumerable{CustomerCreatePortalCustomerResourcesFilter}?, string?, bool?, CustomerCreatePortalFeatures?, bool?,
    /// CustomerCreatePortalLandingPage?, CustomerCreatePortalLocale?, CustomerCreatePortalNavigationMode?, bool?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual Task<CustomerPortal> CreatePortalAsync(
        CustomerCreatePortalRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(CreatePortalOperation, request, options, cancellationToken);

    /// <inheritdoc cref="CreatePortalAsync(CustomerCreatePortalCustomerData?,
    /// IEnumerable{CustomerCreatePortalCustomerResourcesFilter}?, string?, bool?, CustomerCreatePortalFeatures?, bool?,
    /// CustomerCreatePortalLandingPage?, CustomerCreatePortalLocale?, CustomerCreatePortalNavigationMode?, bool?,
    /// SeamRequestOptions?, CancellationToken)"/>
    public virtual CustomerPortal CreatePortal(
        CustomerCreatePortalRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(CreatePortalOperation, request, options, cancellationToken);

    /// <summary>
    /// Removes customers, places, bookings and people that were told of before, with the access that they gave.
    /// </summary>
    /// <remarks>
    /// There is no way back. <c>DELETE /customers/delete_data</c> of the API. Sets a state, so it is retried after a
    /// transient failure.
    /// </remarks>
    /// <param name="accessGrantKeys">Access grants, by your own keys. A list.</param>
    /// <param name="bookingKeys">Bookings, by your own keys. A list.</param>
    /// <param name="buildingKeys">Buildings, by your own keys. A list.</param>
    /// <param name="commonAreaKeys">Shared areas, by your own keys. A list.</param>
    /// <param name="customerKeys">Customers whose data is removed whole, by your own keys. A list.</param>
    /// <param name="facilityKeys">Facilities, by your own keys. A list.</param>
    /// <param name="guestKeys">Guests, by your own keys. A list.</param>
    /// <param name="listingKeys">Listings, by your own keys. A list.</param>
    /// <param name="propertyKeys">Properties, by your own keys. A list.</param>
    /// <param name="propertyListingKeys">Listings of properties, by your own keys. A list.</param>
    /// <param name="reservationKeys">Reservations, by your own keys. A list.</param>
    /// <param name="residentKeys">Residents, by your own keys. A list.</param>
    /// <param name="roomKeys">Rooms, by your own keys. A list.</param>
    /// <param name="spaceKeys">Spaces, by your own keys. A list.</param>
    /// <param name="staffMemberKeys">Members of staff, by your own keys. A list.</param>
    /// <param name="tenantKeys">Tenants, by your own keys. A list.</param>
    /// <param name="unitKeys">Apartments, by your own keys. A list.</param>
    /// <param name="userIdentityKeys">People, by your own keys. A list.</param>
    /// <param name="userKeys">Users, by your own keys. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task DeleteDataAsync(
        IEnumerable<string>? accessGrantKeys = null,
        IEnumerable<string>? bookingKeys = null,
        IEnumerable<string>? buildingKeys = null,
        IEnumerable<string>? commonAreaKeys = null,
        IEnumerable<string>? customerKeys = null,
        IEnumerable<string>? facilityKeys = null,
        IEnumerable<string>? guestKeys = null,
        IEnumerable<string>? listingKeys = null,
        IEnumerable<string>? propertyKeys = null,
        IEnumerable<string>? propertyListingKeys = null,
        IEnumerable<string>? reservationKeys = null,
        IEnumerable<string>? residentKeys = null,
        IEnumerable<string>? roomKeys = null,
        IEnumerable<string>? spaceKeys = null,
        IEnumerable<string>? staffMemberKeys = null,
        IEnumerable<string>? tenantKeys = null,
        IEnumerable<string>? unitKeys = null,
        IEnumerable<string>? userIdentityKeys = null,
        IEnumerable<string>? userKeys = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteDataAsync(
            new CustomerDeleteDataRequest
            {
                AccessGrantKeys = accessGrantKeys?.ToArray(),
                BookingKeys = bookingKeys?.ToArray(),
                BuildingKeys = buildingKeys?.ToArray(),
                CommonAreaKeys = commonAreaKeys?.ToArray(),
                CustomerKeys = customerKeys?.ToArray(),
                FacilityKeys = facilityKeys?.ToArray(),
                GuestKeys = guestKeys?.ToArray(),
                ListingKeys = listingKeys?.ToArray(),
                PropertyKeys = propertyKeys?.ToArray(),
                PropertyListingKeys = propertyListingKeys?.ToArray(),
                ReservationKeys = reservationKeys?.ToArray(),
                ResidentKeys = residentKeys?.ToArray(),
                RoomKeys = roomKeys?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                StaffMemberKeys = staffMemberKeys?.ToArray(),
                TenantKeys = tenantKeys?.ToArray(),
                UnitKeys = unitKeys?.ToArray(),
                UserIdentityKeys = userIdentityKeys?.ToArray(),
                UserKeys = userKeys?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteDataAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public void DeleteData(
        IEnumerable<string>? accessGrantKeys = null,
        IEnumerable<string>? bookingKeys = null,
        IEnumerable<string>? buildingKeys = null,
        IEnumerable<string>? commonAreaKeys = null,
        IEnumerable<string>? customerKeys = null,
        IEnumerable<string>? facilityKeys = null,
        IEnumerable<string>? guestKeys = null,
        IEnumerable<string>? listingKeys = null,
        IEnumerable<string>? propertyKeys = null,
        IEnumerable<string>? propertyListingKeys = null,
        IEnumerable<string>? reservationKeys = null,
        IEnumerable<string>? residentKeys = null,
        IEnumerable<string>? roomKeys = null,
        IEnumerable<string>? spaceKeys = null,
        IEnumerable<string>? staffMemberKeys = null,
        IEnumerable<string>? tenantKeys = null,
        IEnumerable<string>? unitKeys = null,
        IEnumerable<string>? userIdentityKeys = null,
        IEnumerable<string>? userKeys = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        DeleteData(
            new CustomerDeleteDataRequest
            {
                AccessGrantKeys = accessGrantKeys?.ToArray(),
                BookingKeys = bookingKeys?.ToArray(),
                BuildingKeys = buildingKeys?.ToArray(),
                CommonAreaKeys = commonAreaKeys?.ToArray(),
                CustomerKeys = customerKeys?.ToArray(),
                FacilityKeys = facilityKeys?.ToArray(),
                GuestKeys = guestKeys?.ToArray(),
                ListingKeys = listingKeys?.ToArray(),
                PropertyKeys = propertyKeys?.ToArray(),
                PropertyListingKeys = propertyListingKeys?.ToArray(),
                ReservationKeys = reservationKeys?.ToArray(),
                ResidentKeys = residentKeys?.ToArray(),
                RoomKeys = roomKeys?.ToArray(),
                SpaceKeys = spaceKeys?.ToArray(),
                StaffMemberKeys = staffMemberKeys?.ToArray(),
                TenantKeys = tenantKeys?.ToArray(),
                UnitKeys = unitKeys?.ToArray(),
                UserIdentityKeys = userIdentityKeys?.ToArray(),
                UserKeys = userKeys?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="DeleteDataAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task DeleteDataAsync(
        CustomerDeleteDataRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(DeleteDataOperation, request, options, cancellationToken);

    /// <inheritdoc cref="DeleteDataAsync(IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?, IEnumerable{string}?,
    /// IEnumerable{string}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void DeleteData(
        CustomerDeleteDataRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(DeleteDataOperation, request, options, cancellationToken);

    /// <summary>Tells Seam of a customer's places, bookings and people, as your own system knows them.</summary>
    /// <remarks><c>POST /customers/push_data</c> of the API. Not retried if it may have taken effect.</remarks>
    /// <param name="customerKey">Your own key for the customer that it all belongs to.</param>
    /// <param name="accessGrants">Access of people to places over a span of time. A list.</param>
    /// <param name="bookings">Bookings of places, with who comes and when. A list.</param>
    /// <param name="buildings">Buildings of the customer. A list.</param>
    /// <param name="commonAreas">Areas that several people share. A list.</param>
    /// <param name="facilities">Places for sports or fitness. A list.</param>
    /// <param name="guests">People who stay for a while. A list.</param>
    /// <param name="listings">Places as they are offered for stays. A list.</param>
    /// <param name="properties">Homes let for short stays. A list.</param>
    /// <param name="propertyListings">Properties as they are offered for stays. A list.</param>
    /// <param name="reservations">Reservations of places, with who comes and when. A list.</param>
    /// <param name="residents">People who live there. A list.</param>
    /// <param name="rooms">Rooms of a hotel. A list.</param>
    /// <param name="sites">Sites of any kind. A list.</param>
    /// <param name="spaces">Places of any kind. A list.</param>
    /// <param name="staffMembers">People who work there. A list.</param>
    /// <param name="tenants">People who rent. A list.</param>
    /// <param name="units">Apartments in buildings. A list.</param>
    /// <param name="userIdentities">People, each as a user identity. A list.</param>
    /// <param name="users">People of any kind. A list.</param>
    /// <param name="options">Options for this call; <c>null</c> to use the client's.</param>
    /// <param name="cancellationToken">A token to cancel the call, including delays between retries.</param>
    /// <exception cref="ArgumentException">A parameter is missing or invalid. No request was sent.</exception>
    /// <exception cref="SeamException">The API rejected the call, or no response was received.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was canceled.</exception>
    public Task PushDataAsync(
        string customerKey,
        IEnumerable<CustomerPushDataAccessGrant>? accessGrants = null,
        IEnumerable<CustomerPushDataBooking>? bookings = null,
        IEnumerable<CustomerPushDataBuilding>? buildings = null,
        IEnumerable<CustomerPushDataCommonArea>? commonAreas = null,
        IEnumerable<CustomerPushDataFacility>? facilities = null,
        IEnumerable<CustomerPushDataGuest>? guests = null,
        IEnumerable<CustomerPushDataListing>? listings = null,
        IEnumerable<CustomerPushDataProperty>? properties = null,
        IEnumerable<CustomerPushDataPropertyListing>? propertyListings = null,
        IEnumerable<CustomerPushDataReservation>? reservations = null,
        IEnumerable<CustomerPushDataResident>? residents = null,
        IEnumerable<CustomerPushDataRoom>? rooms = null,
        IEnumerable<CustomerPushDataSite>? sites = null,
        IEnumerable<CustomerPushDataSpace>? spaces = null,
        IEnumerable<CustomerPushDataStaffMember>? staffMembers = null,
        IEnumerable<CustomerPushDataTenant>? tenants = null,
        IEnumerable<CustomerPushDataUnit>? units = null,
        IEnumerable<CustomerPushDataUserIdentity>? userIdentities = null,
        IEnumerable<CustomerPushDataUser>? users = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        PushDataAsync(
            new CustomerPushDataRequest
            {
                CustomerKey = customerKey,
                AccessGrants = accessGrants?.ToArray(),
                Bookings = bookings?.ToArray(),
                Buildings = buildings?.ToArray(),
                CommonAreas = commonAreas?.ToArray(),
                Facilities = facilities?.ToArray(),
                Guests = guests?.ToArray(),
                Listings = listings?.ToArray(),
                Properties = properties?.ToArray(),
                PropertyListings = propertyListings?.ToArray(),
                Reservations = reservations?.ToArray(),
                Residents = residents?.ToArray(),
                Rooms = rooms?.ToArray(),
                Sites = sites?.ToArray(),
                Spaces = spaces?.ToArray(),
                StaffMembers = staffMembers?.ToArray(),
                Tenants = tenants?.ToArray(),
                Units = units?.ToArray(),
                UserIdentities = userIdentities?.ToArray(),
                Users = users?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="PushDataAsync(string, IEnumerable{CustomerPushDataAccessGrant}?,
    /// IEnumerable{CustomerPushDataBooking}?, IEnumerable{CustomerPushDataBuilding}?,
    /// IEnumerable{CustomerPushDataCommonArea}?, IEnumerable{CustomerPushDataFacility}?,
    /// IEnumerable{CustomerPushDataGuest}?, IEnumerable{CustomerPushDataListing}?,
    /// IEnumerable{CustomerPushDataProperty}?, IEnumerable{CustomerPushDataPropertyListing}?,
    /// IEnumerable{CustomerPushDataReservation}?, IEnumerable{CustomerPushDataResident}?,
    /// IEnumerable{CustomerPushDataRoom}?, IEnumerable{CustomerPushDataSite}?, IEnumerable{CustomerPushDataSpace}?,
    /// IEnumerable{CustomerPushDataStaffMember}?, IEnumerable{CustomerPushDataTenant}?,
    /// IEnumerable{CustomerPushDataUnit}?, IEnumerable{CustomerPushDataUserIdentity}?,
    /// IEnumerable{CustomerPushDataUser}?, SeamRequestOptions?, CancellationToken)"/>
    public void PushData(
        string customerKey,
        IEnumerable<CustomerPushDataAccessGrant>? accessGrants = null,
        IEnumerable<CustomerPushDataBooking>? bookings = null,
        IEnumerable<CustomerPushDataBuilding>? buildings = null,
        IEnumerable<CustomerPushDataCommonArea>? commonAreas = null,
        IEnumerable<CustomerPushDataFacility>? facilities = null,
        IEnumerable<CustomerPushDataGuest>? guests = null,
        IEnumerable<CustomerPushDataListing>? listings = null,
        IEnumerable<CustomerPushDataProperty>? properties = null,
        IEnumerable<CustomerPushDataPropertyListing>? propertyListings = null,
        IEnumerable<CustomerPushDataReservation>? reservations = null,
        IEnumerable<CustomerPushDataResident>? residents = null,
        IEnumerable<CustomerPushDataRoom>? rooms = null,
        IEnumerable<CustomerPushDataSite>? sites = null,
        IEnumerable<CustomerPushDataSpace>? spaces = null,
        IEnumerable<CustomerPushDataStaffMember>? staffMembers = null,
        IEnumerable<CustomerPushDataTenant>? tenants = null,
        IEnumerable<CustomerPushDataUnit>? units = null,
        IEnumerable<CustomerPushDataUserIdentity>? userIdentities = null,
        IEnumerable<CustomerPushDataUser>? users = null,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) =>
        PushData(
            new CustomerPushDataRequest
            {
                CustomerKey = customerKey,
                AccessGrants = accessGrants?.ToArray(),
                Bookings = bookings?.ToArray(),
                Buildings = buildings?.ToArray(),
                CommonAreas = commonAreas?.ToArray(),
                Facilities = facilities?.ToArray(),
                Guests = guests?.ToArray(),
                Listings = listings?.ToArray(),
                Properties = properties?.ToArray(),
                PropertyListings = propertyListings?.ToArray(),
                Reservations = reservations?.ToArray(),
                Residents = residents?.ToArray(),
                Rooms = rooms?.ToArray(),
                Sites = sites?.ToArray(),
                Spaces = spaces?.ToArray(),
                StaffMembers = staffMembers?.ToArray(),
                Tenants = tenants?.ToArray(),
                Units = units?.ToArray(),
                UserIdentities = userIdentities?.ToArray(),
                Users = users?.ToArray(),
            },
            options,
            cancellationToken
        );

    /// <inheritdoc cref="PushDataAsync(string, IEnumerable{CustomerPushDataAccessGrant}?,
    /// IEnumerable{CustomerPushDataBooking}?, IEnumerable{CustomerPushDataBuilding}?,
    /// IEnumerable{CustomerPushDataCommonArea}?, IEnumerable{CustomerPushDataFacility}?,
    /// IEnumerable{CustomerPushDataGuest}?, IEnumerable{CustomerPushDataListing}?,
    /// IEnumerable{CustomerPushDataProperty}?, IEnumerable{CustomerPushDataPropertyListing}?,
    /// IEnumerable{CustomerPushDataReservation}?, IEnumerable{CustomerPushDataResident}?,
    /// IEnumerable{CustomerPushDataRoom}?, IEnumerable{CustomerPushDataSite}?, IEnumerable{CustomerPushDataSpace}?,
    /// IEnumerable{CustomerPushDataStaffMember}?, IEnumerable{CustomerPushDataTenant}?,
    /// IEnumerable{CustomerPushDataUnit}?, IEnumerable{CustomerPushDataUserIdentity}?,
    /// IEnumerable{CustomerPushDataUser}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual Task PushDataAsync(
        CustomerPushDataRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.SendAsync(PushDataOperation, request, options, cancellationToken);

    /// <inheritdoc cref="PushDataAsync(string, IEnumerable{CustomerPushDataAccessGrant}?,
    /// IEnumerable{CustomerPushDataBooking}?, IEnumerable{CustomerPushDataBuilding}?,
    /// IEnumerable{CustomerPushDataCommonArea}?, IEnumerable{CustomerPushDataFacility}?,
    /// IEnumerable{CustomerPushDataGuest}?, IEnumerable{CustomerPushDataListing}?,
    /// IEnumerable{CustomerPushDataProperty}?, IEnumerable{CustomerPushDataPropertyListing}?,
    /// IEnumerable{CustomerPushDataReservation}?, IEnumerable{CustomerPushDataResident}?,
    /// IEnumerable{CustomerPushDataRoom}?, IEnumerable{CustomerPushDataSite}?, IEnumerable{CustomerPushDataSpace}?,
    /// IEnumerable{CustomerPushDataStaffMember}?, IEnumerable{CustomerPushDataTenant}?,
    /// IEnumerable{CustomerPushDataUnit}?, IEnumerable{CustomerPushDataUserIdentity}?,
    /// IEnumerable{CustomerPushDataUser}?, SeamRequestOptions?, CancellationToken)"/>
    public virtual void PushData(
        CustomerPushDataRequest request,
        SeamRequestOptions? options = null,
        CancellationToken cancellationToken = default
    ) => Transport.Send(PushDataOperation, request, options, cancellationToken);
}
