using System.Net.Mail;
using System.Text.RegularExpressions;

namespace BuildingRollout;

/// <summary>Reads one line of <c>residents.csv</c>, and tells everything that is wrong with it.</summary>
internal sealed partial class ResidentReader(DoorFile doors, TimeZoneInfo zone)
{
    private const int MaxListed = 8;
    private int _place;

    /// <returns>The resident; null: the line has errors.</returns>
    public Resident? Read(CsvRow row, ICollection<FileError> errors)
    {
        var before = errors.Count;
        var (key, name, email, phone) = (Value(row, "key"), row["name"], Value(row, "email"), Value(row, "phone"));
        if (key is null && email is null)
            errors.Add(row.Error("key", "Give a key or an e-mail address: a resident is known by it."));
        if (name.Length == 0)
            errors.Add(row.Error("name", "The name is missing."));
        if (email is not null && !(MailAddress.TryCreate(email, out var address) && address.Address == email))
            errors.Add(row.Error("email", $"'{email}' is not an e-mail address."));
        if (phone is not null && !PhoneNumber().IsMatch(phone))
            errors.Add(row.Error("phone", $"'{phone}' is not a phone number such as +15551234567."));
        var given = ReadDoors(row, errors);
        var starts = ReadTime(row, "starts", isEnd: false, errors);
        var ends = ReadTime(row, "ends", isEnd: true, errors);
        if (ends <= starts)
            errors.Add(row.Error("ends", "It ends before it starts."));
        return errors.Count == before ? new Resident(_place++, key, name, email, phone, given, starts, ends) : null;
    }

    private List<int> ReadDoors(CsvRow row, ICollection<FileError> errors)
    {
        var names = DoorFile.SplitList(row["doors"]);
        if (names.Length == 0)
            errors.Add(row.Error("doors", "No door is given. Who is to have none is revoked, or left out."));
        foreach (var name in names.Where(name => doors.Find(name) is null))
            errors.Add(
                row.Error("doors", $"'{name}' is neither a door nor a group of {DoorFile.FileName}, {Known()}.")
            );
        return [.. names.SelectMany(name => doors.Find(name) ?? []).Distinct().Order()];
    }

    private string Known()
    {
        var names = doors.Names.ToList();
        var rest = names.Count > MaxListed ? $" and {names.Count - MaxListed} more" : "";
        return $"which has {string.Join(", ", names.Take(MaxListed))}{rest}";
    }

    private DateTimeOffset? ReadTime(CsvRow row, string column, bool isEnd, ICollection<FileError> errors)
    {
        if (Value(row, column) is not { } text)
            return null;
        if (LeaseTime.Read(text, isEnd, zone, out var moment) is not { } wrong)
            return moment;
        errors.Add(row.Error(column, $"{wrong}."));
        return null;
    }

    private static string? Value(CsvRow row, string column) => row[column] is { Length: > 0 } value ? value : null;

    [GeneratedRegex(@"^\+[1-9][0-9]{6,14}\z")]
    private static partial Regex PhoneNumber();
}
