fn main() {
    let mut numbers = Vec::new();
    numbers.push(Box::new(1));
    println!("{}", numbers.len());
}
